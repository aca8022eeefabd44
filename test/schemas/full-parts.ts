/** Parts in which every field is set. */
import type {
  ClusterLabel, ClusterMembers, FileLink, Geo, KeyFigure, Link, Mailbox, Membership, OpeningHours, Picture, PostalAddress, Price, Registration,
  RegistrationChannel, StructuredName, Telephone,
} from '../../schemas/index.js';

export const link: Link = { url: 'https://forum.example/programme', title: 'Programme', rel: 'related', language: 'fr' };
export const file: FileLink = { url: 'actes.pdf', title: 'Actes', mediaType: 'application/pdf', bytes: 12_345, language: 'fr' };
export const image: Picture = { url: '/logo.svg', alt: 'Logo', width: 320, height: 200, credit: 'FSA' };
export const geo: Geo = { latitude: 43.6163, longitude: 7.0552 };
export const address: PostalAddress = { street: '2229 route des Crêtes', postalCode: '06560', locality: 'Valbonne', region: 'PACA', country: 'FR' };
export const telephone: Telephone = { number: '+33199001234', kind: 'voice', label: 'Standard', visibility: 'public' };
export const mailbox: Mailbox = { address: 'presse@forum.example', label: 'Presse', visibility: 'withheld' };
export const profile = { url: 'https://forum.example/presse', title: 'Presse', visibility: 'partners' } as const;
export const openingHours: OpeningHours = { days: ['monday', 'friday'], opens: '09:00', closes: '17:30', validFrom: '2011-06-06', validThrough: '2011-11-18' };
export const name: StructuredName = { family: 'Martin', given: 'Camille', additional: 'Rose', prefix: 'Dr', suffix: 'PhD' };
export const keyFigure: KeyFigure = { value: 6800, precision: 'nearly', label: 'entreprises', subject: 'fsa', unit: 'company', asOf: '2011-06-06', source: 'https://forum.example/chiffres' };
export const membership: Membership = { name: 'International Association of Science Parks', acronym: 'IASP', url: 'https://iasp.example/', since: '1984-01-01' };
export const label: ClusterLabel = { name: 'Pôle de compétitivité', level: 'mondial', issuer: 'État', validFrom: '2005-07-12', validThrough: '2012-12-31' };
export const members: ClusterMembers = { kind: 'small-company', count: 400 };
export const price: Price = { name: 'Étudiants', amount: 12.5, currency: 'EUR', until: '2011-10-01T00:00' };

export const registrationChannel: RegistrationChannel = {
  kind: 'web', url: 'https://forum.example/inscription', mail: 'inscription@forum.example', subject: 'Inscription', body: 'Bonjour,\n', telephone: '+33199001234', note: 'En français',
};

export const registration: Registration = {
  opens: '2011-06-06T09:00', closes: '2011-11-10T18:00', needed: true, invitationOnly: false, suspended: false, announced: false,
  capacity: 600, left: 12, leftUrl: 'https://forum.example/places.json', codeParameter: 'voucher', nearlyFullAt: 20, waitingList: { channels: [registrationChannel] }, channels: [registrationChannel], prices: [price], contact: 'press', note: 'Gratuit pour la presse',
};
