import { css } from 'lit';

/**
 * The custom properties of all elements, with their defaults, and what all of them share. Font, size and colour come from
 * the page; lines and quiet surfaces are mixed from the text colour, so that light, dark and coloured pages all work.
 *
 * `--_` names are internal. `--_on-accent` is black or white, whichever has the higher contrast: the accent's luminance
 * decides, and at the turning point both have 4.5:1 (WCAG 2.2 §1.4.3). The default of dark pages takes white
 * as that of light ones does, so that no colour is computed from `light-dark()`.
 */
export const tokens = css`
  :host {
    --_accent: var(--technopole-accent, light-dark(#0b5a8f, #27b));
    --_on-accent: color(from var(--technopole-accent, #0b5a8f) xyz clamp(0, (0.18 - y) * 1e6, 1.1) clamp(0, (0.18 - y) * 1e6, 1.1) clamp(0, (0.18 - y) * 1e6, 1.1));
    --_radius: var(--technopole-radius, 0.375em);
    --_line: var(--technopole-line, color-mix(in oklab, currentColor 16%, transparent));
    --_quiet: color-mix(in oklab, currentColor 5%, transparent);
    --_muted: color-mix(in oklab, currentColor 82%, transparent);
    display: block;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: 0.2em;
  }
  button {
    cursor: pointer;
  }
  button, input {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.125em Canvas;
  }
  /* A page that outlines whatever has the focus outlines the element around it too. */
  :host(:focus:not([tabindex])),
  .root:focus {
    outline: none !important;
    box-shadow: none;
  }
  .quiet-button {
    min-block-size: 2.75em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
  }
  .quiet-button:hover {
    background: var(--_quiet);
  }
`;
