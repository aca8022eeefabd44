import type { TemplateName } from './messages/subjects.js';

/**
 * What stands between braces in a template of a host, in the order in which our words take it; nothing for what only decides.
 * An object tells its own names, such as `{status}` of a failure.
 */
export const placeholders: Readonly<Record<TemplateName, readonly string[]>> = {
  failure: [''], partlyBroken: ['count'], pair: ['term', 'value'],

  keep: ['title'], filtersInUse: ['count'], sessionCount: ['', 'count'], parallel: ['count'], noMatch: ['query'], nowRemaining: ['duration'], timesIn: ['zone'],
  replacedBy: ['title'], movedFrom: ['former'], placesLeft: ['count'],

  onSite: ['moment'], capacity: ['count'], inLanguage: ['language'], fileSize: ['size', ''], slotLength: ['count'], places: ['count'], priceUntil: ['moment'],
  modified: ['moment'], revision: ['count'],

  foundIn: [''], moreValues: ['count'], showFound: ['sessions'], nothingBetween: ['start', 'end'], roomsHidden: ['count'], roomsEmpty: ['count'], beginsIn: ['duration'], toVisitorZone: ['zone'], toEventZone: ['zone'], otherDay: ['day'], kept: ['count'],
  overlaps: ['titles'], sharedFound: ['count'], sharedUnknown: ['count'], calendarOf: ['count'], calendarProgress: ['done', 'total'],
  calendarLeftOut: ['count'], changes: ['count', 'kept'], notRenewed: ['moment'], changedTime: ['former'], changedRoom: ['former'], gone: ['count'],

  printed: ['moment'], updated: ['moment'],

  reason: ['', 'at', 'count', ''],

  progress: ['done', 'total'],

  formerly: ['names'], since: ['day'], until: ['day'], clusterCount: ['', 'count'],

  code: ['name'], openUntil: ['time'], opensAt: ['moment'], weekdays: ['first', 'last'],
};

/** What is written by a plural category of its first value. */
export const counting: readonly TemplateName[] = [
  'partlyBroken', 'filtersInUse', 'sessionCount', 'parallel', 'placesLeft', 'slotLength', 'roomsHidden', 'roomsEmpty', 'kept', 'sharedFound', 'sharedUnknown', 'calendarOf',
  'calendarLeftOut', 'changes', 'gone', 'clusterCount',
];

/** What is written by what its first value says. */
export const explaining: readonly TemplateName[] = ['failure', 'foundIn', 'reason'];
