import { html, type TemplateResult } from 'lit';

/** A heading of a level from 1 to 6. */
export function heading(level: number, content: unknown, className: string): TemplateResult {
  switch (level) {
    case 1: return html`<h1 class=${className}>${content}</h1>`;
    case 2: return html`<h2 class=${className}>${content}</h2>`;
    case 3: return html`<h3 class=${className}>${content}</h3>`;
    case 4: return html`<h4 class=${className}>${content}</h4>`;
    case 5: return html`<h5 class=${className}>${content}</h5>`;
    default: return html`<h6 class=${className}>${content}</h6>`;
  }
}

/** A level as it was set by the page, or `otherwise` where it is no whole number from 1 to 6. */
export function headingLevelOf(level: number, otherwise: number): number {
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : otherwise;
}
