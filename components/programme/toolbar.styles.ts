import { css } from 'lit';

/** How days, search and filters look above a programme. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .days {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .days ul {
    display: flex;
    gap: 0.25em;
    overflow-x: auto;
    scrollbar-width: none;
    padding: 0.25em;
    margin-block: -0.25em;
    margin-inline: -1em 0;
  }
  .days li {
    flex: none;
  }
  .day-link {
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 30%, transparent);
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.35em;
  }
  .day-link[aria-pressed='true'] {
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.1875em;
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    flex: 1 1 18em;
    gap: 0.5em;
    max-inline-size: 32em;
  }
  .search {
    position: relative;
    flex: 1;
    min-inline-size: 8em;
  }
  .search svg {
    position: absolute;
    inset-inline-start: 0.75em;
    inset-block-start: 0.75em;
    inline-size: 1.25em;
  }
  .search input {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding-block: 0.25em;
    padding-inline: 2.5em 0.75em;
    border: 1px solid color-mix(in oklab, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    appearance: none;
  }
  .search input::placeholder {
    color: inherit;
    opacity: 0.75;
  }
`;
