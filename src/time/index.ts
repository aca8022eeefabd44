export { addDays, dayBounds, daysBetween } from './day.js';
export { eventSpan, sessionSpan, type Span } from './span.js';
