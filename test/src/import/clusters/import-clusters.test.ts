import { parseEventDocument, type Cluster, type Contact } from '../../../../schemas/index.js';
import { describeImportEntry } from '../../../../src/import/index.js';
import { describe, expect, it } from '../../../harness.js';
import { readDirectory, table } from './reading.js';

/** What columns of a row become, beside the id and the name. */
const readings: readonly (readonly [claim: string, cells: Readonly<Record<string, string>>, becomes: Partial<Cluster>, codes?: readonly string[]])[] = [
  ['a kind by its word in any language', { Type: 'Pôle de compétitivité' }, { kind: 'competitiveness-cluster' }],
  ['a kind in German', { Type: 'Kompetenzcluster' }, { kind: 'competitiveness-cluster' }],
  ['a kind by its token', { kind: 'science-park' }, { kind: 'science-park' }],
  ['a kind of this table alone', { Type: 'Grappe d’entreprises' }, { kind: 'grappe-d-entreprises' }, ['kind-kept']],
  ['no kind without letters', { Type: '!' }, {}, ['kind-unreadable']],
  ['former names', { 'Anciens noms': 'Pôle A ; Pôle B' }, { formerNames: ['Pôle A', 'Pôle B'] }],
  ['themes, one a line', { Thématiques: '- énergie\n- eau, air' }, { themes: ['énergie', 'eau, air'] }],
  ['themes in columns of their own', { 'Thème 1': 'énergie', 'Thème 2': 'eau' }, { themes: ['énergie', 'eau'] }],
  ['themes in two languages', { Thèmes: 'énergie;eau', 'Thèmes (en)': 'energy;water' }, { themes: [{ fr: 'énergie', en: 'energy' }, { fr: 'eau', en: 'water' }] }],
  ['themes in another language that are not as many, as lost', { Thèmes: 'énergie;eau', 'Thèmes (en)': 'energy' }, { themes: ['énergie', 'eau'] }, ['list-not-matched']],
  ['a description in two languages', { Présentation: 'Un **pôle**.', 'Présentation en anglais': 'A cluster.' }, { description: { fr: 'Un **pôle**.', en: 'A cluster.' } }],
  ['a description of HTML', { Description: '<p>Un <b>pôle</b><script>x()</script></p>' }, { description: 'Un **pôle**' }, ['html-removed', 'text-converted']],
  ['a description over lines', { Description: 'Un pôle.\n\nDeux.' }, { description: 'Un pôle.\n\nDeux.' }],
  ['a country by its name', { Pays: 'Royaume-Uni' }, { country: 'GB' }],
  ['a country by its code', { Pays: 'fr' }, { country: 'FR' }],
  ['no country that is none', { Pays: 'Europe' }, {}, ['value-unreadable']],
  ['a seat', { Adresse: 'Place Joséphine\nBâtiment B', CP: '06560', Ville: 'Valbonne' }, { address: { street: 'Place Joséphine, Bâtiment B', postalCode: '06560', locality: 'Valbonne' } }],
  ['a point', { Latitude: '43,616', Longitude: '7.055' }, { geo: { latitude: 43.616, longitude: 7.055 } }],
  ['no point off the earth', { lat: '143', lon: '7' }, {}, ['value-unreadable']],
  ['a page with its scheme', { 'Site web': 'https://pole.example/a' }, { url: 'https://pole.example/a' }],
  ['a page without', { 'Site web': 'www.pole.example' }, { url: 'https://www.pole.example' }, ['link-guessed']],
  ['no page that would run', { 'Site web': 'javascript:alert(1)' }, {}, ['link-unsafe']],
  ['pages of services by their names', { LinkedIn: 'https://linkedin.example/pole' }, { links: [{ url: 'https://linkedin.example/pole', title: 'LinkedIn' }] }],
  ['a logo', { Logo: 'https://pole.example/logo.svg' }, { logo: { url: 'https://pole.example/logo.svg' } }],
  ['no logo that is data', { Logo: 'data:image/png;base64,AAAA' }, {}, ['value-unreadable']],
  ['a year', { 'Année de création': '2005' }, { foundedYear: 2005 }],
  ['the year of a day', { 'Date de création': '12/07/2005' }, { foundedYear: 2005 }],
  ['no year of words', { Création: 'bientôt' }, {}, ['value-unreadable']],
  ['members by kind', { Entreprises: '1 200', 'dont PME': '900', 'Laboratoires': '30', 'Grands groupes': '', Universités: '4' }, { members: [{ kind: 'company', count: 1200 }, { kind: 'small-company', count: 900 }, { kind: 'research', count: 30 }, { kind: 'university', count: 4 }] }],
  ['all members', { 'Nombre de membres': 'près de 6 800' }, { keyFigures: [{ value: 6800, precision: 'nearly', label: 'membres' }] }],
  ['projects', { Projets: '1.200', Accords: '45' }, { projects: 1200, agreements: 45 }],
  ['projects that are about as many', { Projets: 'plus de 800' }, { projects: 800 }, ['precision-not-kept']],
  ['no count below nought, nor half a one', { Projets: '-3', Accords: '4,5' }, {}, ['value-unreadable', 'value-unreadable']],
  ['other counts by what they count', { 'Nombre de brevets': '> 312' }, { keyFigures: [{ value: 312, precision: 'over', label: 'brevets' }] }, ['column-counted']],
  ['memberships', { Réseaux: 'IASP ; EBN' }, { memberships: [{ name: 'IASP' }, { name: 'EBN' }] }],
  ['a label with its level and days', { Label: 'Pôle', Niveau: 'mondial', 'Délivré par': 'État', 'Labellisé depuis': '2005-07-12', 'Fin du label': '31.12.2012' }, { labels: [{ name: 'Pôle', level: 'mondial', issuer: 'État', validFrom: '2005-07-12', validThrough: '2012-12-31' }] }],
  ['labels each with its level', { Labels: 'Or;Argent', Niveau: 'mondial;national' }, { labels: [{ name: 'Or', level: 'mondial' }, { name: 'Argent', level: 'national' }] }],
  ['no levels that go with no label', { Label: 'Or', Niveau: 'mondial;national' }, { labels: [{ name: 'Or' }] }, ['list-not-matched']],
  ['no level, issuer or day without a label', { Niveau: 'mondial', 'Délivré par': 'État', 'Labellisé depuis': '2005-07-12' }, {}, ['list-not-matched', 'list-not-matched', 'list-not-matched']],
  ['half a point as lost', { Latitude: '43.6' }, {}, ['list-not-matched']],
  ['no day that does not exist', { Label: 'Pôle', 'Labellisé depuis': '31/02/2005' }, { labels: [{ name: 'Pôle' }] }, ['value-unreadable']],
  ['what has no place as lost', { SIRET: '123' }, {}, ['column-not-kept']],
  ['a second column of the same as lost', { Région: 'Sud', region: 'PACA' }, { region: 'Sud' }, ['column-repeated']],
];

/** Whom columns of a row become. */
const people: readonly (readonly [claim: string, cells: Readonly<Record<string, string>>, becomes: readonly Partial<Contact>[], codes?: readonly string[]])[] = [
  ['a person with all that is told', { Contact: 'Camille Martin', Fonction: 'Déléguée générale', Courriel: 'c@pole.example', Téléphone: '04 65 71 00 17', Portable: '+33 6 39 98 00 17' }, [{ id: 'camille-martin', name: 'Camille Martin', jobTitle: 'Déléguée générale', telephones: [{ number: '+33465710017' }, { number: '+33639980017', kind: 'mobile' }], mails: [{ address: 'c@pole.example' }] }]],
  ['several people, each with their own', { Contacts: 'A A;B B', 'E-mail': 'a@pole.example;b@pole.example' }, [{ id: 'a-a', name: 'A A', mails: [{ address: 'a@pole.example' }] }, { id: 'b-b', name: 'B B', mails: [{ address: 'b@pole.example' }] }]],
  ['several people, the first with what cannot be shared', { Contacts: 'A A;B B', 'E-mail': 'a@pole.example' }, [{ id: 'a-a', name: 'A A', mails: [{ address: 'a@pole.example' }] }, { id: 'b-b', name: 'B B' }]],
  ['nobody, but a desk', { 'E-mail': 'mailto:info@pole.example' }, [{ id: 'pole', kind: 'organisation', name: 'Pôle', mails: [{ address: 'info@pole.example' }] }]],
  ['who leads by the heading', { Directrice: 'Camille Martin' }, [{ id: 'camille-martin', name: 'Camille Martin', jobTitle: 'Directrice' }]],
  ['who leads and is the contact once', { Contact: 'Camille Martin', Directrice: 'Camille Martin' }, [{ id: 'camille-martin', name: 'Camille Martin' }]],
  ['nobody for a job alone', { Fonction: 'Déléguée générale' }, [], ['list-not-matched']],
  ['no channels of words', { Mail: 'voir le site', Téléphone: '00' }, [], ['mail-unreadable', 'mail-unreadable', 'mail-unreadable', 'telephone-unreadable']],
];

describe('importing a directory of clusters', () => {
  for (const [claim, cells, becomes, expected = []] of readings) {
    it(`reads ${claim}`, async () => {
      const { clusters, codes } = await readDirectory(table(['Nom', ...Object.keys(cells)], ['Pôle', ...Object.values(cells)]));
      expect(clusters).to.deep.equal([{ id: 'pole', name: 'Pôle', ...becomes }]);
      expect(codes).to.deep.equal(expected);
    });
  }

  for (const [claim, cells, becomes, expected = []] of people) {
    it(`reads of its people ${claim}`, async () => {
      const { clusters, contacts, codes } = await readDirectory(table(['Nom', ...Object.keys(cells)], ['Pôle', ...Object.values(cells)]), { country: 'FR' });
      expect(contacts).to.deep.equal(becomes.map((contact) => ({ ...contact, organisation: 'pole' })));
      expect(clusters[0]?.contacts ?? []).to.deep.equal(becomes.map(({ id }) => id));
      expect(codes).to.deep.equal(expected);
    });
  }

  it('gives clusters and contacts that a document may hold', async () => {
    const columns = Object.assign({}, ...readings.map(([, cells]) => cells), ...people.map(([, cells]) => cells)) as Record<string, string>;
    const { clusters, contacts, entries } = await readDirectory(table(['Nom', ...Object.keys(columns)], ['Pôle', ...Object.values(columns)]), { country: 'FR' });
    const document = { format: 'technopole-events/1', event: { id: 'forum', name: 'Forum', start: '2011-11-17', end: '2011-11-18', timeZone: 'Europe/Paris' }, sessions: [], clusters, contacts, organisations: [] };
    expect(parseEventDocument(document)).to.include({ success: true });
    expect(Object.keys(clusters[0]!).length).to.be.above(12);
    for (const entry of entries) for (const language of ['en', 'fr'] as const) expect(describeImportEntry(entry, language)).not.to.match(/undefined|\?\.$/);
  });

  it('leads from a cluster that merged to the new one, by name, former name or id', async () => {
    const rows = [['id', 'Nom', 'Ancien nom', 'A rejoint'], ['a', 'Axelera', 'Rhône Chimie', ''], ['b', 'Pôle B', '', 'axelera'], ['c', 'Pôle C', '', 'RHONE CHIMIE'], ['d', 'Pôle D', '', 'A'], ['e', 'Pôle E', '', 'Ailleurs'], ['f', 'Pôle F', '', 'f']];
    const { clusters, entries } = await readDirectory(table(...rows));
    expect(clusters.map(({ mergedInto }) => mergedInto)).to.deep.equal([undefined, 'a', 'a', 'a', undefined, undefined]);
    expect(entries.map(({ code, place, found }) => [code, place, found])).to.deep.equal([['reference-unknown', 'cell D6', 'Ailleurs'], ['reference-unknown', 'cell D7', 'f']]);
  });

  it('gives the same contact of two clusters one id, and namesakes two', async () => {
    const { clusters, contacts } = await readDirectory(table(['Nom', 'Contact', 'Mail'], ['A', 'Camille Martin', 'c@pole.example'], ['B', 'Camille Martin', 'c@pole.example'], ['C', 'Camille Martin', 'other@pole.example']));
    expect(clusters.map((cluster) => cluster.contacts)).to.deep.equal([['camille-martin'], ['camille-martin'], ['camille-martin-2']]);
    expect(contacts.map(({ id, organisation }) => [id, organisation])).to.deep.equal([['camille-martin', 'a'], ['camille-martin-2', 'c']]);
  });

  it('keeps the ids of the table, and tells where it cannot', async () => {
    const { clusters, entries } = await readDirectory(table(['id', 'Nom'], ['p1', 'A'], ['p1', 'B'], ['p 2', 'C'], ['', 'D'], ['__proto__', 'E']));
    expect(clusters.map(({ id }) => id)).to.deep.equal(['p1', 'p1-2', 'p-2', 'd', '__proto___']);
    expect(entries.map(({ code, found, became }) => [code, found, became])).to.deep.equal([['row-id-shared', 'p1', 'p1-2'], ['id-changed', 'p 2', 'p-2'], ['id-changed', '__proto__', '__proto___']]);
  });

  it('loses no row silently', async () => {
    const { clusters, counts, entries } = await readDirectory(table(['Nom', 'Région'], ['A', 'Sud'], ['', ''], ['', 'Nord'], ['A', 'Sud'], ['A', 'Est']));
    expect(clusters.map(({ id, region }) => [id, region])).to.deep.equal([['a', 'Sud'], ['a-2', 'Est']]);
    expect(counts).to.deep.equal({ source: 4, imported: 2, dropped: 2 });
    expect(entries.map(({ code, place, found }) => [code, place, found])).to.deep.equal([['row-without-name', 'row 4', 'Nord'], ['row-repeated', 'row 5', 'A | Sud']]);
  });
});
