/**
 * Every state of every element, with time standing still: for `states.html`, which shows them all, and for the tests, which
 * look at each. All people, places and addresses are made up.
 */

/** The moment at which everything is shown, unless a state says another. */
const now = '2027-11-18T10:05:00+01:00';

const organisations = [
  { id: 'pins', name: { fr: 'Fondation des Pins', en: 'Pines Foundation', ar: 'مؤسسة الصنوبر' }, url: 'https://pins.example/' },
  { id: 'union', name: { fr: 'Union des Rives', en: 'Union of Shores', ar: 'اتحاد الشواطئ' }, kind: 'european-union' },
  { id: 'ville', name: { fr: 'Ville de Roquevignon', en: 'City of Roquevignon', ar: 'مدينة روكفينيون' } },
];

const contacts = [
  { id: 'presse', kind: 'team', name: { fr: 'Bureau de presse', en: 'Press office', ar: 'مكتب الصحافة' }, roles: ['press'], organisation: 'pins', telephones: [{ number: '+33199000017' }, { number: '+33639980017', kind: 'mobile' }], mails: [{ address: 'presse@forum.example' }], languages: ['fr', 'en'], hours: [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '09:00', closes: '17:30' }] },
  { id: 'inscriptions', kind: 'team', name: { fr: 'Inscriptions', en: 'Registration', ar: 'التسجيل' }, roles: ['registration'], telephones: [{ number: '+33465710017' }], mails: [{ address: 'inscriptions@forum.example' }], hours: [{ days: ['friday'], opens: '14:00', closes: '17:00' }], hoursNote: { fr: 'Répondeur le reste du temps', en: 'Answering machine otherwise', ar: 'جهاز الرد الآلي في بقية الأوقات' } },
  { id: 'falquet', name: 'Oriane Falquet', structuredName: { family: 'Falquet', given: 'Oriane' }, roles: ['speaker'], jobTitle: { fr: 'Directrice', en: 'Director', ar: 'مديرة' }, organisation: 'pins', links: [{ url: 'https://falquet.example/' }], biography: { fr: 'Elle étudie **les forêts**.', en: 'She studies **forests**.', ar: 'تدرس **الغابات**.' } },
  { id: 'ebene', name: 'Bastien Ébène', structuredName: { family: 'Ébène', given: 'Bastien' }, roles: ['moderator'], photo: { url: 'forum-2027/logos/luxivalence.svg', alt: { fr: 'Portrait', en: 'Portrait', ar: 'صورة' } } },
];

const rooms = [{ id: 'grande', name: { fr: 'Grande salle', en: 'Great hall', ar: 'القاعة الكبرى' } }, { id: 'foyer', name: { fr: 'Foyer', en: 'Foyer', ar: 'الردهة' } }];
const session = (id, fr, en, ar, more = {}) => ({ id, title: { fr, en, ar }, ...more });
const at = (start, end, more = {}) => ({ start: `2027-11-18T${start}`, end: `2027-11-18T${end}`, ...more });
const timed = [
  session('ouverture', 'Ouverture', 'Opening', 'الافتتاح', at('09:00', '09:45', { kind: 'plenary', rooms: ['grande'], people: [{ contact: 'falquet' }] })),
  session('foret', 'La forêt qui calcule', 'The computing forest', 'الغابة الحاسبة', at('10:00', '11:00', { kind: 'talk', rooms: ['grande'], abstract: { fr: 'Ce que les arbres comptent.', en: 'What trees count.', ar: 'ما تعدّه الأشجار.' }, people: [{ contact: 'falquet' }], clusters: ['zephyr'] })),
  session('atelier', 'Atelier des vents', 'Wind workshop', 'ورشة الرياح', at('10:00', '10:30', { kind: 'workshop', rooms: ['foyer'], status: 'full' })),
  session('pause', 'Pause', 'Break', 'استراحة', at('11:00', '11:30', { kind: 'break' })),
  session('deplacee', 'Table ronde', 'Round table', 'مائدة مستديرة', at('11:30', '12:30', { kind: 'panel', rooms: ['grande'], status: 'moved', formerly: { rooms: ['foyer'] }, people: [{ contact: 'ebene', role: 'moderator' }] })),
  session('annulee', 'Visite du port', 'Harbour visit', 'زيارة الميناء', at('14:00', '15:00', { kind: 'visit', status: 'cancelled' })),
  session('assemblee', 'Assemblée générale', 'General Assembly', 'الجمعية العامة', { day: '2027-11-19', status: 'expected', kind: 'assembly' }),
];

const clusters = [
  { id: 'zephyr', kind: 'competitiveness-cluster', name: { fr: 'Zéphyr', en: 'Zéphyr', ar: 'زفير' }, formerNames: [{ fr: 'Vents du Large', en: 'Ocean Winds', ar: 'رياح البحر' }], themes: [{ fr: 'Énergie', en: 'Energy', ar: 'الطاقة' }, { fr: 'Vent', en: 'Wind', ar: 'الرياح' }], region: { fr: 'Pays des Deux Vallons', en: 'Deux Vallons', ar: 'بلاد الواديين' }, country: 'FR', url: 'https://zephyr.example/', logo: { url: 'forum-2027/logos/luxivalence.svg', width: 168, height: 64 }, labels: [{ name: { fr: 'Pôle de compétitivité', en: 'Competitiveness cluster', ar: 'قطب تنافسي' }, level: { fr: 'mondial', en: 'world-class', ar: 'عالمي' }, validFrom: '2023-01-01', validThrough: '2028-12-31' }], members: [{ kind: 'company', count: 1210 }, { kind: 'research', count: 17 }], projects: 305, agreements: 45, memberships: [{ name: { fr: 'Association des parcs', en: 'Association of Parks', ar: 'رابطة الحدائق' }, acronym: 'IASP' }], contacts: ['presse'], foundedYear: 2005, description: { fr: 'Du vent, *et des idées*.', en: 'Wind, *and ideas*.', ar: 'رياح *وأفكار*.' } },
  { id: 'ecume', kind: 'technopole', name: { fr: 'Technopôle de l’Écume', en: 'Écume Technopole', ar: 'قطب الزبد' }, themes: [{ fr: 'Mer', en: 'Sea', ar: 'البحر' }], country: 'PT', foundedYear: 1998, projects: 16 },
  { id: 'brise', name: { fr: 'Brise', en: 'Brise', ar: 'نسيم' }, mergedInto: 'zephyr' },
];

const parties = [
  { organisation: 'pins', role: 'organiser' },
  { organisation: 'union', role: 'co-funder', programme: { fr: 'Fonds européen de développement régional', en: 'European Regional Development Fund', ar: 'الصندوق الأوروبي للتنمية الإقليمية' }, programmeAcronym: { fr: 'FEDER', en: 'ERDF', ar: 'ERDF' }, mention: { fr: 'Manifestation cofinancée par l’Union.', en: 'Event co-funded by the Union.', ar: 'حدث بتمويل مشترك من الاتحاد.' }, emblem: { url: 'forum-2011/eu-emblem.svg', alt: { fr: 'Emblème de l’Union', en: 'Emblem of the Union', ar: 'شعار الاتحاد' }, width: 162, height: 108 } },
  { organisation: 'ville', role: 'supporter' },
];

const event = { id: 'etats', name: { fr: 'Forum des états', en: 'Forum of states', ar: 'منتدى الحالات' }, start: '2027-11-18', end: '2027-11-19', timeZone: 'Europe/Paris', languages: ['fr', 'en', 'ar'], venue: { name: { fr: 'Palais des Pins', en: 'Pines Palace', ar: 'قصر الصنوبر' }, rooms } };

/** Each is of an event of its own: two versions of one would tell a visitor what has changed. */
let events = 0;

function document({ event: more = {}, ...lists } = {}) {
  return { format: 'technopole-events/1', event: { ...event, id: `etats-${++events}`, ...more }, sessions: timed, clusters, contacts, organisations, ...lists };
}

const web = { kind: 'web', url: 'https://forum.example/inscription' };
const mail = { kind: 'mail', mail: 'inscriptions@forum.example', subject: { fr: 'Inscription', en: 'Registration', ar: 'تسجيل' } };
const telephone = { kind: 'telephone', telephone: '+33465710017' };
const before = '2027-10-01T09:00:00+02:00';
const register = (name, registration, more = {}) => ({ name, tag: 'technopole-registration-button', properties: { document: document({ event: { registration, ...more.event } }), now: more.now ?? before }, ...(more.late ? { late: more.late } : {}) });
const programme = (name, properties, content) => ({ name, tag: 'technopole-programme', properties: { now, addressKey: 'off', headingLevel: 4, ...properties }, content });
const fallback = '<p><a href="https://forum.example/">forum.example</a></p>';
/** An address that never answers; the page and the tests see to it. */
export const silentAddress = 'never.json';

/** The states by element. `name` says in which; `properties` and what stands between the tags make it so; `late` is what comes after the first view. */
export const sections = [
  {
    tag: 'technopole-registration-button',
    states: [
      register('announced', { announced: true, contact: 'inscriptions' }),
      register('not yet open', { opens: '2027-10-15T09:00', channels: [web] }),
      register('open, three ways', { closes: '2027-11-10T18:00', channels: [web, mail, telephone] }),
      register('open, by mail alone', { channels: [mail] }),
      register('nearly full', { capacity: 300, left: 8, channels: [web] }),
      register('full', { left: 0, channels: [web], contact: 'inscriptions' }),
      register('waiting list', { left: 0, channels: [web], waitingList: { channels: [mail] } }),
      register('by invitation', { invitationOnly: true, channels: [web] }),
      register('by invitation, with a code', { invitationOnly: true, codeParameter: 'code', channels: [web] }, { late: '.code' }),
      register('open, with prices', { closes: '2027-11-10T18:00', channels: [web], prices: [{ name: { fr: 'Tarif réduit', en: 'Early rate' }, amount: 60, currency: 'EUR', until: '2027-10-31T23:59' }, { name: { fr: 'Plein tarif', en: 'Full rate' }, amount: 90, currency: 'EUR' }, { name: { fr: 'Étudiants', en: 'Students' }, amount: 0, currency: 'EUR' }] }, { late: '.prices' }),
      register('closed', { closes: '2027-09-30T18:00', channels: [web], contact: 'inscriptions' }),
      register('entry free', { needed: false }),
      register('interrupted', { suspended: true, channels: [web], contact: 'inscriptions' }),
      register('postponed', { channels: [web] }, { event: { status: 'postponed' } }),
      register('cancelled', { channels: [web] }, { event: { status: 'cancelled' } }),
      register('over', { channels: [web] }, { now: '2027-12-01T09:00:00+01:00' }),
    ],
  },
  {
    tag: 'technopole-programme',
    states: [
      programme('list, during the event', { document: document() }),
      programme('grid', { document: document(), view: 'grid' }),
      programme('now', { document: document(), view: 'now' }),
      programme('selection, empty', { document: document(), view: 'selection' }),
      programme('hours to be confirmed', { document: document({ sessions: timed.map(({ start, end: _end, ...rest }) => ({ ...rest, ...(start ? { day: '2027-11-18' } : {}) })) }) }),
      programme('no sessions, but speakers', { document: document({ sessions: [] }) }),
      programme('nothing yet', { document: document({ sessions: [], clusters: [], contacts: [] }) }),
      programme('partly broken', { document: document({ sessions: [...timed, { id: 'fausse', title: 'x', start: 'midi' }] }) }),
      programme('loading', { src: silentAddress }),
      programme('failed', { src: 'missing.json' }),
      programme('failed, with what stood there', { src: 'missing.json' }, fallback),
    ],
  },
  {
    tag: 'technopole-contacts',
    states: [
      { name: 'desks', tag: 'technopole-contacts', properties: { document: document(), now, headingLevel: 4 } },
      { name: 'speakers', tag: 'technopole-contacts', properties: { document: document(), now, speakers: true, headingLevel: 4 } },
      { name: 'nobody', tag: 'technopole-contacts', properties: { document: document({ sessions: [], clusters: [], contacts: [] }), now } },
      { name: 'failed', tag: 'technopole-contacts', properties: { src: 'missing.json' } },
    ],
  },
  {
    tag: 'technopole-contact-card',
    states: [
      { name: 'open now', tag: 'technopole-contact-card', properties: { document: document(), contact: 'presse', now, headingLevel: 4 } },
      { name: 'closed now', tag: 'technopole-contact-card', properties: { document: document(), contact: 'inscriptions', now, headingLevel: 4 } },
      { name: 'with photo', tag: 'technopole-contact-card', properties: { document: document(), contact: 'ebene', now, headingLevel: 4 } },
      { name: 'unknown', tag: 'technopole-contact-card', properties: { document: document(), contact: 'personne', now } },
    ],
  },
  {
    tag: 'technopole-clusters',
    states: [
      { name: 'cards', tag: 'technopole-clusters', properties: { document: document(), now, headingLevel: 4 } },
      { name: 'table', tag: 'technopole-clusters', properties: { document: document(), now, appearance: 'table' } },
      { name: 'none', tag: 'technopole-clusters', properties: { document: document({ sessions: [], clusters: [] }), now } },
    ],
  },
  {
    tag: 'technopole-cluster-card',
    states: [
      { name: 'complete', tag: 'technopole-cluster-card', properties: { document: document(), cluster: 'zephyr', now, headingLevel: 4 } },
      { name: 'became part of another', tag: 'technopole-cluster-card', properties: { document: document(), cluster: 'brise', now, headingLevel: 4 } },
      { name: 'unknown', tag: 'technopole-cluster-card', properties: { document: document(), cluster: 'aucun', now } },
    ],
  },
  {
    tag: 'technopole-partners',
    states: [
      { name: 'organiser, funder, supporter', tag: 'technopole-partners', properties: { document: document({ event: { parties } }), headingLevel: 4 } },
      { name: 'European funding without emblem or sentence, checked', tag: 'technopole-partners', properties: { document: document({ event: { parties: [{ organisation: 'union', role: 'co-funder' }] } }), check: true, headingLevel: 4 } },
      { name: 'nobody yet', tag: 'technopole-partners', properties: { document: document() } },
    ],
  },
  {
    tag: 'technopole-calendar-button',
    states: [
      { name: 'whole event', tag: 'technopole-calendar-button', properties: { document: document({ event: { calendar: 'https://forum.example/etats.ics' } }) } },
      { name: 'one session', tag: 'technopole-calendar-button', properties: { document: document(), session: 'foret' } },
      { name: 'selection, empty', tag: 'technopole-calendar-button', properties: { document: document(), selection: true } },
    ],
  },
];
