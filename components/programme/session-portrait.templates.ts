import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../schemas/index.js';
import { say } from '../view.js';
import { resourceAddress, type DetailsView } from './session-link.templates.js';

/** The photo of a person; the initials until it is there, and where there is none. */
export function portraitOf({ name, photo }: Contact, view: DetailsView): TemplateResult {
  const address = photo && resourceAddress(photo.url, view);
  const onError = (event: Event) => ((event.target as HTMLElement).hidden = true);
  return html`<span class="portrait">
    <span aria-hidden="true">${initialsOf(say(name, view))}</span>
    ${address ? html`<img src=${address} alt=${say(photo.alt, view)} width="56" height="56" loading="lazy" decoding="async" @error=${onError} />` : nothing}
  </span>`;
}

/** First letters of the first and last word: "PL" of "Pierre Laffitte". */
export function initialsOf(name: string): string {
  const words = name.replace(/\p{P}/gu, ' ').split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0] ?? '').join('').toUpperCase();
}
