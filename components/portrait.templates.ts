import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../schemas/index.js';
import { say, type TextView } from './text-view.js';

/** The photo of a person; the initials until it is there, and where there is none. Microformat h-card. */
export function portraitOf({ name, photo }: Contact, view: TextView & { readonly baseUrl: string }): TemplateResult {
  const address = photo && URL.canParse(photo.url, view.baseUrl) ? new URL(photo.url, view.baseUrl).href : undefined;
  const onError = (event: Event) => ((event.target as HTMLElement).hidden = true);
  return html`<span class="portrait">
    <span aria-hidden="true">${initialsOf(say(name, view))}</span>
    ${address ? html`<img class="u-photo" src=${address} alt=${say(photo?.alt, view)} width="64" height="64" loading="lazy" decoding="async" @error=${onError} />` : nothing}
  </span>`;
}

/** First letters of the first and last word: "PL" of "Pierre Laffitte". */
export function initialsOf(name: string): string {
  const words = name.replace(/\p{P}/gu, ' ').split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0] ?? '').join('').toUpperCase();
}
