import { html, nothing, type TemplateResult } from 'lit';
import type { Price } from '../schemas/index.js';
import { toInstantMs } from '../schemas/instant.js';
import type { DetailsMessages, StatusMessages } from '../src/locale/index.js';
import { formatPrice } from '../src/locale/price.js';
import { inLanguage, type TextView } from './text-view.js';

/** What prices need beside themselves. */
export interface PricesView extends TextView {
  readonly words: Pick<DetailsMessages, 'prices' | 'free' | 'priceUntil'>;
  readonly messages: Pick<StatusMessages, 'pair'>;
  readonly timeZone: string;
  readonly nowMs: number;
  /** Writes a moment in the event's time zone. */
  readonly writeMoment: (instantMs: number) => string;
  /** Language of amounts. */
  readonly formatLanguage: string;
}

/** Prices that still hold: "Étudiants : 20 €", "Tarif réduit : 30 € (jusqu’au …)". */
export function pricesList(prices: readonly Price[] | undefined, view: PricesView): TemplateResult | typeof nothing {
  const holding = (prices ?? []).filter((price) => endOf(price, view.timeZone) > view.nowMs);
  return holding.length === 0 ? nothing : html`<ul class="prices" role="list" aria-label=${view.words.prices}>${holding.map((price) => html`<li>${priceTemplate(price, view)}</li>`)}</ul>`;
}

/** When a price ends, in milliseconds since 1970. */
export function endOf({ until }: Price, timeZone: string): number {
  return until === undefined ? Infinity : toInstantMs(until, timeZone);
}

function priceTemplate(price: Price, view: PricesView): TemplateResult {
  const { words, messages, timeZone, writeMoment } = view;
  const ends = price.until ? ` (${words.priceUntil(writeMoment(endOf(price, timeZone)))})` : '';
  return html`${inLanguage(price.name, view)}${messages.pair('', '')}<strong>${price.amount === 0 ? words.free : formatPrice(price.amount, price.currency, view.formatLanguage)}</strong>${ends}`;
}
