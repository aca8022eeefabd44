import { css } from 'lit';

/** How the bar of a visit looks, and what it adds to rows. */
export const visitStyles = css`
  .visit-bar, .visit-actions, .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .visit-bar {
    justify-content: space-between;
  }
  .visit-actions {
    gap: 0.5em;
  }
  .view-switch {
    display: flex;
    flex-wrap: wrap;
  }
  .view-switch button {
    min-block-size: 2.75em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_line);
    background: none;
    overflow-wrap: normal;
  }
  .view-switch button + button {
    border-inline-start: 0;
  }
  .view-switch button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .view-switch button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .view-switch button:hover {
    background: var(--_quiet);
  }
  .view-switch button:focus-visible {
    position: relative;
    z-index: 1;
  }
  .view-switch [aria-pressed='true'] {
    font-weight: 600;
    box-shadow: inset 0 -0.1875em var(--_accent);
  }
  .zone-switch .quiet-button {
    padding-inline: 0;
    margin-block: -0.625em;
    border: 0;
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }
  @container (width < 40em) {
    .view-switch, .visit-actions {
      flex: 1 1 100%;
      gap: 0.25em;
    }
    .visit-bar button, .view-switch button + button {
      flex: 1 1 auto;
      padding-inline: 0.375em;
      border-radius: var(--_radius);
      border-inline-start: 1px solid var(--_line);
    }
    .zone-switch:not(:empty) {
      display: block;
      margin-block-end: -1.5em;
    }
  }
  @container (width < 30em) {
    .visit-bar button {
      min-block-size: 2.934em;
      font-size: 0.9375em;
    }
  }
  .hint, .visit-note {
    font-size: max(0.875em, 12px);
  }
  .visit-note.overlap {
    padding-inline-start: 0.625em;
    border-inline-start: 0.1875em solid var(--_accent);
  }
  .hint {
    color: var(--_muted);
    max-inline-size: 68ch;
  }
  .visit-bar ~ .hint, .more .hint {
    margin-block: 0.5em;
  }
  .notice {
    padding: 0.5em 1em;
    margin-block-start: 0.75em;
    background: var(--_quiet);
    border-inline-start: 0.1875em solid var(--_accent);
  }
  .notice p {
    flex: 1 1 16em;
  }
  .strong, .visit-note.change {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .view-switch [aria-pressed='true'] {
      outline: 0.1875em solid Highlight;
      outline-offset: -0.1875em;
    }
  }
`;
