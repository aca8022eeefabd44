import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme, type Fields } from '../documents.js';
import { clearPage, show, type ElementOf, type Setting } from '../page.js';
import { recordDownloads } from '../recording.js';
import { find, findAll, focused, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';
import { openDetails, waitForDetails } from './details.js';

const session = {
  title: { fr: 'Réseaux de pôles', en: 'Networks of clusters' }, subtitle: 'Retours', kind: 'workshop', track: 'energie', status: 'moved', rooms: ['mediterranee'],
  formerly: { rooms: ['foyer'] }, abstract: 'Un *résumé* avec [un lien](https://forum.example/lien).\n\n- un\n- deux', people: [{ contact: 'oriane', role: 'chair' }, { contact: 'bastien' }],
  languages: ['fr', 'en'], interpretation: ['de'], captions: ['fr'], signLanguages: ['fsl'], countries: ['MA'], tags: ['Clusters'], url: 'https://forum.example/reseaux', recorded: false, licence: 'CC-BY-4.0',
  files: [{ url: 'https://forum.example/a.pdf', title: 'Diaporama' }], recordings: [{ url: 'https://forum.example/film' }], links: [{ url: 'https://forum.example/plus', title: 'En savoir plus' }],
  signUp: { left: 3 },
};
const document = createProgramme([
  session,
  { title: 'Clôture', people: [{ contact: 'oriane' }], start: '2011-11-18T16:00', end: '2011-11-18T17:00' },
  { title: 'Visite', start: undefined, end: undefined, day: '2011-11-18' },
]);

async function open(title: string | RegExp, setting: Setting = {}): Promise<[ElementOf<'technopole-programme'>, HTMLDialogElement]> {
  const element = await show('technopole-programme', { document }, setting);
  return [element, await openDetails(element, title)];
}

describe('the details of a session', () => {
  afterEach(clearPage);

  it('open in a dialog with the focus on their title, which names it', async () => {
    const [, dialog] = await open('Réseaux de pôles');
    expect([focused().localName, seen(focused())]).to.deep.equal(['h2', 'Réseaux de pôles']);
    expect(dialog.getAttribute('aria-labelledby')).to.equal(focused().id);
    expect(dialog.matches(':modal')).to.equal(true);
    await expectAccessible();
  });

  it('say what it is, when and where', async () => {
    const [, dialog] = await open('Réseaux de pôles');
    expect(seen(dialog)).to.match(/Déplacé Atelier Énergie Réseaux de pôles Retours Déplacé, auparavant : Foyer/);
    expect(seen(dialog)).to.match(/jeudi 17 novembre 2011, 9 h 30 – 10 h 15 45 min · heure d’Europe centrale \(Paris\).*Salle Méditerranée 1er étage · 120 places · accessible en fauteuil roulant/);
  });

  /** Facts that are listed, with their words. */
  const facts: readonly (readonly [term: string, value: RegExp])[] = [
    ['Langue', /^français et anglais$/], ['Interprétation', /^allemand$/], ['Sous-titrage en direct', /^français$/], ['Langue des signes', /LSF/], ['Pays', /^Maroc$/], ['Mots-clés', /^Clusters$/], ['Licence', /^CC-BY-4\.0$/], ['Enregistrement', /^Session non enregistrée$/],
  ];
  it('list languages, countries, keywords and what is kept of it', async () => {
    const dialog = await openDetails(await show('technopole-programme', { document, now: '2011-11-01T09:00+01:00' }), 'Réseaux de pôles');
    const terms = new Map(findAll(dialog, '.facts-list div').map((line) => [seen(line.querySelector('dt')!), seen(line.querySelector('dd')!)]));
    for (const [term, value] of facts) expect(terms.get(term)).to.match(value);
    expect(seen(dialog)).to.include('3 places restantes');
  });

  it('show its text with emphasis, lists and links', async () => {
    const [, dialog] = await open('Réseaux de pôles');
    expect(find(dialog, 'a', 'un lien').getAttribute('href')).to.equal('https://forum.example/lien');
    expect(find(dialog, 'em', 'résumé').localName).to.equal('em');
    expect(textsOf(dialog, 'li')).to.include('un').and.include('deux');
  });

  it('name its people, their part and job, and what else they give', async () => {
    const [element, dialog] = await open('Réseaux de pôles');
    expect(seen(dialog)).to.match(/Intervenants OF Oriane Falquet ·? ?Présidence Directrice, Cité des Algues Aussi : Clôture BK Bastien Keroual/);
    find(dialog, '.also a', 'Clôture').click();
    await until(() => seen(focused()) === 'Clôture' && focused().localName === 'h2');
    expect(seen(await waitForDetails(element))).to.include('Aussi : Réseaux de pôles');
  });

  it('link its files, recordings, links and page', async () => {
    const [, dialog] = await open('Réseaux de pôles');
    const hrefs = ['Diaporama', 'forum.example/film', 'En savoir plus', 'Page de la session'].map((name) => find(dialog, 'a', name).getAttribute('href'));
    expect(hrefs).to.deep.equal(['https://forum.example/a.pdf', 'https://forum.example/film', 'https://forum.example/plus', 'https://forum.example/reseaux']);
    expect(textsOf(dialog, 'h3')).to.deep.equal(['Intervenants', 'Documents', 'Enregistrements', 'Liens']);
  });

  it('offer it for the calendar', async () => {
    const downloads = recordDownloads();
    const [, dialog] = await open('Réseaux de pôles');
    find(dialog, 'button', 'Ajouter à mon agenda').click();
    await until(() => downloads.length === 1);
    expect(downloads[0]!.name).to.equal('forum-s1.ics');
    expect(downloads[0]!.text).to.match(/SUMMARY:Réseaux de pôles/).and.include('DTSTART:20111117T083000Z');
  });

  it('say that hours are to be confirmed', async () => {
    const [, dialog] = await open('Visite');
    expect(seen(dialog)).to.include('vendredi 18 novembre 2011 Horaires à confirmer');
  });

  it('are in English in an English page, accessible, and follow when that changes', async () => {
    const [, dialog] = await open('Networks of clusters', { lang: 'en' });
    expect(seen(dialog)).to.include('Moved Workshop Energy').and.include('German').and.include('step-free access');
    await expectAccessible();
    globalThis.document.documentElement.lang = 'fr';
    await until(() => seen(dialog).includes('Déplacé Atelier Énergie Réseaux de pôles'));
  });

  it('say how business meetings are booked', async () => {
    const meetings = { audience: 'PME', procedure: 'Écrire au **bureau**', slotMinutes: 20, slots: [{ start: '2011-11-17T09:30', end: '2011-11-17T09:50', left: 2 }] };
    const element = await show('technopole-programme', { document: createProgramme([{ title: 'Rendez-vous', kind: 'b2b-meeting', meetings } as Fields]) });
    expect(seen(await openDetails(element, 'Rendez-vous'))).to.match(/Réservation des rendez-vous Pour qui : PME Écrire au bureau Rendez-vous de 20 min 9 h 30 – 9 h 50 2 places restantes/);
    await expectAccessible();
  });
});
