import { html, svg, type TemplateResult } from 'lit';
import type { QrPath } from '../src/qr/index.js';

/** A code for telephones: dark modules on white, whatever the page looks like, since readers of codes expect it. */
export function qrCode({ size, path }: QrPath, label: string): TemplateResult {
  return html`<svg class="code" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${svg`<path fill="#fff" d="M0 0h${size}v${size}H0z" /><path fill="#000" d=${path} />`}</svg>`;
}
