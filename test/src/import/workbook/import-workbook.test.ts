import { packWorkbook } from '../../../../src/export/tables/write-tables.js';
import { describeImportEntry, importWorkbook, type WorkbookImportOptions } from '../../../../src/import/index.js';
import { describe, expect, it } from '../../../harness.js';

type Rows = readonly (readonly (string | number | undefined)[])[];

/** Imports sheets by their names; a document is expected. */
async function importSheets(sheets: Readonly<Record<string, Rows>>, options: WorkbookImportOptions = {}) {
  const { document, report } = await importWorkbook(await packWorkbook(Object.entries(sheets).map(([name, rows]) => ({ name, rows }))), options);
  if (!document) throw new Error(report.entries.map((entry) => describeImportEntry(entry, 'en')).join('\n'));
  return { document, entries: report.entries, codes: report.entries.map(({ code }) => code), counts: report.counts };
}

const event: Rows = [['Nom', 'Forum'], ['Dates', '17 et 18 novembre 2011'], ['Fuseau horaire', 'Europe/Paris'], ['Langue', 'français'], ['Lieu', 'Palais'], ['Pays', 'France']];

describe('a workbook that people keep', () => {
  it('has its event one thing a line, with a column for each language', async () => {
    const { document } = await importSheets({
      Événement: [['', 'Français', 'English'], ['Nom', 'Forum des pôles', 'Cluster forum'], ['Du', '17/11/2011'], ['Au', '18/11/2011'], ['Fuseau horaire', 'Europe/Paris'], ['Langues', 'français, anglais'], ['Ville', 'Nice'], ['Organisateur', 'Fondation'], ['Avec le soutien de', 'Ville de Nice; Département'], ['Inscription', 'https://forum.example/i'], ['Ouverture des inscriptions', '01/09/2011 à 9h'], ['Clôture des inscriptions', '10 novembre 2011'], ['Capacité', 400]],
      Séances: [['Titre', 'Date'], ['Ouverture', '17/11/2011']],
    });
    expect(document.event).to.deep.include({
      name: { fr: 'Forum des pôles', en: 'Cluster forum' }, start: '2011-11-17', end: '2011-11-18', timeZone: 'Europe/Paris', languages: ['fr', 'en'], parties: [{ organisation: 'fondation', role: 'organiser' }, { organisation: 'ville-de-nice', role: 'supporter' }, { organisation: 'departement', role: 'supporter' }],
      registration: { opens: '2011-09-01T09:00', closes: '2011-11-10T23:59', capacity: 400, channels: [{ kind: 'web', url: 'https://forum.example/i' }] },
    });
  });

  it('has its event side by side as well, in English', async () => {
    const { document } = await importSheets({ Event: [['Name', 'Start date', 'End date', 'Time zone', 'City'], ['Forum', '17 November 2011', '18 November 2011', 'Europe/Paris', 'Nice']], Sessions: [['Title', 'Day', 'Start'], ['Opening', '17/11/2011', '9:30']] });
    expect(document.event).to.include({ id: 'forum', start: '2011-11-17', end: '2011-11-18' });
    expect(document.sessions).to.deep.equal([{ id: 'opening', title: 'Opening', start: '2011-11-17T09:30' }]);
  });

  it('has days as headings of sessions, hours in one column, and columns in any order', async () => {
    const { document, codes } = await importSheets({
      Événement: event,
      Programme: [['Salle', 'Horaire', 'Titre', 'Titre (anglais)', 'Intervenants', 'Type'], ['', '', 'Jeudi 17 novembre 2011'], ['Hall', '9h30-10h', 'Accueil', 'Welcome', '', 'Pause'], ['Grande salle; Hall', '10h', 'Ouverture', 'Opening', 'Anne Morel (Fondation) et Jean Petit', 'Plénière'], ['', '', 'Vendredi 18 novembre'], ['Hall', 'de 9h à 12h30', 'Ateliers', 'Workshops', '', ''], ['Hall', 'à confirmer', 'Clôture', '', '', '']],
    });
    expect(document.sessions).to.deep.equal([
      { id: 'accueil', kind: 'break', title: { fr: 'Accueil', en: 'Welcome' }, start: '2011-11-17T09:30', end: '2011-11-17T10:00', rooms: ['hall'] },
      { id: 'ouverture', kind: 'plenary', title: { fr: 'Ouverture', en: 'Opening' }, start: '2011-11-17T10:00', rooms: ['grande-salle', 'hall'], people: [{ contact: 'anne-morel' }, { contact: 'jean-petit' }] },
      { id: 'ateliers', title: { fr: 'Ateliers', en: 'Workshops' }, start: '2011-11-18T09:00', end: '2011-11-18T12:30', rooms: ['hall'] },
      { id: 'cloture', title: 'Clôture', day: '2011-11-18', rooms: ['hall'] },
    ]);
    expect(document.contacts[0]).to.deep.equal({ id: 'anne-morel', name: 'Anne Morel', organisationName: 'Fondation', roles: ['speaker'] });
    expect(codes).not.to.include('value-unreadable');
  });

  it('has a sheet for each day, named by it', async () => {
    const { document } = await importSheets({ Événement: event, 'Jeudi 17 novembre': [['Début', 'Titre'], ['9h', 'Un']], 'Vendredi 18 novembre': [['Début', 'Titre'], ['9h', 'Deux']] });
    expect(document.sessions.map(({ start }) => start)).to.deep.equal(['2011-11-17T09:00', '2011-11-18T09:00']);
  });

  it('has day and hour in one cell, and several columns of speakers', async () => {
    const { document } = await importSheets({ Événement: event, Séances: [['Date et heure', 'Durée', 'Titre', 'Intervenant 1', 'Intervenant 2'], ['17/11/2011 9h30', '45 min', 'Un', 'Mme Anne Morel', 'M. Jean Petit']] });
    expect(document.sessions).to.deep.equal([{ id: 'un', title: 'Un', start: '2011-11-17T09:30', end: '2011-11-17T10:15', people: [{ contact: 'anne-morel' }, { contact: 'jean-petit' }] }]);
  });

  it('has a day that is told once for the sessions below, which the report tells', async () => {
    const { document, codes } = await importSheets({ Événement: event, Séances: [['Date', 'Début', 'Titre'], ['17/11/2011', '9h', 'Un'], ['', '10h', 'Deux']] });
    expect(document.sessions[1]!.start).to.equal('2011-11-17T10:00');
    expect(codes.filter((code) => code === 'day-inherited')).to.have.length(1);
  });

  it('has its clusters and countries known by name, and names what it does not know by its cell', async () => {
    const { document, entries } = await importSheets({ Événement: event, Séances: [['Titre', 'Date', 'Pôles', 'Pays', 'Places', 'Inscription'], ['Un', '17/11/2011', 'Pôle Soleil; Inconnu', 'Tunisie, Maroc', 24, 'https://forum.example/s']], Pôles: [['Nom', 'Région'], ['Pôle Soleil', 'PACA']] });
    expect(document.sessions[0]).to.deep.include({ clusters: ['pole-soleil'], countries: ['TN', 'MA'], signUp: { needed: true, capacity: 24, channels: [{ kind: 'web', url: 'https://forum.example/s' }] } });
    expect(entries.find(({ code }) => code === 'reference-unknown')).to.include({ place: 'sheet "Séances", cell C2', found: 'Inconnu' });
  });

  it('has people once, whether in the programme or in the list, and keeps the channels of speakers back', async () => {
    const { document, codes } = await importSheets({
      Événement: event, Séances: [['Titre', 'Date', 'Intervenants'], ['Un', '17/11/2011', 'Anne Morel']],
      Contacts: [['Prénom', 'Nom', 'Rôle', 'Courriel', 'Téléphone', 'Diffusion'], ['Anne', 'Morel', 'intervenante', 'a@forum.example', '04 65 71 00 01', ''], ['Claire', 'Roux', 'presse', 'presse@forum.example', '04 65 71 00 02', ''], ['Luc', 'Bon', 'intervenant', 'luc@forum.example', '', 'oui'], ['Eva', 'Sol', 'presse', 'eva@forum.example', '', 'non']],
    });
    expect(document.contacts.map(({ id, roles, visibility, mails }) => [id, roles, visibility, mails?.[0]?.visibility])).to.deep.equal([['anne-morel', ['speaker'], undefined, 'withheld'], ['claire-roux', ['press'], undefined, undefined], ['luc-bon', ['speaker'], undefined, undefined], ['eva-sol', ['press'], 'withheld', 'withheld']]);
    expect(document.contacts[1]!.telephones).to.deep.equal([{ number: '+33465710002' }]);
    expect(document.sessions[0]!.people).to.deep.equal([{ contact: 'anne-morel' }]);
    expect(codes).to.include('channel-withheld');
  });

  it('keeps the state of a session: cancelled, full, expected; a draft is left out', async () => {
    const rows = ['annulé', 'complet', 'attendu', 'confirmé', 'brouillon'].map((state, index) => [`S${index}`, '17/11/2011', state]);
    const { document, counts } = await importSheets({ Événement: event, Séances: [['Titre', 'Date', 'Statut'], ...rows] });
    expect(document.sessions.map(({ status }) => status)).to.deep.equal(['cancelled', 'full', 'expected', undefined]);
    expect(counts.dropped).to.equal(1);
  });

  it('takes formulas and HTML for the words they are', async () => {
    const { document } = await importSheets({ Événement: event, Séances: [['Titre', 'Date', 'Résumé'], ['=HYPERLINK("https://evil.example")', '17/11/2011', '<script>alert(1)</script>Bonjour']] });
    expect(document.sessions[0]).to.include({ title: '=HYPERLINK("https://evil.example")' });
    expect(JSON.stringify(document.sessions[0])).not.to.contain('script');
  });

  it('is refused with a sentence where nothing of it is known', async () => {
    const { document, report } = await importWorkbook('a,b\n1,2');
    expect(document).to.equal(undefined);
    expect(report.entries.map(({ code }) => code)).to.deep.equal(['programme-unknown']);
  });
});

describe('tables of separated values', () => {
  it('are a programme alone, or several together by their names', async () => {
    const sessions = 'Titel;Title;Date;Start Time;Duration;Room;Speaker names\n;Opening;17/11/2011;9:30;45;Hall;Anne Morel, Jean Petit\n';
    const { document, report } = await importWorkbook({ sessions, speakers: 'Name,Your company,Biography\nAnne Morel,ESA,Leads\n' }, { timeZone: 'Europe/Paris', name: 'Forum' });
    expect(document!.sessions).to.deep.equal([{ id: 'opening', title: 'Opening', start: '2011-11-17T09:30', end: '2011-11-17T10:15', rooms: ['hall'], people: [{ contact: 'anne-morel' }, { contact: 'jean-petit' }] }]);
    expect(document!.contacts[0]).to.deep.include({ organisationName: 'ESA', biography: 'Leads' });
    expect(report.counts).to.deep.equal({ source: 1, imported: 1, dropped: 0 });
  });
});
