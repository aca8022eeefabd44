import { sendKeys } from '@web/test-runner-commands';
import type { EventDocument, Issue } from '../../../schemas/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createDocument, createSession, type Fields } from '../documents.js';
import { clearPage, show, tags } from '../page.js';
import { recordErrors, recordEvents, recordWarnings } from '../recording.js';
import { find, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

/** A document of which the second session, whose hour is none, has to be left out. */
function createBroken(...more: readonly Fields[]): EventDocument {
  const sessions = [createSession(), { ...createSession({ id: 'visite', title: 'Visite' }), start: '9am' }, ...more];
  return createDocument({ sessions, event: { registration: { channels: [{ kind: 'web', url: 'https://forum.example/inscription' }] } } });
}

const goodPart = { 'technopole-programme': 'Ouverture du forum', 'technopole-calendar-button': 'Ajouter à mon agenda', 'technopole-cluster-card': 'ne figure pas dans le document', 'technopole-clusters': 'ne sont pas encore annoncés', 'technopole-contact-card': 'Bureau de presse', 'technopole-contacts': 'Bureau de presse', 'technopole-partners': 'ne sont pas encore annoncés', 'technopole-registration-button': 'Inscriptions' };

describe('a document of which parts are broken', () => {
  afterEach(clearPage);

  for (const tag of tags) {
    it(`shows the good part, and a quiet line with a count (${tag})`, async () => {
      const warnings = recordWarnings();
      const failed = recordEvents('technopole-document-failed');
      const element = await show(tag, { document: createBroken(), now: '2011-10-01T09:00+02:00', ...(tag === 'technopole-contact-card' ? { contact: 'presse' } : {}) });
      await until(() => seen(element).endsWith('entrées du document n’ont pas pu être lues.') || seen(element).endsWith('Une entrée du document n’a pas pu être lue.'));
      expect(seen(element)).to.include(goodPart[tag]);
      expect([failed, warnings]).to.deep.equal([[], []]);
      await expectAccessible();
    });
  }

  it('counts what is left out', async () => {
    const element = await show('technopole-programme', { document: createBroken({ id: 'visite-2', start: '2011-11-17T09:30' }, createSession({ id: 'trois', links: [{ url: 'javascript:alert(1)' }] })) });
    await until(() => seen(element).includes('entrées du document n’ont pas pu être lues.'));
    const count = Number(/(\d+) entrées/.exec(seen(element))?.[1]);
    expect(count).to.be.at.least(3);
  });

  it('tells the organiser what and where, once the line is opened', async () => {
    const element = await show('technopole-programme', { document: createBroken() });
    const line = await until(() => element.shadowRoot?.querySelector('summary'));
    expect(seen(element)).not.to.include('9am');
    line.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => seen(element).includes('9am'));
    expect(textsOf(element, '[part=problems] li').join('\n')).to.include('sessions[1].start').and.include('n’est pas une date avec heure');
    await expectAccessible();
  });

  it('tells so in English in an English page', async () => {
    const element = await show('technopole-programme', { document: createBroken() }, { lang: 'en' });
    await until(() => seen(element).includes('of the document could not be read.'));
    find(element, 'summary').click();
    await until(() => seen(element).includes('is not a date and time'));
  });

  it('gives the page the document and what could not be read', async () => {
    const loaded = recordEvents<{ document: EventDocument; issues: readonly Issue[] }>('technopole-document-loaded');
    await show('technopole-programme', { document: createBroken() });
    expect(loaded.map(({ detail }) => detail.issues[0]?.path.join('.'))).to.deep.equal(['sessions.1.start']);
    expect(loaded[0]!.detail.document.sessions[0]!.id).to.equal('ouverture');
  });

  it('lists no more than what a visitor could read', async () => {
    const wrong = Array.from({ length: 200 }, (_, index) => ({ id: `faux-${index}`, start: '2011-11-17T09:30' }));
    const errors = recordErrors();
    const element = await show('technopole-programme', { document: createBroken(...wrong) });
    const line = await until(() => element.shadowRoot?.querySelector('summary'));
    line.click();
    await until(() => textsOf(element, '[part=problems] li').length > 0);
    expect(textsOf(element, '[part=problems] li').length).to.be.at.most(20);
    expect(errors).to.deep.equal([]);
  });

  it('says nothing of sessions outside the dates of the event, which are shown', async () => {
    const element = await show('technopole-programme', { document: createDocument({ sessions: [createSession({ start: '2011-11-20T09:30', end: '2011-11-20T10:15' })] }) });
    expect(seen(element)).to.include('dimanche 20 novembre 2011').and.not.include('entrée');
  });
});
