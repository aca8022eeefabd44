import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../schemas/index.js';

/** Area of a logo or emblem in square em: pictures of any shape weigh the same to the eye. */
const area = 13;

/**
 * A logo or an emblem. One that does not come is taken away.
 *
 * @param alt What it says to those who do not see it: nothing for a logo beside the name.
 */
export function mark({ url, width, height }: Picture, alt: string, { baseUrl }: { readonly baseUrl: string }, part: 'emblem' | 'logo'): TemplateResult | typeof nothing {
  if (!URL.canParse(url, baseUrl)) return nothing;
  const ratio = width && height ? width / height : 1.5;
  const high = Math.sqrt(area / ratio) * 16;
  const onError = ({ target }: Event) => ((target as HTMLElement).hidden = true);
  return html`<img class="mark" part=${part} src=${new URL(url, baseUrl).href} alt=${alt} width=${Math.round(high * ratio)} height=${Math.round(high)} decoding="async" @error=${onError} />`;
}
