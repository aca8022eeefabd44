import { css } from 'lit';
import { surfaceStyles } from '../surface.styles.js';

/** How the choices of the filters look. */
export const facetsStyles = css`
  ${surfaceStyles}
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 1.25em 2em;
    padding-block: 1.25em;
    border-block-end: 1px solid var(--_line);
  }
  .filters legend {
    padding: 0 0 0.375em;
    font-weight: 600;
  }
  .fold {
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }
  .value {
    display: flex;
    align-items: baseline;
    gap: 0.625em;
    min-block-size: 2em;
    padding-block: 0.25em;
    line-height: 1.35;
    cursor: pointer;
  }
  .value input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    translate: 0 0.1875em;
    accent-color: var(--_accent);
  }
  .value span {
    flex: 1;
  }
  .value small {
    color: var(--_muted);
    padding-inline-end: 0.5em;
  }
  .filters:has(.sheet) {
    display: contents;
  }
  .sheet {
    inline-size: 100%;
    max-inline-size: 42em;
    max-block-size: min(85dvb, 100%);
    padding: 0;
    margin: auto auto 0;
    border: 0;
    border-start-start-radius: calc(2 * var(--_radius));
    border-start-end-radius: calc(2 * var(--_radius));
    background: var(--_surface);
    color: var(--_on-surface);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .sheet-body {
    display: grid;
    gap: 1.25em;
    padding: 1.25em;
  }
  .sheet-title {
    font-size: 1.25em;
    font-weight: 600;
  }
  .sheet-title:focus {
    outline: none;
  }
  .sheet .value {
    align-items: center;
    min-block-size: 2.75em;
  }
  .sheet .value input {
    translate: none;
  }
  .sheet-foot {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0.75em 1.25em;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .show-found {
    flex: 1 1 auto;
    min-block-size: 2.75em;
    padding: 0.25em 0.5em;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
`;
