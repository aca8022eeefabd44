import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createDocument, createProgramme, createSession, type Fields } from '../documents.js';
import { clearPage, show } from '../page.js';
import { recordEvents, recordFollowedLinks } from '../recording.js';
import { find, findAll, seen } from '../seen.js';
import { until } from '../waiting.js';
import { openDetails } from './details.js';
import { showDetails } from './details-host.js';

const now = '2011-11-01T09:00+01:00';
const web = { kind: 'web', url: 'https://forum.example/inscription' };
const signing = (signUp: Fields, session: Fields = {}) => createProgramme([{ signUp, ...session }]);

/** Registrations of a session, and what is read of them on 1 November; the action is a link. */
const states: readonly (readonly [claim: string, document: ReturnType<typeof createProgramme>, action: string | undefined, reason: RegExp])[] = [
  ['is open', signing({ channels: [web], closes: '2011-11-10T18:00' }), 'S’inscrire à la session', /Inscriptions ouvertes jusqu’au jeudi 10 novembre 2011 à 18 h\./],
  ['is nearly full', signing({ channels: [web], left: 2, capacity: 30 }), 'S’inscrire à la session', /2 places restantes\..*30 places en tout/],
  ['opens later', signing({ channels: [web], opens: '2011-11-05T09:00' }), undefined, /Les inscriptions ouvrent le samedi 5 novembre 2011 à 9 h\./],
  ['is full, with a waiting list', signing({ left: 0, channels: [web], waitingList: {} }), 'Rejoindre la liste d’attente', /Complet/],
  ['is full', signing({ left: 0, channels: [web] }), undefined, /toutes les places sont prises/],
  ['is closed', signing({ channels: [web], closes: '2011-10-10T18:00' }), undefined, /Les inscriptions sont closes\./],
  ['is not needed', signing({ needed: false }), undefined, /Entrée libre/],
  ['is of a cancelled session', signing({ channels: [web] }, { status: 'cancelled' }), undefined, /La session est annulée\./],
  ['is of a session of a cancelled event', createDocument({ event: { status: 'cancelled' }, sessions: [createSession({ signUp: { channels: [web] } })] }), undefined, /est annulée\./],
  ['is of a session whose hour is not known', signing({ channels: [web] }, { start: undefined, end: undefined }), 'S’inscrire à la session', /Inscriptions ouvertes\./],
];

describe('signing up in the details of a session', () => {
  afterEach(clearPage);

  for (const [claim, document, action, reason] of states) {
    it(`that ${claim} is told with its reason`, async () => {
      const [, dialog] = await showDetails(document, { now });
      expect(findAll(dialog, '.action').map(seen)).to.deep.equal(action ? [action] : []);
      expect(seen(find(dialog, '.sign-up'))).to.match(reason);
      await expectAccessible();
    });
  }

  it('is not told where the session says nothing of it', async () => {
    const [, dialog] = await showDetails(createProgramme([{}]), { now });
    expect(findAll(dialog, '.sign-up')).to.deep.equal([]);
  });

  it('tells of no places left where nobody can have them any more', async () => {
    const [, dialog] = await showDetails(signing({ channels: [web], closes: '2011-10-10T18:00', left: 6, capacity: 24 }), { now });
    expect(findAll(dialog, '.places').map(seen)).to.deep.equal(['24 places en tout']);
  });

  it('tells prices that hold, and whom to ask', async () => {
    const prices = [{ name: 'Étudiants', amount: 0, currency: 'EUR' }, { name: 'Tarif réduit', amount: 12.5, currency: 'EUR', until: '2011-11-10T00:00' }, { name: 'Trop tard', amount: 9, currency: 'EUR', until: '2011-10-01T00:00' }, { name: 'Plein tarif', amount: 20, currency: 'EUR' }];
    const [, dialog] = await showDetails(signing({ channels: [web], prices, contact: 'presse' }), { now });
    await until(() => seen(dialog).includes('+33 4 65 71 00 17'));
    expect(seen(dialog)).to.include('Étudiants : gratuit Tarif réduit : 12,50 € (jusqu’au jeudi 10 novembre 2011 à 0 h) Plein tarif : 20 €').and.not.include('Trop tard');
    expect(seen(dialog)).to.include('Renseignements : Bureau de presse, +33 4 65 71 00 17, presse@forum.example');
  });

  it('is told to the page, which may keep it from happening', async () => {
    const followed = recordFollowedLinks();
    const chosen = recordEvents<{ state: string; channel: { url: string } }>('technopole-registration-chosen', (event) => event.preventDefault());
    const element = await show('technopole-programme', { document: createProgramme([{ title: 'Atelier', signUp: { channels: [web] } }]), now });
    const dialog = await openDetails(element, 'Atelier');
    find(dialog, 'a', 'S’inscrire à la session').click();
    expect(chosen.map(({ detail, target }) => [detail.state, detail.channel.url, target === element])).to.deep.equal([['open', web.url, true]]);
    expect(followed).to.deep.equal([]);
  });

  it('leads to the form where the page has nothing against it', async () => {
    const followed = recordFollowedLinks();
    const [, dialog] = await showDetails(signing({ channels: [web] }), { now });
    find(dialog, 'a', 'S’inscrire à la session').click();
    expect(followed).to.deep.equal([web.url]);
  });
});

describe('booking meetings in the details of a session', () => {
  afterEach(clearPage);

  it('has its own words, state and slots, under their dates where they are others', async () => {
    const slots = [{ start: '2011-11-17T09:30', end: '2011-11-17T09:50', left: 2 }, { start: '2011-11-18T09:30', end: '2011-11-18T09:50', left: 0 }];
    const booking = { closes: '2011-11-10T18:00', channels: [{ kind: 'mail', mail: 'b2b@forum.example' }] };
    const [, dialog] = await showDetails(createProgramme([{ kind: 'b2b-meeting', meetings: { booking, slots } }]), { now });
    expect(find(dialog, 'a', 'Réserver un rendez-vous par courriel').getAttribute('href')).to.equal('mailto:b2b@forum.example');
    expect(seen(find(dialog, '.meetings'))).to.match(/jusqu’au jeudi 10 novembre 2011 à 18 h\. b2b@forum\.example jeudi 17 novembre 9 h 30 – 9 h 50 2 places restantes vendredi 18 novembre 9 h 30 – 9 h 50 complet$/);
    await expectAccessible();
  });
});

describe('details that stand open', () => {
  afterEach(clearPage);

  it('turn when a registration opens', async () => {
    const opens = new Date(Date.now() + 3000).toISOString();
    const later = new Date(Date.now() + 86_400_000).toISOString();
    const [, dialog] = await showDetails(signing({ channels: [web], opens }, { start: later, end: undefined }));
    expect(findAll(dialog, '.action')).to.deep.equal([]);
    await until(() => findAll(dialog, '.action').length === 1);
  });

  it('turn when the session begins', async () => {
    const [start, end] = [3000, 3_600_000].map((ms) => new Date(Date.now() + ms).toISOString());
    const [, dialog] = await showDetails(createProgramme([{ start, end }]));
    expect(findAll(dialog, '.live')).to.deep.equal([]);
    expect(seen(await until(() => findAll(dialog, '.live')[0]))).to.match(/^En cours, encore 60 min|^En cours, encore 1 h/);
  });
});
