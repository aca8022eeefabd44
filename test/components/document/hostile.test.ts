import type { EventDocument } from '../../../schemas/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createContacts, createDocument, createProgramme, type Fields } from '../documents.js';
import { openDetails } from '../programme/details.js';
import { clearPage, place, show, type ElementOf } from '../page.js';
import { recordErrors, recordWarnings } from '../recording.js';
import { find, seen } from '../seen.js';
import { openSource } from '../sources.js';
import { until } from '../waiting.js';

const attack = '<script>window.wasHacked = true</script><img src=x onerror="window.wasHacked = true">';

/** Whether markup has run, or would run when it is pressed. */
function isHacked(element: HTMLElement): boolean {
  const links = [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.href);
  return 'wasHacked' in window || element.shadowRoot!.querySelector('script, img, iframe, [onerror], [onclick]') !== null || links.some((href) => !/^(https?|mailto|tel|blob):/.test(href));
}

async function openHostile(session: Fields): Promise<ElementOf<'technopole-programme'>> {
  const element = await show('technopole-programme', { document: createProgramme([{ title: 'Atelier', ...session }]) });
  await openDetails(element, 'Atelier');
  return element;
}

describe('a hostile document', () => {
  afterEach(clearPage);

  it('has its markup shown as text', async () => {
    const errors = recordErrors();
    const event = { tracks: [{ id: 'energie', name: attack }], venue: { name: 'Palais', rooms: [{ id: 'auditorium', name: attack, floor: attack }] }, days: [{ date: '2011-11-17', title: attack, themes: [attack] }] };
    const element = await show('technopole-programme', { document: createProgramme([{ title: attack, subtitle: attack, abstract: attack, track: 'energie', statusNote: attack }], event) });
    await openDetails(element, /script/);
    expect(seen(element)).to.include('<script>window.wasHacked = true</script>').and.include('onerror=');
    expect([isHacked(element), errors]).to.deep.equal([false, []]);
  });

  it('has its markup shown as text in contacts', async () => {
    const contact = { name: attack, roles: ['press'], jobTitle: attack, organisationName: attack, hoursNote: attack, telephones: [{ number: '+33465710017', label: attack }] };
    const element = await show('technopole-contacts', { document: createContacts([contact]) });
    expect(seen(element)).to.include('<img src=x');
    expect(isHacked(element)).to.equal(false);
  });

  it('has no link that runs script, and keeps its words', async () => {
    const abstract = ['[un](javascript:alert(1))', '[deux](JAVASCRIPT:alert(1))', '<javascript:alert(1)>', '![trois](javascript:alert(1))', '[quatre][q]', '[cinq](data:text/html,x)', '[six](vbscript:x)', '', '[q]: java\tscript:alert(1)'].join('\n');
    const element = await openHostile({ abstract, links: [{ url: 'https://forum.example/a' }] });
    expect(seen(find(element, 'dialog'))).to.include('un').and.include('deux').and.include('trois').and.include('cinq').and.include('six');
    expect(isHacked(element)).to.equal(false);
  });

  it('has no links of its own that run script', async () => {
    const evil = 'javascript:window.wasHacked=true';
    const element = await openHostile({ url: evil, links: [{ url: evil, title: 'Lien' }], files: [{ url: evil, title: 'Fichier' }], recordings: [{ url: evil, title: 'Film' }] });
    expect(isHacked(element)).to.equal(false);
    await until(() => seen(element).includes('n’ont pas pu être lues'));
  });

  it('has no way to register that runs script', async () => {
    const registration = { channels: [{ kind: 'web', url: 'javascript:window.wasHacked=true' }] };
    const element = await show('technopole-registration-button', { document: createDocument({ event: { registration } }), now: '2011-10-01T09:00Z' });
    expect(isHacked(element)).to.equal(false);
  });

  it('changes no prototype', async () => {
    const text = JSON.stringify(createProgramme([{ title: 'Atelier' }])).replace('{', '{"__proto__": {"wasHacked": true}, "constructor": {"prototype": {"wasHacked": true}},');
    const element = await show('technopole-programme', { src: openSource(text).url });
    expect(seen(element)).to.include('Atelier');
    expect('wasHacked' in {}).to.equal(false);
  });

  for (const [claim, word, session] of [
    ['kind', 'constructor', { kind: 'constructor' }],
    ['sign language', 'valueof', { signLanguages: ['valueOf'] }],
    ['role', 'constructor', { people: [{ contact: 'oriane', role: 'constructor' }] }],
  ] as const) {
    it(`has its words shown as they stand where every object has a property of that name (${claim})`, async () => {
      const errors = recordErrors();
      const element = await openHostile(session);
      expect(seen(element).toLowerCase()).to.include(word).and.not.include('native code');
      expect(errors).to.deep.equal([]);
    });
  }

  it('is shown without those pictures whose address is none', async () => {
    recordWarnings();
    const errors = recordErrors();
    const document = createContacts([{ roles: ['press'], name: 'Bureau de presse', photo: { url: 'https://[x/photo.jpg' } }]);
    const element = place('technopole-contacts', { document });
    await until(() => seen(element).includes('Bureau de presse') || errors.length > 0);
    expect(errors).to.deep.equal([]);
  });

  for (const value of [null, 42, [], {}, { format: 'technopole-events/1', event: null }, { format: 'technopole-events/1', event: { id: {} }, sessions: 'x' }]) {
    it(`is a failure like any other where it is ${JSON.stringify(value)}`, async () => {
      recordWarnings();
      const errors = recordErrors();
      const element = await show('technopole-programme', { document: value as unknown as EventDocument }, { content: 'Voir forum.example' });
      expect(seen(element)).to.match(/^Voir forum\.example Le? ?.*document/);
      expect(errors).to.deep.equal([]);
    });
  }
});
