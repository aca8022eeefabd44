import { describe, expect, it } from '../harness.js';
import { valueAt } from '../../schemas/index.js';
import { hasRawHtml } from './commonmark.js';
import { findFrenchSlips } from './french-typography.js';
import { findStrings, findTextMaps } from './localised-texts.js';
import { readExample, readExampleFile } from './read-example.js';

/**
 * What the release says, in its words; where that stands in the document; what stands there.
 * `[id]`, `[property=value]` and `[0]` pick one of a list.
 */
const facts: readonly (readonly [quote: string, path: string, expected: string | number | RegExp | readonly string[]])[] = [
  ['Sophia-Antipolis', 'event.articles[press-release].place.fr', 'Sophia-Antipolis'],
  ['le 6 juin 2011', 'event.articles[press-release].date', '2011-06-06'],
  ['communiqué de presse', 'event.articles[press-release].kind', 'press-release'],
  ['Nouvelles tendances des clusters d’excellence', 'event.articles[press-release].title.fr', 'Nouvelles tendances des clusters d’excellence'],
  ['Nouvelles tendances des clusters d’excellence', 'event.theme.fr', 'Nouvelles tendances des clusters d’excellence'],
  ['Meilleures pratiques et outils innovants à l’international', 'event.articles[press-release].subtitle.fr', 'Meilleures pratiques et outils innovants à l’international'],
  ['Meilleures pratiques et outils innovants à l’international', 'event.subtitle.fr', 'Meilleures pratiques et outils innovants à l’international'],
  ['71 pôles de compétitivité', 'event.keyFigures[value=71].label.fr', 'pôles de compétitivité en France'],
  ['la création de 71 pôles', 'event.keyFigures[value=71].precision', 'exact'],
  ['71 pôles de compétitivité', 'event.keyFigures[value=71].subject', 'poles-de-competitivite'],
  ['71 pôles de compétitivité', 'clusters[poles-de-competitivite].name.fr', 'Pôles de compétitivité français'],
  ['dont 7 mondiaux', 'event.keyFigures[value=7].label.fr', 'pôles mondiaux'],
  ['dont 7 mondiaux', 'event.keyFigures[value=7].precision', 'exact'],
  ['dont 7 mondiaux', 'event.keyFigures[value=7].subject', 'poles-de-competitivite'],
  ['10 à vocation mondiale', 'event.keyFigures[value=10].label.fr', 'pôles à vocation mondiale'],
  ['10 à vocation mondiale', 'event.keyFigures[value=10].precision', 'exact'],
  ['10 à vocation mondiale', 'event.keyFigures[value=10].subject', 'poles-de-competitivite'],
  ['l’initiative du Gouvernement français, lancée en 2005', 'clusters[poles-de-competitivite].description.fr', /initiative du Gouvernement français lancée en 2005/],
  ['lancée en 2005', 'clusters[poles-de-competitivite].foundedYear', 2005],
  ['l’initiative du Gouvernement français, lancée en 2005', 'event.description.fr', /initiative du Gouvernement français, lancée en 2005/],
  ['mobiliser dans l’hexagone', 'event.description.fr', /un défi ambitieux\s: mobiliser dans l’hexagone/],
  ['près de 6 800 entreprises', 'event.keyFigures[value=6800].label.fr', 'entreprises mobilisées'],
  ['près de 6 800 entreprises', 'event.keyFigures[value=6800].precision', 'nearly'],
  ['mobiliser dans l’hexagone près de 6 800 entreprises', 'event.keyFigures[value=6800].subject', 'poles-de-competitivite'],
  ['plus de 800 projets', 'event.keyFigures[value=800].label.fr', 'projets développés'],
  ['plus de 800 projets', 'event.keyFigures[value=800].precision', 'over'],
  ['développer plus de 800 projets', 'event.keyFigures[value=800].subject', 'poles-de-competitivite'],
  ['une excellente synergie au plan national, européen et mondial', 'event.description.fr', /synergie au plan national, européen et mondial/],
  ['les acteurs du financement privé et de l’innovation industrielle – pôles, technopôles et clusters', 'event.description.fr', /financement privé et de l’innovation industrielle – pôles, technopôles et clusters/],
  ['7e Forum des Pôles de Compétitivité', 'event.name.fr', '7e Forum des Pôles de Compétitivité'],
  ['7e Forum', 'event.edition', 7],
  ['événement de renommée internationale', 'event.description.fr', /événement de renommée internationale/],
  ['optimiser les interactivités et échanges', 'event.description.fr', /a pour objectif d’optimiser les interactivités et échanges/],
  ['une réflexion sur les réussites européennes et mondiales et sur les freins', 'event.description.fr', /réussites européennes et mondiales et sur les freins/],
  ['la mise en place d’outils innovants', 'event.description.fr', /focus sur la mise en place d’outils innovants/],
  ['le renforcement de la stratégie internationale des clusters à travers retours d’expérience et bonnes pratiques', 'event.description.fr', /stratégie internationale des clusters à travers retours d’expérience et bonnes pratiques/],
  ['la coopération inter-clusters, élément clé de la croissance économique et de la compétitivité', 'event.description.fr', /coopération inter-clusters, élément clé de la croissance/],
  ['de nombreuses rencontres B to B', 'sessions[b2b-meetings].kind', 'b2b-meeting'],
  ['rythmée par de nombreuses rencontres B to B', 'sessions[b2b-meetings].abstract.fr', /^De nombreuses rencontres B to B rythmeront/],
  ['des personnalités notoires du monde politique, scientifique et économique', 'event.description.fr', /personnalités notoires du monde politique, scientifique et économique/],
  ['deux moments phares', 'event.description.fr', /autour de deux moments phares\s:\n\n- Une première journée .*\n- Une deuxième journée/],
  ['nouvelles orientations stratégiques des clusters européens et internationaux', 'event.days[date=2011-11-17].title.fr', 'Nouvelles orientations stratégiques des clusters européens et internationaux'],
  ['nouvelles orientations stratégiques des clusters européens et internationaux', 'sessions[strategic-orientations].title.fr', 'Nouvelles orientations stratégiques des clusters européens et internationaux'],
  ['une première journée', 'sessions[strategic-orientations].day', '2011-11-17'],
  ['gouvernance', 'event.days[date=2011-11-17].themes[0].fr', 'Gouvernance'],
  ['recherche et innovation', 'event.days[date=2011-11-17].themes[1].fr', 'Recherche et innovation'],
  ['économie', 'event.days[date=2011-11-17].themes[2].fr', 'Économie'],
  ['financement', 'event.days[date=2011-11-17].themes[3].fr', 'Financement'],
  ['coopération internationale', 'event.days[date=2011-11-17].themes[4].fr', 'Coopération internationale'],
  ['agrémentées de témoignages', 'sessions[testimony-china].kind', 'testimonial'],
  ['grandes puissances et pays émergents', 'event.days[date=2011-11-17].description.fr', /témoignages de grandes puissances et pays émergents/],
  ['les sessions seront agrémentées', 'sessions[testimony-india].day', '2011-11-17'],
  ['les sessions seront agrémentées de témoignages', 'sessions[testimony-united-states].partOf', 'strategic-orientations'],
  ['les sessions seront agrémentées de témoignages', 'sessions[testimony-china].partOf', 'strategic-orientations'],
  ['les sessions seront agrémentées de témoignages', 'sessions[testimony-india].partOf', 'strategic-orientations'],
  ['les sessions seront agrémentées de témoignages', 'sessions[testimony-mediterranean].partOf', 'strategic-orientations'],
  ['les États-Unis', 'sessions[testimony-united-states].countries', ['US']],
  ['la Chine', 'sessions[testimony-china].countries', ['CN']],
  ['l’Inde', 'sessions[testimony-india].countries', ['IN']],
  ['les pays du Bassin méditerranéen', 'sessions[testimony-mediterranean].regions[0].fr', 'Bassin méditerranéen'],
  ['tels que, notamment, les États-Unis, la Chine, l’Inde, les pays du Bassin méditerranéen…', 'event.days[date=2011-11-17].description.fr', /tels que, notamment, .*Bassin méditerranéen…$/],
  ['une deuxième journée sous l’égide de l’Europe', 'event.days[date=2011-11-18].patronage.fr', 'Sous l’égide de l’Europe'],
  ['la conférence finale de « l’Observatoire européen des clusters »', 'sessions[observatory-final-conference].title.fr', 'Conférence finale de l’Observatoire européen des clusters'],
  ['la conférence finale de « l’Observatoire européen des clusters »', 'sessions[observatory-final-conference].organisations', ['european-cluster-observatory']],
  ['l’Observatoire européen des clusters', 'organisations[european-cluster-observatory].name.fr', 'Observatoire européen des clusters'],
  ['une deuxième journée', 'sessions[observatory-final-conference].day', '2011-11-18'],
  ['les nouvelles politiques développées en matière de niches porteuses', 'event.days[date=2011-11-18].themes[0].fr', 'Niches porteuses'],
  ['technologies industrielles émergentes', 'event.days[date=2011-11-18].themes[1].fr', 'Technologies industrielles émergentes'],
  ['cette journée devrait se clôturer', 'sessions[alliance-general-assembly].status', 'expected'],
  ['cette journée devrait se clôturer', 'sessions[alliance-general-assembly].day', '2011-11-18'],
  ['l’Assemblée générale', 'sessions[alliance-general-assembly].kind', 'assembly'],
  ['l’Alliance européenne des clusters', 'sessions[alliance-general-assembly].clusters', ['european-cluster-alliance']],
  ['l’Alliance européenne des clusters', 'clusters[european-cluster-alliance].name.fr', 'Alliance européenne des clusters'],
  ['la Fondation Sophia Antipolis', 'organisations[fondation-sophia-antipolis].name.fr', 'Fondation Sophia Antipolis'],
  ['présidée par Pierre Laffitte', 'organisations[fondation-sophia-antipolis].chair', 'pierre-laffitte'],
  ['Pierre Laffitte', 'contacts[pierre-laffitte].name.fr', 'Pierre Laffitte'],
  ['sénateur honoraire', 'contacts[pierre-laffitte].jobTitle.fr', /^Sénateur honoraire, président/],
  ['organisatrice de ce 7e Forum', 'event.parties[role=organiser].organisation', 'fondation-sophia-antipolis'],
  ['vous remercie pour votre participation', 'event.articles[press-release].body.fr', /vous remercie pour votre participation les\s:/],
  ['17 et 18 novembre 2011', 'event.start', '2011-11-17'],
  ['17 et 18 novembre 2011', 'event.end', '2011-11-18'],
  ['CICA', 'event.venue.name.fr', 'CICA'],
  ['2229, route des Crêtes', 'event.venue.address.street.fr', '2229, route des Crêtes'],
  ['06560', 'event.venue.address.postalCode', '06560'],
  ['06560 Sophia-Antipolis', 'event.venue.address.locality.fr', 'Sophia-Antipolis'],
  ['pour toute accréditation', 'event.pressAccreditation.contact', 'press-desk'],
  ['contact presse', 'contacts[press-desk].roles', ['press']],
  ['+33 6 39 98 00 38', 'contacts[press-desk].telephones[0].number', '+33639980038'],
  ['+33 6 39 98 00 38', 'event.pressAccreditation.channels[kind=telephone].telephone', '+33639980038'],
  ['presse@forum.example', 'contacts[press-desk].mails[0].address', 'presse@forum.example'],
  ['presse@forum.example', 'event.pressAccreditation.channels[kind=mail].mail', 'presse@forum.example'],
  ['pour toute inscription', 'event.registration.contact', 'registration-desk'],
  ['pour toute inscription', 'contacts[registration-desk].roles', ['registration']],
  ['+33 4 65 71 00 17', 'contacts[registration-desk].telephones[0].number', '+33465710017'],
  ['+33 4 65 71 00 17', 'event.registration.channels[kind=telephone].telephone', '+33465710017'],
  ['inscription@forum.example', 'contacts[registration-desk].mails[0].address', 'inscription@forum.example'],
  ['inscription@forum.example', 'event.registration.channels[kind=mail].mail', 'inscription@forum.example'],
  ['la politique européenne des clusters', 'event.articles[european-cluster-policy].title.fr', 'La politique européenne des clusters'],
  ['« Une politique industrielle intégrée à l’ère de la mondialisation » du 28 octobre 2010', 'event.articles[european-cluster-policy].body.fr', /«\sUne politique industrielle intégrée à l’ère de la mondialisation\s» du 28 octobre 2010/],
  ['la Commission européenne a pris l’engagement', 'event.articles[european-cluster-policy].body.fr', /Commission européenne a pris l’engagement de mettre en place une nouvelle stratégie européenne/],
  ['une meilleure gestion et une mise en cohérence des politiques européennes', 'event.articles[european-cluster-policy].body.fr', /meilleure gestion et une mise en cohérence/],
  ['méta-clusters et de hubs technologiques', 'event.articles[european-cluster-policy].body.fr', /l’émergence de méta-clusters et de hubs technologiques/],
  ['cinq initiatives en matière d’expertise, de coopération, de soutien à la gouvernance, d’observatoire européen', 'event.articles[european-cluster-policy].body.fr', /cinq initiatives en matière d’expertise, de coopération, de soutien à la gouvernance, d’observatoire européen et enfin/],
  ['les industries éco-innovantes et les biotechnologies', 'event.articles[european-cluster-policy].body.fr', /thématiques telles les industries éco-innovantes et les biotechnologies/],
  ['nombreuses initiatives nationales', 'event.articles[european-cluster-policy].body.fr', /nombreuses initiatives nationales en matière de politique des «\sclusters\s»/],
  ['les outils de soutien à la mise en réseaux, à l’échelle européenne', 'event.articles[european-cluster-policy].body.fr', /mise en réseaux, à l’échelle européenne, prend de plus en plus d’importance/],
  ['Le Forum des Pôles de Compétitivité', 'event.series.name.fr', 'Forum des Pôles de Compétitivité'],
  ['chaque année depuis 2005', 'event.series.since', 2005],
  ['à Sophia-Antipolis les principaux acteurs de l’innovation en France et en Europe', 'event.articles[the-forum].body.fr', /chaque année depuis 2005 à Sophia-Antipolis les principaux acteurs de l’innovation en France et en Europe/],
  ['près de 4 000 participants', 'event.keyFigures[value=4000].label.fr', 'participants au Forum chaque année'],
  ['près de 4 000 participants', 'event.keyFigures[value=4000].precision', 'nearly'],
  ['autour de thématiques d’actualité', 'event.articles[the-forum].body.fr', /autour de thématiques d’actualité/],
  ['à l’initiative de la Fondation Sophia-Antipolis', 'event.parties[role=initiator].organisation', 'fondation-sophia-antipolis'],
  ['co-financée par l’Union européenne', 'event.parties[role=co-funder].organisation', 'european-union'],
  ['cette manifestation est co-financée par l’Union européenne, engagée en PACA avec le Fonds européen de développement régional', 'event.parties[role=co-funder].mention.fr', 'Cette manifestation est co-financée par l’Union Européenne, engagée en PACA avec le Fonds Européen de Développement Régional.'],
  ['engagée en PACA', 'event.parties[role=co-funder].territory.fr', 'PACA'],
  ['le Fonds européen de développement régional', 'event.parties[role=co-funder].programme.fr', 'Fonds européen de développement régional'],
  ['organisée en coopération avec', 'event.parties[role=in-cooperation-with].organisation', 'dgcis'],
  ['la Direction générale de la compétitivité, de l’industrie et des services (DGCIS)', 'organisations[dgcis].name.fr', 'Direction générale de la compétitivité, de l’industrie et des services'],
  ['(DGCIS)', 'organisations[dgcis].acronym', 'DGCIS'],
  ['du soutien du Conseil général des Alpes-Maritimes', 'event.parties[organisation=conseil-general-alpes-maritimes].role', 'supporter'],
  ['de la Communauté d’agglomération de Sophia Antipolis', 'event.parties[organisation=communaute-agglomeration-sophia-antipolis].role', 'supporter'],
  ['du Conseil régional de Provence-Alpes-Côte d’Azur', 'event.parties[organisation=conseil-regional-paca].role', 'supporter'],
  ['créée en 1984', 'organisations[fondation-sophia-antipolis].foundedYear', 1984],
  ['créée en 1984 par Pierre Laffitte', 'organisations[fondation-sophia-antipolis].founder.fr', 'Pierre Laffitte'],
  ['déclarée d’utilité publique', 'organisations[fondation-sophia-antipolis].legalStatus.fr', 'Déclarée d’utilité publique'],
  ['la Fondation Sophia Antipolis (FSA)', 'organisations[fondation-sophia-antipolis].acronym', 'FSA'],
  ['un rôle majeur au sein du parc scientifique et technologique de Sophia Antipolis', 'organisations[fondation-sophia-antipolis].description.fr', /joue un rôle majeur au sein du parc/],
  ['parc scientifique et technologique de Sophia Antipolis', 'clusters[sophia-antipolis].kind', 'science-park'],
  ['l’animation scientifique, culturelle et entrepreneuriale', 'organisations[fondation-sophia-antipolis].description.fr', /animation scientifique, culturelle et entrepreneuriale/],
  ['sa mission revêt deux principaux volets', 'organisations[fondation-sophia-antipolis].description.fr', /deux principaux volets/],
  ['l’animation stratégique du parc de Sophia Antipolis', 'organisations[fondation-sophia-antipolis].missions[0].fr', /^L’animation stratégique du parc/],
  ['le rôle de facilitateur et de catalyseur d’initiatives', 'organisations[fondation-sophia-antipolis].missions[0].fr', /facilitateur et de catalyseur d’initiatives/],
  ['nombreux projets régionaux, nationaux et internationaux', 'organisations[fondation-sophia-antipolis].missions[0].fr', /nombreux projets régionaux, nationaux et internationaux/],
  ['l’action à l’international', 'organisations[fondation-sophia-antipolis].missions[1].fr', /^L’action à l’international/],
  ['l’Association internationale des parcs scientifiques', 'organisations[fondation-sophia-antipolis].memberships[0].name.fr', 'Association internationale des parcs scientifiques'],
  ['(IASP)', 'organisations[fondation-sophia-antipolis].memberships[0].acronym', 'IASP'],
  ['participer à de nombreux projets européens', 'organisations[fondation-sophia-antipolis].missions[1].fr', /nombreux projets européens/],
  ['45 accords de coopération', 'organisations[fondation-sophia-antipolis].agreements', 45],
  ['des technopôles et des clusters répartis à travers le monde', 'organisations[fondation-sophia-antipolis].missions[1].fr', /répartis à travers le monde/],
  ['participe fortement à la politique gouvernementale', 'organisations[fondation-sophia-antipolis].description.fr', /participe fortement à la politique gouvernementale en matière de pôles de compétitivité/],
  ['chargée par la Direction générale', 'organisations[fondation-sophia-antipolis].missions[2].fr', /^Chargée par la DGCIS/],
  ['sensibiliser des partenaires étrangers', 'organisations[fondation-sophia-antipolis].missions[2].fr', /sensibiliser des partenaires étrangers/],
  ['les inciter à participer à des projets collaboratifs de pôles', 'organisations[fondation-sophia-antipolis].missions[2].fr', /projets collaboratifs de pôles/],
  ['faciliter le rapprochement des entreprises françaises membres d’un pôle avec des entreprises étrangères membres de clusters', 'organisations[fondation-sophia-antipolis].missions[2].fr', /rapprochement des entreprises françaises membres d’un pôle avec des entreprises étrangères/],
  ['retenue par la DGCIS pour accompagner les PME membres des pôles dans les projets européens', 'organisations[fondation-sophia-antipolis].missions[3].fr', /^Retenue par la DGCIS.*accompagner les PME membres des pôles dans les projets européens/],
  ['en partenariat avec les pôles de compétitivité Capenergies et Derbi', 'organisations[fondation-sophia-antipolis].partners', ['sophia-antipolis', 'capenergies', 'derbi']],
  ['les pôles de compétitivité Capenergies et Derbi', 'clusters[capenergies].kind', 'competitiveness-cluster'],
  ['les pôles de compétitivité Capenergies et Derbi', 'clusters[derbi].kind', 'competitiveness-cluster'],
];

const document = readExample('forum-2011');

describe('the 2011 Forum', () => {
  const release = document.event.articles?.find((article) => article.id === 'press-release');
  const releaseText = toWords([inFrench(release?.place), toFrenchDate(release?.date), 'communiqué de presse', inFrench(release?.title), inFrench(release?.subtitle), inFrench(release?.body)].join('\n'));

  for (const [quote, path, expected] of facts) {
    it(`holds « ${quote} » in ${path}`, () => {
      const found = valueAt(document, toPath(document, path));
      if (expected instanceof RegExp) expect(found).to.match(expected);
      else expect(found).to.deep.equal(expected);
    });
  }

  for (const quote of new Set(facts.map(([words]) => words))) {
    it(`says « ${quote} » in the full text of the release`, () => {
      expect(releaseText).to.include(toWords(quote));
    });
  }

  it('invents no hour', () => {
    expect(document.sessions.filter((session) => session.start ?? session.end ?? session.meetings)).to.deep.equal([]);
  });

  it('has every text in French and in English', () => {
    const maps = findTextMaps(document);
    expect(maps.length).to.be.greaterThan(80);
    expect(maps.filter(({ texts }) => !texts['fr'] || !texts['en']).map(({ path }) => path)).to.deep.equal([]);
  });

  it('has the same numbers in both languages', () => {
    const toNumbers = (text = '') => text.replace(/(?<=\d)[\u202F,](?=\d{3})/g, '').match(/(?<!\p{L})\d+/gu);
    expect(findTextMaps(document).filter(({ texts }) => String(toNumbers(texts['fr'])) !== String(toNumbers(texts['en']))).map(({ path }) => path)).to.deep.equal([]);
  });

  it('has no text outside a map of languages', () => {
    const names = ['format', 'id', 'kind', 'role', 'roles', 'status', 'precision', 'acronym', 'family', 'given', 'start', 'end', 'date', 'day', 'timeZone', 'languages', 'country', 'countries', 'postalCode', 'url', 'number', 'telephone', 'address', 'mail', 'organisation', 'contact', 'contacts', 'clusters', 'chair', 'partners', 'organisations', 'partOf', 'subject'];
    expect(findStrings(document).filter(({ property }) => !names.includes(property))).to.deep.equal([]);
  });

  it('keeps to French typography', () => {
    const slips = findTextMaps(document).flatMap(({ path, texts }) => findFrenchSlips(texts['fr'] ?? '').map((slip) => `${path}: ${slip}`));
    expect(slips).to.deep.equal([]);
  });

  it('writes no raw HTML into CommonMark', () => {
    expect(findTextMaps(document).filter(({ texts }) => Object.values(texts).some(hasRawHtml))).to.deep.equal([]);
  });

  it('names no telephone outside the ranges kept for fiction, and no host but .example', () => {
    const file = readExampleFile('forum-2011/event.json');
    const numbers = file.match(/\+33[\s\u00A0]?\d(?:[\s\u00A0]?\d){8}/g) ?? [];
    expect(numbers).to.have.length.greaterThan(6);
    for (const number of numbers) expect(number.replace(/\s/g, '')).to.match(/^\+33(19900|46571|63998)\d{4}$/);
    for (const [host] of file.matchAll(/(?<=@|\/\/)[\w.-]+/g)) expect(host).to.match(/\.example$/);
  });

  it('is plain JSON, two spaces deep', () => {
    const file = readExampleFile('forum-2011/event.json');
    expect(file).to.equal(`${JSON.stringify(JSON.parse(file), null, 2)}\n`);
  });
});

describe('the emblem of the European Union', () => {
  const file = readExampleFile('forum-2011/eu-emblem.svg');
  const stars = [...file.matchAll(/<path d="M([^"]+)Z"/g)].map(([, points = '']) => points.split('L').map((point) => point.split(' ').map(Number)));

  it('is half as wide again as it is high', () => {
    const [, width, height] = file.match(/viewBox="0 0 (\d+) (\d+)"/) ?? [];
    expect(Number(width)).to.equal(1.5 * Number(height));
  });

  it('has twelve upright stars of a ninth of its height, like the hours on a circle of a third of its height', () => {
    expect(stars).to.have.length(12);
    for (const [hour, points] of stars.entries()) {
      const angle = (hour * Math.PI) / 6;
      const [x, y] = [27 + 12 * Math.sin(angle), 18 - 12 * Math.cos(angle)];
      expect(points).to.have.length(5);
      for (const [px = 0, py = 0] of points) expect(Math.hypot(px - x, py - y)).to.be.closeTo(2, 0.002);
      expect(points[0]?.[0]).to.be.closeTo(x, 0.001);
      expect(points[0]?.[1]).to.be.closeTo(y - 2, 0.001);
    }
  });

  it('is gold on reflex blue', () => {
    expect(file.match(/#[0-9a-f]{6}/g)).to.deep.equal(['#003399', '#ffcc00']);
  });
});

/** The document's path for `list[id].property`. */
function toPath(root: unknown, path: string): (string | number)[] {
  return path.split(/[.[]/).reduce<(string | number)[]>((found, step) => [...found, step.endsWith(']') ? toIndex(valueAt(root, found), step.slice(0, -1)) : step], []);
}

function toIndex(list: unknown, choice: string): number {
  if (/^\d+$/.test(choice)) return Number(choice);
  const [property, value] = choice.includes('=') ? choice.split('=') : ['id', choice];
  return (list as Record<string, unknown>[]).findIndex((item) => String(item[property as string]) === value);
}

function inFrench(text: unknown): string {
  return String(valueAt(text, ['fr']));
}

function toFrenchDate(date = ''): string {
  return `le ${new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))}`;
}

/** The words of a CommonMark text, without its marks, in small letters and with plain spaces. */
function toWords(text: string): string {
  return text.replace(/\]\([^)]*\)/g, '').replace(/[[<>*#\\]|^\s*- /gm, '').replace(/\s+/g, ' ').toLowerCase().trim();
}
