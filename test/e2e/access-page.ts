/** The programme whose accessibility tree is read: small enough to be written down whole, with a case of each kind. */
import '../../components/define.js';
import type { EventDocument } from '../../schemas/index.js';

declare global {
  interface Window {
    /** Names parts that stand out of the window, or hide text of theirs, though nothing there scrolls. */
    listLost(): string[];
  }
}

const programme: EventDocument = {
  format: 'technopole-events/1',
  event: {
    id: 'acces',
    name: 'Rencontres',
    start: '2027-11-18',
    end: '2027-11-19',
    timeZone: 'Europe/Paris',
    languages: ['fr'],
    venue: { name: 'Halle', rooms: [{ id: 'a', name: 'Auditorium', floor: '1er étage' }, { id: 'b', name: 'Atelier' }] },
    tracks: [{ id: 'eau', name: 'Eau', colour: '#0b5a8f' }],
  },
  sessions: [
    { id: 'accueil', title: 'Accueil', kind: 'ceremony', start: '2027-11-18T09:00', end: '2027-11-18T10:00', rooms: ['a'] },
    { id: 'nappes', title: 'Les nappes', track: 'eau', start: '2027-11-18T10:00', end: '2027-11-18T11:00', rooms: ['a'], people: [{ contact: 'oriane' }], abstract: 'Ce que le sol retient.' },
    { id: 'english', title: { en: 'Water at work' }, start: '2027-11-18T10:00', end: '2027-11-18T10:30', rooms: ['b'], languages: ['en'], status: 'cancelled' },
    { id: 'visite', title: 'Visite du barrage', kind: 'visit', day: '2027-11-19' },
  ],
  contacts: [{ id: 'oriane', name: 'Oriane Falquet', roles: ['speaker'] }],
  clusters: [],
  organisations: [],
};

for (const element of document.querySelectorAll('technopole-programme')) element.document = programme;

window.listLost = () => {
  const parts = [...document.querySelector('technopole-programme')!.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter((part) => part.checkVisibility());
  const { scrollWidth, clientWidth } = document.documentElement;
  const isCut = (part: HTMLElement) => getComputedStyle(part).overflowX === 'hidden' && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1;
  const isOut = (part: HTMLElement) => part.getBoundingClientRect().right > clientWidth + 1 && part.getBoundingClientRect().width > 1;
  const lost = parts.filter((part) => !isInScroller(part) && (isCut(part) || isOut(part))).map((part) => `${part.localName}.${part.className}`);
  return scrollWidth > clientWidth ? ['the page scrolls sideways', ...lost] : lost;
};

function isInScroller({ parentElement }: Element): boolean {
  return parentElement !== null && (/auto|scroll/.test(getComputedStyle(parentElement).overflowX) || isInScroller(parentElement));
}
