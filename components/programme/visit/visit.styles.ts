import { css } from 'lit';

/** How the bar of a visit looks, and what it adds to rows. */
export const visitStyles = css`
  .visit-bar, .visit-actions, .more-row, .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .visit-bar {
    justify-content: space-between;
  }
  .view-switch {
    display: flex;
    max-inline-size: 100%;
    overflow-x: auto;
    scrollbar-width: none;
    padding: 0.1875em;
    margin: -0.1875em;
  }
  .view-switch button {
    flex: none;
    min-block-size: 2.75em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_line);
    background: none;
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
  @container (width < 30em) {
    .view-switch button {
      padding-inline: 0.625em;
    }
  }
  .visit-actions {
    gap: 0.5em;
  }
  .more {
    display: grid;
    gap: 1em;
    padding-block: 1.25em;
    border-block-end: 1px solid var(--_line);
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .check input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .share-link {
    flex: 0 1 24em;
    min-inline-size: 8em;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    text-overflow: ellipsis;
  }
  .code {
    display: block;
    inline-size: min(20em, 100%);
    margin-block-start: 1em;
  }
  .hint, .visit-note {
    font-size: max(0.875em, 12px);
  }
  .hint {
    color: var(--_muted);
    max-inline-size: 68ch;
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
  .strong, .visit-note.change, .visit-note.overlap {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .view-switch [aria-pressed='true'] {
      outline: 0.1875em solid Highlight;
      outline-offset: -0.1875em;
    }
  }
`;
