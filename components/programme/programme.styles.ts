import { css } from 'lit';

/** How the programme looks as a whole: its days, and the line above them. */
export const programmeStyles = css`
  .root {
    container-type: inline-size;
    font-variant-numeric: tabular-nums;
  }
  .views {
    min-block-size: 2.75em;
    margin-block-start: 0.75em;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    min-block-size: 3.25em;
    padding-block: 0.75em;
    margin-block-end: 1.75em;
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .zone {
    margin-inline-start: auto;
  }
  .day + .day {
    margin-block-start: 2.5em;
  }
  .day-head {
    display: grid;
    gap: 0.5em;
    max-inline-size: 68ch;
    padding-block-end: 1em;
  }
  .date {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
  }
  .date::first-letter {
    text-transform: uppercase;
  }
  .day-title {
    font-size: 1.0625em;
    text-wrap: balance;
  }
  .themes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
    color: var(--_muted);
  }
  .themes li:not(:last-child)::after,
  .facts span:has(+ :not([hidden]))::after {
    content: '\\a0·';
  }
  .chunk {
    content-visibility: auto;
  }
  @container (width < 40em) {
    .views {
      min-block-size: 6em;
    }
    .zone {
      margin-inline-start: 0;
    }
  }
  .empty {
    padding-block: 1em;
    max-inline-size: 68ch;
  }
  .speakers {
    columns: 14em;
  }
`;
