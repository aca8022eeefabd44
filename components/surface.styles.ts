import { css } from 'lit';

/** The custom properties of what covers something else: details, headings that stick, portraits. */
export const surfaceStyles = css`
  :host {
    --_surface: var(--technopole-surface, Canvas);
    --_on-surface: var(--technopole-surface-text, CanvasText);
  }
`;
