/** Programmes of any size for measuring: the same one for the same size, with texts as long as those of real conferences. */

const beginnings = 'ouv rés én terr rech part inn march donn sant clim us port for arch méth proj fil éc lab acc mes'.split(' ');
const endings = 'erture eau ergie itoire erche enaire ovation é ées at ine êt ipel ode et ière ole oratoire ord ure ation isme ement ique eur age'.split(' ');
/** Five hundred words that one could take for words. */
const words = beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));
const rooms = 40;
const perDay = 1_000;

/**
 * An event document with `count` sessions with abstracts of about 600 characters, 1,000 a day.
 *
 * @param {number} count
 */
export function createProgramme(count) {
  const random = createRandom(count);
  const pick = () => words[Math.floor(random() * words.length)];
  const sentence = (/** @type {number} */ length) => Array.from({ length }, pick).join(' ');
  const days = Math.ceil(count / perDay);
  const date = (/** @type {number} */ day) => `2027-03-${String(day + 1).padStart(2, '0')}`;
  const sessions = Array.from({ length: count }, (_, index) => {
    const slot = Math.floor((index % perDay) / rooms);
    const minutes = 480 + slot * 30;
    const clock = (/** @type {number} */ at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    const day = date(Math.floor(index / perDay));
    return {
      id: `s${index}`,
      kind: index % 7 === 0 ? 'workshop' : 'talk',
      title: `${sentence(5)} ${index}`,
      abstract: `${sentence(72)}.`,
      start: `${day}T${clock(minutes)}`,
      end: `${day}T${clock(minutes + 25)}`,
      rooms: [`r${index % rooms}`],
      track: `t${index % 20}`,
      people: [{ contact: `c${index % 500}` }],
      languages: [index % 3 === 0 ? 'en' : 'fr'],
    };
  });
  return {
    format: 'technopole-events/1',
    event: {
      id: `mesure-${count}`,
      name: 'Mesure',
      start: date(0),
      end: date(days - 1),
      timeZone: 'Europe/Paris',
      languages: ['fr'],
      venue: { name: 'Halle', rooms: Array.from({ length: rooms }, (_, index) => ({ id: `r${index}`, name: `Salle ${index}` })) },
      tracks: Array.from({ length: 20 }, (_, index) => ({ id: `t${index}`, name: `Thème ${words[index]}` })),
    },
    sessions,
    contacts: Array.from({ length: 500 }, (_, index) => ({ id: `c${index}`, name: `Prénom${index} Nom${index}`, roles: ['speaker'] })),
  };
}

/** @param {number} seed */
function createRandom(seed) {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
