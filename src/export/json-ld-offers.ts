import type { Registration } from '../../schemas/index.js';
import { toInstantMs } from '../../schemas/instant.js';
import { registrationState, type RegistrationState, type RegistrationSubject } from '../registration/index.js';
import { withOffset } from '../time/offset-date-time.js';
import { eventSpan } from '../time/span.js';
import { compact, type JsonLd, type JsonLdView } from './json-ld-node.js';

/** What the state of a registration means to who would buy (schema.org `ItemAvailability`). */
const availabilities: Readonly<Partial<Record<RegistrationState, string>>> = {
  open: 'InStock', 'nearly-full': 'LimitedAvailability', 'not-yet-open': 'PreOrder', full: 'SoldOut', 'waiting-list': 'BackOrder', closed: 'OutOfStock', 'invitation-only': 'LimitedAvailability',
};

/** What is on offer now, a price each; nothing where one cannot register on the web, or nothing is said of it. */
export function offersOf(registration: Registration | undefined, subject: Partial<RegistrationSubject>, { document, nowMs, say }: JsonLdView): readonly JsonLd[] | undefined {
  if (!registration) return undefined;
  const { timeZone } = document.event;
  const { state, channels } = registrationState(registration, { ...subject, span: subject.span ?? eventSpan(document), timeZone }, nowMs);
  const availability = availabilities[state];
  if (!availability) return undefined;
  const url = (channels.length > 0 ? channels : registration.channels)?.find(({ kind }) => kind === 'web')?.url;
  const prices = (registration.prices ?? []).filter(({ until }) => !until || toInstantMs(until, timeZone) > nowMs);
  const common = {
    '@type': 'Offer',
    availability: `https://schema.org/${availability}`,
    url,
    validFrom: registration.opens && withOffset(registration.opens, timeZone),
  };
  const closes = registration.closes && withOffset(registration.closes, timeZone);
  if (prices.length === 0) return url ? [compact({ ...common, validThrough: closes })] : undefined;
  return prices.map(({ name, amount, currency, until }) => compact({ ...common, name: say(name), price: amount, priceCurrency: currency, validThrough: until ? withOffset(until, timeZone) : closes }));
}
