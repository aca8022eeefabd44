import { sessionSchema, type Session } from '../../../schemas/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createDocument, createEvent, createSession, type Fields } from '../documents.js';
import { clearPage } from '../page.js';
import { find, findAll, seen } from '../seen.js';
import { showDetails } from './details-host.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A session with everything set, and how each field reads in its details. The `id` stands in its address alone. */
const fields: Readonly<Record<Exclude<keyof Session, 'id'>, readonly [value: unknown, words: RegExp]>> = {
  kind: ['workshop', /Atelier/],
  title: ['Réseaux de pôles', /Énergie Réseaux de pôles Retours/],
  subtitle: ['Retours de cinq territoires', /Retours de cinq territoires/],
  abstract: ['Un *résumé* court.', /Un résumé court\./],
  description: ['Une **suite** longue.', /Une suite longue\./],
  start: ['2011-11-17T09:30', /jeudi 17 novembre 2011, 9 h 30 –/],
  end: ['2011-11-17T10:45', /– 10 h 45 1 h 15 · heure d’Europe centrale \(Paris\)/],
  day: ['2011-11-17', /jeudi 17 novembre 2011/],
  status: ['replaced', /Remplacé Atelier/],
  statusNote: ['Orateur souffrant', /Orateur souffrant/],
  replacedBy: ['suite', /Remplacé par : La suite/],
  formerly: [{ start: '2011-11-18T14:00', end: '2011-11-18T15:30', rooms: ['foyer'] }, /auparavant : vendredi 18 novembre 2011 à 14 h – 15 h 30, Foyer/],
  partOf: ['journee', /Fait partie de : Journée des réseaux/],
  track: ['energie', /Atelier Énergie/],
  tags: [['Clusters', 'Gouvernance'], /Mots-clés Clusters, Gouvernance/],
  rooms: [['mediterranee'], /Salle Salle Méditerranée 1er étage · 120 places · accessible en fauteuil roulant/],
  people: [[{ contact: 'oriane', role: 'chair' }], /Intervenants OF Oriane Falquet · ?Présidence|Oriane Falquet Présidence/],
  clusters: [['scs'], /Pôles Solutions communicantes/],
  organisations: [['fondation'], /Organismes Fondation Sophia/],
  countries: [['MA', 'TN'], /Pays Maroc et Tunisie/],
  regions: [['Bassin méditerranéen'], /Régions Bassin méditerranéen/],
  languages: [['fr', 'en'], /Langue français et anglais/],
  interpretation: [['de'], /Interprétation allemand/],
  captions: [['es'], /Sous-titrage en direct espagnol/],
  signLanguages: [['fsl', 'ase'], /Langue des signes langue des signes française \(LSF\) et langue des signes américaine \(ASL\)/],
  signUp: [{ left: 3, capacity: 40, prices: [{ name: 'Étudiants', amount: 7.5, currency: 'EUR' }], note: 'Sur place, apporter un ordinateur' }, /40 places en tout Étudiants : 7,50 € Sur place, apporter un ordinateur/],
  meetings: [{ audience: 'PME', procedure: 'Écrire au **bureau**', slotMinutes: 20, slots: [{ start: '2011-11-17T09:30', end: '2011-11-17T09:50', left: 2 }] }, /Réservation des rendez-vous Pour qui : PME Écrire au bureau Rendez-vous de 20 min 9 h 30 – 9 h 50 2 places restantes/],
  url: ['https://forum.example/reseaux', /Page de la session/],
  links: [[{ url: 'https://forum.example/plus', title: 'En savoir plus', language: 'en' }], /Liens En savoir plus en anglais/],
  files: [[{ url: 'https://forum.example/a.pdf', title: 'Diaporama', mediaType: 'application/pdf', bytes: 1_234_567, language: 'de' }], /Documents Diaporama PDF, 1,2 Mo, en allemand/],
  recordings: [[{ url: 'https://forum.example/film', title: 'Le film', mediaType: 'video/mp4', language: 'fr' }], /Enregistrements Le film MP4, en français/],
  recorded: [true, /Enregistrement Session enregistrée ou diffusée/],
  licence: ['CC-BY-4.0', /Licence CC-BY-4\.0/],
  image: [{ url: picture, alt: 'La salle', credit: 'Bastien Keroual' }, /Crédit : Bastien Keroual/],
  revision: [3, /révision 3/],
  modified: ['2011-11-02T10:15', /Mis à jour le mercredi 2 novembre 2011 à 10 h 15/],
};

function createFull(changes: Fields = {}): ReturnType<typeof createDocument> {
  const everything = Object.fromEntries(Object.entries(fields).map(([name, [value]]) => [name, value]));
  const sessions = [
    createSession({ ...everything, id: 's1', ...changes }),
    createSession({ id: 'suite', title: 'La suite', start: '2011-11-18T09:00', end: '2011-11-18T10:00' }),
    createSession({ id: 'journee', title: 'Journée des réseaux', rooms: ['foyer'] }),
  ];
  const bodies = { clusters: [{ id: 'scs', kind: 'competitiveness-cluster', name: 'Solutions communicantes', url: 'https://scs.example/' }], organisations: [{ id: 'fondation', name: 'Fondation Sophia' }] };
  return createDocument({ event: createEvent(), sessions, ...bodies });
}

describe('the details of a session with everything set', () => {
  afterEach(clearPage);

  it('are tested for every field there is', () => {
    expect(['id', ...Object.keys(fields)].sort()).to.deep.equal(Object.keys(sessionSchema.shape).sort());
  });

  it('say it all, in words', async () => {
    const [, dialog] = await showDetails(createFull());
    const text = seen(dialog);
    for (const [name, [, words]] of Object.entries(fields)) expect(text, name).to.match(words);
    expect(find(dialog, 'a', 'Page de la session').getAttribute('href')).to.equal('https://forum.example/reseaux');
    expect(find(dialog, 'a', 'Solutions communicantes').getAttribute('href')).to.equal('https://scs.example/');
    expect(find<HTMLImageElement>(dialog, 'figure img').alt).to.equal('La salle');
    await expectAccessible();
  });

  it('say that it is not recorded', async () => {
    const [, dialog] = await showDetails(createFull({ recorded: false }));
    expect(seen(dialog)).to.include('Enregistrement Session non enregistrée');
  });

  it('show no picture that is not there', async () => {
    const [, dialog] = await showDetails(createFull({ image: { url: 'data:image/png;base64,AA==' } }));
    const image = dialog.querySelector('figure img')!;
    image.dispatchEvent(new Event('error'));
    expect(findAll(dialog, 'figure')).to.deep.equal([]);
  });

  it('leave out revisions that are moments in disguise', async () => {
    const [, dialog] = await showDetails(createFull({ revision: 1_321_513_200_000, modified: undefined }));
    expect(seen(dialog)).not.to.include('révision');
  });
});

describe('the details of a session with hardly anything set', () => {
  afterEach(clearPage);

  it('say that the day is to be confirmed, and have no empty parts', async () => {
    const [, dialog] = await showDetails(createDocument({ event: { venue: undefined }, sessions: [{ id: 's1', title: 'Visite' }] }));
    expect(seen(dialog)).to.equal('Visite Horaire Jour à confirmer Copier le lien');
    await expectAccessible();
  });

  it('say where the event is held, for a session without a room', async () => {
    const venue = { name: 'Palais', address: { street: '1 rue du Port', postalCode: '06000', locality: 'Nice' }, map: 'https://palais.example/plan' };
    const [, dialog] = await showDetails(createDocument({ event: { venue }, sessions: [{ id: 's1', title: 'Visite', day: '2011-11-17' }] }));
    expect(seen(dialog)).to.include('Lieu Palais 1 rue du Port, 06000 Nice Plan du site').and.include('Horaires à confirmer');
  });

  it('name no place for an event that is online', async () => {
    const [, dialog] = await showDetails(createDocument({ event: { attendance: 'online' }, sessions: [{ id: 's1', title: 'Visite' }] }));
    expect(seen(dialog)).not.to.include('Lieu');
  });
});

describe('where and when a session is held', () => {
  afterEach(clearPage);

  it('is told with the way to each of its rooms', async () => {
    const rooms = [{ id: 'a', name: 'Salle A', stepFree: false, description: 'Par le *hall*', geo: { latitude: 43.616671, longitude: 7.05523 }, url: 'https://palais.example/a' }, { id: 'b', name: 'Salle B' }];
    const [, dialog] = await showDetails(createDocument({ event: { venue: { name: 'Palais', rooms } }, sessions: [createSession({ rooms: ['a', 'b'] })] }));
    expect(seen(dialog)).to.include('Salle A accès avec marches Par le hall Coordonnées : 43.61667, 7.05523 Page de la salle Salle B Palais');
    expect(find(dialog, 'a', 'Page de la salle').getAttribute('href')).to.equal('https://palais.example/a');
  });

  it('is told in the visitor’s zone with the time on site', async () => {
    const [, dialog] = await showDetails(createDocument({ sessions: [createSession()] }), { zone: 'America/Montreal' });
    expect(seen(dialog)).to.match(/jeudi 17 novembre 2011, 3 h 30 – 4 h 15 .* sur place : jeudi 17 novembre 2011 à 9 h 30 – 10 h 15/);
  });
});
