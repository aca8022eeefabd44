/** Who is measured, and what each leaves out of the content that our list shows. */

/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} title as tables have it
 * @property {'ours' | 'limit' | 'peer'} kind
 * @property {string} [bundle] file of `contestants/` that its page runs
 * @property {boolean} [content] whether it is given the content of sessions, and not their titles alone
 * @property {string} root what holds its sessions, maybe in a shadow root
 * @property {string} session one of its sessions
 * @property {string} [packageName] whose version is told
 * @property {boolean} [isGrown] whether its growth is measured: one form of each
 * @property {number} [atMost] sessions beyond which its rounds would take minutes; half of them where the processor is made four times slower
 * @property {string} words what it is given, and what it leaves out
 */

/** @type {Contestant[]} */
export const contestants = [
  { name: 'ours', isGrown: true, title: 'technopole-events, script tag', kind: 'ours', root: 'technopole-programme', session: '[data-session]', words: 'The embed bundle and `<technopole-programme src="…">` with the whole document. The reference for content: day and time, kind, track, title, people, two lines of the abstract, room, a button to keep the session; search, filters, views and details.' },
  { name: 'index', title: 'technopole-events, index first', kind: 'ours', root: 'technopole-programme', session: '[data-session]', atMost: 10_000, words: 'The same with the published index; the whole document follows by itself.' },
  { name: 'published', isGrown: true, title: 'technopole-events, published HTML', kind: 'ours', root: 'technopole-programme', session: '[id^="session-"]', words: 'The page `publish` writes, with all its links and its JSON-LD; the element then takes over.' },
  { name: 'static', isGrown: true, title: 'B: static HTML, content-visibility', kind: 'limit', root: '#place', session: '[data-session]', words: 'What our list has drawn, as HTML in a declarative shadow root with our style sheet. No script: nothing can be searched.' },
  { name: 'inner', isGrown: true, title: 'C: one innerHTML', kind: 'limit', root: '#place', session: '[data-session]', words: 'The same as a string in the page that is set once, without `content-visibility`. Nothing can be searched.' },
  { name: 'floor', isGrown: true, title: 'F: the least a script can do', kind: 'limit', bundle: 'floor', root: '#place', session: '[data-session]', words: 'The same content from the same data by a script of its own: no library, nothing checked, one formatter of `Intl`, rows cloned from one template, in slices, with `content-visibility`. One language; nothing can be searched, kept or opened.' },
  { name: 'lit-html', isGrown: true, title: 'plain lit-html', kind: 'limit', bundle: 'lit-html', root: '#place', session: '[data-session]', packageName: 'lit', atMost: 10_000, words: 'The same content from the same data by one `render` in one task, in our style without containment. A search draws anew.' },
  { name: 'fullcalendar-7', title: 'FullCalendar 7, titles', kind: 'peer', bundle: 'fullcalendar-7', root: '#place', session: '.entry', packageName: 'fullcalendar', atMost: 5_000, words: 'List with the classic theme: time and title. Leaves out kind, track, people, abstract and room.' },
  { name: 'fullcalendar-7-content', isGrown: true, title: 'FullCalendar 7, content', kind: 'peer', bundle: 'fullcalendar-7', content: true, root: '#place', session: '.entry', packageName: 'fullcalendar', atMost: 10_000, words: 'The same with all content by `eventContent`. Leaves out the button, and any filter and search of its own.' },
  { name: 'fullcalendar-6', title: 'FullCalendar 6, titles', kind: 'peer', bundle: 'fullcalendar-6', root: '#place', session: '.fc-list-event', packageName: '@fullcalendar/core', atMost: 5_000, words: 'List: time and title, as version 7.' },
  { name: 'fullcalendar-6-content', title: 'FullCalendar 6, content', kind: 'peer', bundle: 'fullcalendar-6', content: true, root: '#place', session: '.fc-list-event', packageName: '@fullcalendar/core', atMost: 5_000, words: 'The same with all content by `eventContent`.' },
  { name: 'event-calendar-content', isGrown: true, title: 'Event Calendar, content', kind: 'peer', bundle: 'event-calendar', content: true, root: '#place', session: '.ec-event', packageName: '@event-calendar/core', atMost: 5_000, words: 'List with all content by `eventContent`. Leaves out the button, and any filter and search of its own.' },
  { name: 'schedule-x', title: 'Schedule-X, titles', kind: 'peer', bundle: 'schedule-x', root: '#place', session: '.sx__list-event', packageName: '@schedule-x/calendar', atMost: 2_000, words: 'List: times and title; it takes no other content. In a box of 800 px with its own scroll bar, as its documentation wants it.' },
];

/**
 * Those of some names, in order; all without names.
 *
 * @param {string[]} [names]
 */
export function chooseContestants(names) {
  const unknown = names?.find((name) => !contestants.some((contestant) => contestant.name === name));
  if (unknown) throw new Error(`There is no contestant "${unknown}"; there are ${contestants.map(({ name }) => name).join(', ')}.`);
  return contestants.filter(({ name }) => !names || names.includes(name));
}
