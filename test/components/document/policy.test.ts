import { afterEach, before, describe, expect, it } from '../../harness.js';
import { createContacts, createProgramme, createRegistration } from '../documents.js';
import { openDetails } from '../programme/details.js';
import { clearPage, place, show, undoLater, type ElementOf, type Tag } from '../page.js';
import { recordWarnings } from '../recording.js';
import { find, findAll } from '../seen.js';
import { openSilentSource } from '../sources.js';
import { until } from '../waiting.js';

const now = '2011-11-17T10:03:00+01:00';
const programme = createProgramme([{ track: 'energie', abstract: '`code`\n\n```\nx\n```', people: [{ contact: 'oriane' }] }, { title: 'Deux', track: 'sante', start: '9am' }, { title: 'Trois', track: 'sante' }]);

/** Elements in every state that has a template of its own. */
const states: readonly (readonly [claim: string, act: () => Promise<ElementOf<Tag>>])[] = [
  ['a programme', () => show('technopole-programme', { document: programme, now })],
  ['the details of a session', async () => {
    const element = await show('technopole-programme', { document: programme, now });
    await openDetails(element, 'Ouverture du forum');
    return element;
  }],
  ['filters', async () => {
    const element = await show('technopole-programme', { document: programme, now });
    find(element, 'button', 'Filtres').click();
    await until(() => findAll(element, 'fieldset').length > 0);
    return element;
  }],
  ['a partly broken document', async () => {
    const element = await show('technopole-programme', { document: programme });
    (await until(() => element.shadowRoot?.querySelector('summary'))).click();
    return element;
  }],
  ['an empty programme', () => show('technopole-programme', { document: createProgramme([]) })],
  ['a loading element', async () => place('technopole-programme', { src: openSilentSource().url })],
  ['a failed element', () => show('technopole-programme', { src: '/faults/404' })],
  ['contacts', () => show('technopole-contacts', { document: createContacts([{ roles: ['press'], photo: { url: 'data.jpg' }, hours: [{ days: ['monday'], opens: '09:00', closes: '12:00' }] }]) })],
  ['a contact card', () => show('technopole-contact-card', { document: createProgramme([]), contact: 'presse' })],
  ['a registration button', () => show('technopole-registration-button', { document: createRegistration({ channels: [{ kind: 'web', url: 'https://forum.example/' }] }), now: '2011-10-01T09:00Z' })],
];

function partsOf(element: ElementOf<Tag>): Element[] {
  return [...element.shadowRoot!.querySelectorAll('*')];
}

describe('a page that allows neither style attributes nor inline handlers', () => {
  afterEach(clearPage);

  before(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src-attr 'none'; script-src-attr 'none'";
    document.head.append(policy);
  });

  for (const [claim, act] of states) {
    it(`has no violation by ${claim}`, async () => {
      const violations: string[] = [];
      const onViolation = ({ violatedDirective, sourceFile }: SecurityPolicyViolationEvent) => violations.push(`${violatedDirective} ${sourceFile}`);
      document.addEventListener('securitypolicyviolation', onViolation);
      undoLater(() => document.removeEventListener('securitypolicyviolation', onViolation));
      recordWarnings();
      const element = await act();
      await element.updateComplete;
      expect(violations).to.deep.equal([]);
    });

    it(`has no handler in an attribute, and in style attributes only what scripts set for layout and colour, in ${claim}`, async () => {
      recordWarnings();
      const element = await act();
      await element.updateComplete;
      expect(partsOf(element).flatMap((part) => part.getAttributeNames()).filter((name) => name.startsWith('on'))).to.deep.equal([]);
      const properties = partsOf(element).flatMap((part) => [...((part as HTMLElement).style ?? [])]);
      expect(properties.filter((name) => !/^--_|^contain-intrinsic-/.test(name))).to.deep.equal([]);
      expect(partsOf(element).filter(({ localName }) => ['style', 'script', 'link'].includes(localName)).length).to.equal(0);
    });
  }
});
