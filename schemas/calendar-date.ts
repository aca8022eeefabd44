import * as z from 'zod/mini';

/** The pattern of a day of the Gregorian calendar, without its ends. */
export const calendarDate = z.regexes.date.source.replace(/^\^|\$$/g, '');
