/** What every contestant's page does around its calendar: it fetches the sessions, searches them, and lets itself be measured. */

/**
 * @typedef {object} Entry A session in the words of calendars.
 * @property {string} id
 * @property {string} title
 * @property {string} start wall clock at the venue, or a day
 * @property {string} end
 * @property {boolean} allDay
 * @property {string} room
 * @property {string} people
 * @property {string} track
 * @property {string} kind
 * @property {string} abstract
 *
 * @typedef {object} Programme
 * @property {string} from the first day
 * @property {number} days how many
 * @property {string} timeZone
 * @property {{ id: string, title: string }[]} rooms
 * @property {Entry[]} entries
 *
 * @typedef {object} Mounted
 * @property {(entries: Entry[]) => void} show draws these and no others
 * @property {() => void} unmount
 * @property {(view: 'list' | 'other') => void} [changeView]
 */

/**
 * Fetches the programme that the page names, and mounts it.
 *
 * @param {(place: HTMLElement, programme: Programme, hasContent: boolean) => Mounted} mount
 */
export async function start(mount) {
  const { events, session, content } = document.body.dataset;
  /** @type {Programme} */
  const programme = await (await fetch(events ?? '')).json();
  const place = /** @type {HTMLElement} */ (document.querySelector('#place'));
  const field = /** @type {HTMLInputElement} */ (document.querySelector('#find'));
  const texts = new Map(programme.entries.map((entry) => [entry, fold([entry.title, entry.people, entry.room, entry.track, entry.abstract].join(' '))]));
  const having = (/** @type {string} */ query) => (query === '' ? programme.entries : programme.entries.filter((entry) => texts.get(entry)?.includes(fold(query))));
  const open = () => mount(place, programme, content !== undefined);
  let mounted = open();
  field.addEventListener('input', () => mounted.show(having(field.value)));
  Object.assign(window, {
    contestant: {
      field: () => field,
      shown: () => (place.shadowRoot ?? place).querySelectorAll(session ?? '').length,
      filter: () => mounted.show(programme.entries.filter(({ track }) => track === programme.entries[0]?.track)),
      clear: () => mounted.show(programme.entries),
      changeView: mounted.changeView && ((/** @type {'list' | 'other'} */ view) => mounted.changeView?.(view)),
      unmount: () => mounted.unmount(),
      mount: () => void (mounted = open()),
    },
  });
}

/** @param {string} text */
function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
