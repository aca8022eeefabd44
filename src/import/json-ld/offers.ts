import { dateTimeSchema, priceSchema, type Price, type Registration } from '../../../schemas/index.js';
import { formatDateTime, readDateTime } from '../date-time.js';
import { readLine } from '../plain-text.js';
import { lastWord, readPage, type JsonLdContext } from './context.js';
import { nodesOf, textOf, type Node } from './node.js';

/** How one registers, by what is on offer; nothing where nothing is. */
export function readOffers(node: Node, timeZone: string, context: JsonLdContext): Registration | undefined {
  const { graph, notes } = context;
  const offers = nodesOf(node, 'offers', graph).flatMap((offer) => [offer, ...nodesOf(offer, 'offers', graph)]);
  if (offers.length === 0) return undefined;
  const moments = (name: string, isEnd: boolean) => offers.flatMap((offer) => readMoment(textOf(offer, name), isEnd, timeZone) ?? []).sort();
  const [opens] = moments('validFrom', false);
  const ends = moments('validThrough', true);
  const closes = ends.length === offers.length ? ends.at(-1) : undefined;
  const prices = offers.flatMap((offer) => readPrice(offer, timeZone, context));
  const urls = [...new Set(offers.flatMap((offer) => readPage(textOf(offer, 'url'), offer, context) ?? []))];
  const capacity = count(textOf(node, 'maximumAttendeeCapacity'));
  const isSoldOut = offers.every((offer) => ['SoldOut', 'OutOfStock'].includes(lastWord(textOf(offer, 'availability'))));
  const left = isSoldOut ? 0 : count(textOf(node, 'remainingAttendeeCapacity'));
  const registration: Registration = {
    ...(opens ? { opens } : {}), ...(closes ? { closes } : {}), ...(capacity === undefined ? {} : { capacity }), ...(left === undefined ? {} : { left }),
    ...(urls.length > 0 ? { channels: urls.slice(0, 1).map((url) => ({ kind: 'web' as const, url })) } : {}), ...(prices.length > 0 ? { prices } : {}),
  };
  for (const url of urls.slice(1)) notes.add('link-not-kept', { place: node.place, found: url });
  return Object.keys(registration).length > 0 ? registration : undefined;
}

/** A price that has an amount; without a name it is called by what the offer is. */
function readPrice(offer: Node, timeZone: string, { graph, notes }: JsonLdContext): Price[] {
  const [specification] = nodesOf(offer, 'priceSpecification', graph);
  const amount = textOf(offer, 'price') || (specification ? textOf(specification, 'price') : '');
  if (amount === '') return [];
  const name = readLine(textOf(offer, 'name', 'category'), { notes, place: offer.place });
  const until = readMoment(textOf(offer, 'priceValidUntil', 'validThrough'), true, timeZone);
  const price = {
    name: name || { fr: 'Tarif', en: 'Price' },
    amount: Number(amount.replace(',', '.').replace(/[^\d.]/g, '') || NaN),
    currency: (textOf(offer, 'priceCurrency') || (specification ? textOf(specification, 'priceCurrency') : '')).toUpperCase(),
    ...(until ? { until } : {}),
  };
  if (priceSchema.safeParse(price).success) return [price];
  notes.add('price-unreadable', { place: offer.place, found: [amount, price.currency].filter(Boolean).join(' ') });
  return [];
}

/** A moment; a day alone means all of it where it ends something. */
function readMoment(text: string, isEnd: boolean, timeZone: string): string | undefined {
  const read = readDateTime(text);
  if (!read) return undefined;
  const moment = read.instantMs !== undefined ? formatDateTime(read.instantMs, timeZone) : read.clockMs !== undefined ? text.slice(0, 16).replace(' ', 'T') : `${read.date}T${isEnd ? '23:59' : '00:00'}`;
  return dateTimeSchema.safeParse(moment).success ? moment : undefined;
}

function count(text: string): number | undefined {
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}
