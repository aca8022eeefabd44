/** Default of `event.dayChange`. A module of its own: what only asks when a day ends need not bring what dates it. */
export const defaultDayChange = '04:00';
