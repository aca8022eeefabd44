import { afterEach, describe, expect, it } from '../../harness.js';
import { createDocument, createProgramme, createSession, createTalks, type Fields } from '../documents.js';
import { clearPage } from '../page.js';
import { print, printedTexts } from './printing.js';

function createParties(parties: readonly Fields[]): ReturnType<typeof createDocument> {
  const organisations = [{ id: 'fondation', name: 'Fondation des Pins' }, { id: 'union', name: { fr: 'Union des Rives', en: 'Union of Shores' } }];
  return createDocument({ event: { parties }, organisations });
}

describe('what is printed of a session', () => {
  afterEach(clearPage);

  it('is its time, its title, who gives it with where they work, and its room with the floor', async () => {
    const root = await print(createProgramme([{ title: 'Un', people: [{ contact: 'oriane', role: 'chair' }, { contact: 'bastien' }], rooms: ['mediterranee'] }]));
    expect(printedTexts(root, '.time')).to.deep.equal(['9 h 30 – 10 h 15']);
    expect(printedTexts(root, '.people li')).to.deep.equal(['Présidence : Oriane Falquet, Cité des Algues', 'Bastien Keroual']);
    expect(printedTexts(root, '.where li')).to.deep.equal(['Salle Méditerranée1er étage']);
  });

  it('tells the time of each of several that are held in parallel', async () => {
    const root = await print(createProgramme([{ title: 'Un' }, { title: 'Deux', rooms: ['foyer'] }]));
    expect(printedTexts(root, '.time')).to.deep.equal(['9 h 30 – 10 h 15', '9 h 30 – 10 h 15']);
  });

  it('says in words that it is cancelled, and strikes its title through', async () => {
    const root = await print(createProgramme([{ title: 'Un', status: 'cancelled', statusNote: 'L’oratrice est souffrante.' }]));
    expect(printedTexts(root, '.overline strong')).to.deep.equal(['Annulé']);
    expect(printedTexts(root, '.title s')).to.deep.equal(['Un']);
    expect(printedTexts(root, '.note')).to.deep.equal(['L’oratrice est souffrante.']);
  });

  it('names languages that are not expected, interpretation and captions', async () => {
    const root = await print(createProgramme([{ title: 'Un', languages: ['en'], interpretation: ['fr'], captions: ['en'], signLanguages: ['fsl'], signUp: {} }]));
    expect(printedTexts(root, '.facts span')).to.deep.equal(['anglais', 'Interprétation : français', 'Sous-titrage en direct : anglais', 'langue des signes française (LSF)', 'sur inscription']);
  });

  it('has its abstract only where that is asked for, with the addresses of its links', async () => {
    const document = createProgramme([{ title: 'Un', abstract: 'Voir [le plan](https://forum.example/plan/) et <https://forum.example/bus>.' }]);
    expect(printedTexts(await print(document), '.rich-text')).to.deep.equal([]);
    const root = await print(document, { withAbstracts: true });
    expect([...root.querySelectorAll<HTMLElement>('.rich-text a')].map(({ dataset }) => dataset['address'])).to.deep.equal(['forum.example/plan', undefined]);
  });

  it('stands after the date where it begins after midnight', async () => {
    const root = await print(createProgramme([{ title: 'Un', start: '2011-11-17T22:00', end: '2011-11-17T23:00' }, { title: 'Deux', start: '2011-11-18T00:30', end: '2011-11-18T01:00' }]));
    expect(printedTexts(root, '.date')).to.deep.equal(['jeudi 17 novembre 2011']);
    expect(printedTexts(root, '.keep:has(.divider)')[0]).to.match(/^vendredi 18 novembre.*Deux/);
  });

  it('comes at last, or last of its day, while its day or hour is not known', async () => {
    const root = await print(createProgramme([{ title: 'Sans jour', start: undefined, end: undefined }, { title: 'Sans heure', start: undefined, end: undefined, day: '2011-11-17' }, { title: 'Un' }]));
    expect(printedTexts(root, '.title')).to.deep.equal(['Un', 'Sans heure', 'Sans jour']);
    expect(printedTexts(root, '.divider, .date')).to.deep.equal(['jeudi 17 novembre 2011', 'Horaires à confirmer', 'Jour à confirmer']);
  });
});

describe('what is printed of a programme', () => {
  afterEach(clearPage);

  it('are the sessions that are asked for, and days that have some', async () => {
    const sessions = [{ title: 'Un' }, { title: 'Deux', start: '2011-11-18T09:00', end: '2011-11-18T10:00' }, { title: 'Trois' }];
    const root = await print(createProgramme(sessions), { ids: ['s1', 's3'], kind: 'selection' });
    expect(printedTexts(root, '.title')).to.deep.equal(['Un', 'Trois']);
    expect(printedTexts(root, '.date')).to.deep.equal(['jeudi 17 novembre 2011']);
    expect(printedTexts(root, '.edition')[0]).to.contain('Ma sélection : 2 sessions');
  });

  it('is named a part of it where filters have left some, and whole where all are there', async () => {
    const document = createProgramme([{ title: 'Un' }, { title: 'Deux' }]);
    expect(printedTexts(await print(document, { ids: ['s1'] }), '.edition')[0]).to.contain('Extrait du programme : 1 session');
    expect(printedTexts(await print(document, { ids: ['s1', 's2'] }), '.edition')[0]).to.contain('Programme complet : 2 sessions');
  });

  it('names the zone its times are in, also where it is the visitor’s', async () => {
    const root = await print(createProgramme([{ title: 'Un' }]), { timeZone: 'Asia/Tokyo' });
    expect(printedTexts(root, '.edition')[0]).to.match(/Horaires : .*(Japon|Tokyo)/);
    expect(printedTexts(root, '.time')).to.deep.equal(['17 h 30 – 18 h 15']);
  });

  it('says that the event is off', async () => {
    const root = await print(createDocument({ event: { status: 'postponed', statusNote: 'Nouvelle date au printemps.' } }));
    expect(printedTexts(root, '.notice')).to.deep.equal(['Reporté – Nouvelle date au printemps.']);
    expect(printedTexts(root, '.empty')).to.deep.equal(['Le programme n’est pas encore publié.']);
  });

  it('gives those one can write to with what they are for, without speakers and without what is withheld', async () => {
    const desk = { id: 'accueil', name: 'Accueil', roles: ['accessibility'], mails: [{ address: 'acces@forum.example' }], telephones: [{ number: '+33639980011', visibility: 'withheld' }] };
    const speaker = { id: 'orateur', name: 'Ariel Mondor', roles: ['speaker'], mails: [{ address: 'ariel@forum.example' }] };
    const root = await print(createDocument({ contacts: [desk, speaker] }));
    expect(printedTexts(root, '.contacts li')).to.deep.equal(['Accessibilité Accueil acces@forum.example']);
  });

  it('writes telephone numbers as their country does', async () => {
    expect(printedTexts(await print(createDocument()), '.number')).to.deep.equal(['+33 4 65 71 00 17']);
  });

  it('names parties by role and order, with the sentence that has to be shown in the reader’s language and the emblem beside it', async () => {
    const mention = { fr: 'Avec l’aide de l’Union.', en: 'With the help of the Union.' };
    const emblem = { url: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>', alt: { fr: 'Emblème', en: 'Emblem' }, width: 30, height: 20 };
    const parties = [{ organisation: 'union', role: 'co-funder', mention, emblem, order: 1 }, { organisation: 'fondation', role: 'hôte', order: 1 }, { organisation: 'union', role: 'organiser', order: 2 }, { organisation: 'fondation', role: 'organiser', order: 1 }];
    const root = await print(createParties(parties), { language: 'en' });
    expect(printedTexts(root, '.parties dt')).to.deep.equal(['Organised by', 'Co-funded by', 'hôte']);
    expect(printedTexts(root, '.parties dd').slice(0, 2)).to.deep.equal(['Fondation des Pins Union of Shores', 'Union of Shores With the help of the Union.']);
    expect(root.querySelector<HTMLImageElement>('.sworn .party:has(.mention) img')?.alt).to.equal('Emblem');
  });

  it('leaves out an emblem that does not come', async () => {
    const root = await print(createParties([{ organisation: 'union', role: 'co-funder', mention: 'Avec l’Union.', emblem: { url: 'data:image/png,nothing', alt: 'Emblème' } }]));
    expect(root.querySelector('img')).to.equal(null);
    expect(printedTexts(root, '.mention')).to.deep.equal(['Avec l’Union.']);
  });

  it('goes without the code where the address is too long for one', async () => {
    const address = `https://town.example/#${'x'.repeat(4000)}`;
    expect((await print(createDocument())).querySelectorAll('.code').length).to.equal(1);
    const root = await print(createDocument(), { address });
    expect(root.querySelectorAll('.code').length).to.equal(0);
    expect(printedTexts(root, '.live')[0]).to.contain(address);
  });

  it('ends with contacts and funders where all is on one page, and else has them on its first page', async () => {
    const short = await print(createProgramme([createSession()]));
    expect(short.querySelector('.days')!.compareDocumentPosition(short.querySelector('.imprint')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const long = await print(createProgramme(createTalks(30)));
    expect(long.querySelector('.days')!.compareDocumentPosition(long.querySelector('.imprint')!)).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
    expect(printedTexts(long, '.overview dd')).to.deep.equal(['9 h – 14 h 30 sessions']);
  });

  it('takes hostile texts as texts, in pages and in the rules of their edges', async () => {
    const rules = () => [...window.document.adoptedStyleSheets.at(-1)!.cssRules].map(({ cssText }) => cssText.split('{')[0]);
    await print(createProgramme([{ title: 'Un' }]));
    const usual = rules();
    const name = '"; } } body { color: red } </style><img src=x onerror="window.hacked = true"> \\';
    const root = await print(createProgramme([{ title: '<b>Un</b>' }], { name }));
    expect(printedTexts(root, 'h1')).to.deep.equal([name]);
    expect(printedTexts(root, '.title')).to.deep.equal(['<b>Un</b>']);
    expect(root.querySelector('.title b, img')).to.equal(null);
    expect(rules()).to.deep.equal(usual);
  });
});
