import type { EventDocument } from '../../../schemas/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createDocument, type Fields } from '../documents.js';
import { clearPage, show, undoLater, type ElementOf, type Setting } from '../page.js';
import { findAll, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';

type Partners = ElementOf<'technopole-partners'>;

const emblem = { url: '/docs/examples/forum-2011/eu-emblem.svg', alt: { fr: 'Emblème de l’Union', en: 'Emblem of the Union' }, width: 162, height: 108 };
const mention = { fr: 'Avec l’aide de l’Union.', en: 'With the help of the Union.' };
const union: Fields = { organisation: 'union', role: 'co-funder', programme: { fr: 'Fonds régional', en: 'Regional Fund' }, programmeAcronym: 'FEDER', territory: 'PACA', mention, emblem };
const organisations = [{ id: 'fondation', name: 'Fondation des Pins', url: 'https://fondation.example/' }, { id: 'union', name: { fr: 'Union des Rives', en: 'Union of Shores' }, kind: 'european-union' }];

function createParties(...parties: Fields[]): EventDocument {
  return createDocument({ event: { parties, languages: ['fr', 'en'] }, organisations });
}

async function showPartners(document: EventDocument, properties: Partial<Partners> = {}, setting: Setting = {}): Promise<Partners> {
  return show('technopole-partners', { document, ...properties }, setting);
}

/** Listens for warnings, and keeps the console quiet. */
function hearWarnings(): string[][] {
  const heard: string[][] = [];
  const { warn } = console;
  console.warn = () => undefined;
  const listen = (event: Event) => heard.push((event as CustomEvent<{ code: string }[]>).detail.map(({ code }) => code));
  document.addEventListener('technopole-co-funding-warned', listen);
  undoLater(() => {
    console.warn = warn;
    document.removeEventListener('technopole-co-funding-warned', listen);
  });
  return heard;
}

describe('partners', () => {
  afterEach(clearPage);

  it('stand under their roles, with what has to be said of them word for word', async () => {
    const element = await showPartners(createParties(union, { organisation: 'fondation', role: 'organiser' }, { organisation: 'fondation', role: 'host' }));
    expect(textsOf(element, 'h3')).to.deep.equal(['Organisé par', 'Cofinancé par', 'host']);
    expect(textsOf(element, '.party')).to.deep.equal(['Fondation des Pins', 'Union des Rives Fonds régional (FEDER), PACA Avec l’aide de l’Union.', 'Fondation des Pins']);
    expect(findAll<HTMLAnchorElement>(element, 'a')[0]?.href).to.equal('https://fondation.example/');
    await expectAccessible();
  });

  it('are named and mentioned in the language of the page, emblems too', async () => {
    const element = await showPartners(createParties(union), {}, { lang: 'en' });
    expect(textsOf(element, '.mention')).to.deep.equal(['With the help of the Union.']);
    expect(findAll<HTMLImageElement>(element, '.mark')[0]?.alt).to.equal('Emblem of the Union');
  });

  it('have emblems of a centimetre at least, on a light plate, without making a narrow page scroll', async () => {
    const element = await showPartners(createParties({ ...union, emblem: { ...emblem, width: 900, height: 20 } }), {}, { width: '18em' });
    const [image] = findAll<HTMLImageElement>(element, '.mark');
    expect(image!.getBoundingClientRect().height).to.be.at.least(37.7);
    expect(getComputedStyle(image!).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('go without an emblem that does not come', async () => {
    const element = await showPartners(createParties({ ...union, emblem: { ...emblem, url: '/faults/404' } }));
    await until(() => findAll(element, '.mark').length === 0);
    expect(textsOf(element, '.mention')).to.deep.equal(['Avec l’aide de l’Union.']);
  });

  it('are only those of the roles that are asked for', async () => {
    const element = await showPartners(createParties(union, { organisation: 'fondation', role: 'organiser' }), { roles: 'organiser' });
    expect(textsOf(element, 'h3')).to.deep.equal(['Organisé par']);
  });

  it('say so where there are none', async () => {
    expect(seen(await showPartners(createParties()))).to.equal('Les organisateurs et financeurs ne sont pas encore annoncés.');
    await expectAccessible();
  });

  it('take hostile names as text', async () => {
    const document = createDocument({ event: { parties: [{ organisation: 'x', role: 'organiser' }] }, organisations: [{ id: 'x', name: '<img src=x onerror=alert(1)>' }] });
    expect(textsOf(await showPartners(document), '.name')).to.deep.equal(['<img src=x onerror=alert(1)>']);
  });
});

describe('the check of European funding', () => {
  afterEach(clearPage);

  it('is silent where all is there and visible', async () => {
    const heard = hearWarnings();
    const element = await showPartners(createParties(union), { check: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([heard, findAll(element, '.faults')]).to.deep.equal([[], []]);
  });

  it('warns of what is missing, and tells it on the page only while it is asked to', async () => {
    const heard = hearWarnings();
    const element = await showPartners(createParties({ organisation: 'union', role: 'co-funder' }));
    await until(() => heard.length === 1);
    expect(heard[0]).to.deep.equal(['emblem-missing', 'mention-missing']);
    expect(findAll(element, '.faults').length).to.equal(0);
    element.check = true;
    await element.updateComplete;
    const [emblem, mention = ''] = textsOf(element, '.faults li');
    expect(emblem).to.equal('L’Union européenne finance cet événement et son emblème manque.');
    expect(mention).to.match(/^L’Union européenne finance cet événement et la phrase qui le dit manque\. Pour les fonds de 2021 à 2027, c’est «\sCofinancé par l’Union européenne\s»/);
    await expectAccessible();
  });

  it('warns where a visitor would have to scroll for it', async () => {
    const heard = hearWarnings();
    const tall = Object.assign(document.createElement('div'), { textContent: 'Texte' });
    tall.style.blockSize = '300vh';
    document.body.prepend(tall);
    undoLater(() => tall.remove());
    await showPartners(createParties(union));
    await until(() => heard.length === 1);
    expect(heard[0]).to.deep.equal(['not-visible-on-arrival']);
  });

  it('is content where another element of the page shows the funder', async () => {
    const heard = hearWarnings();
    await showPartners(createParties(union), { roles: 'co-funder' });
    await showPartners(createParties(union, { organisation: 'fondation', role: 'organiser' }), { roles: 'organiser' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard).to.deep.equal([]);
  });

  it('warns where its role is left out', async () => {
    const heard = hearWarnings();
    await showPartners(createParties(union, { organisation: 'fondation', role: 'organiser' }), { roles: 'organiser' });
    await until(() => heard.length === 1);
    expect(heard[0]).to.deep.equal(['not-visible-on-arrival']);
  });
});
