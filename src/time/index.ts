export { withOffset } from './offset-date-time.js';
export { addDays, dayBounds, daysBetween } from './day.js';
export { eventSpan, sessionSpan, type Span } from './span.js';
export { isTimeZone, offsetsDiffer } from './zones.js';
