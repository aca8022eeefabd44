import { css } from 'lit';

/** How the time looks in the grid: the hours and their lines, stretches in which nothing is held, the present. */
export const gridTimesStyles = css`
  /* Behind the hours, so that nothing stands beside them that is scrolled away. */
  .grid-body::before, .grid-columns > span:first-child {
    content: '';
    grid-column: 1;
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    background: var(--_surface);
  }
  .grid-body::before {
    grid-row: 1 / span var(--_rows);
  }
  .grid-line {
    grid-column: 1 / -1;
    block-size: 0;
    border-block-start: 1px solid color-mix(in oklab, currentColor 9%, transparent);
  }
  .grid-line:first-child {
    border: 0;
  }
  .grid-time {
    grid-column: 1;
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    align-self: start;
    block-size: 1.4em;
    inline-size: max-content;
    padding-inline-end: 0.375em;
    font-size: max(0.875em, 12px);
    line-height: 1.4;
    background: var(--_surface);
    color: color-mix(in oklab, var(--_on-surface) 82%, transparent);
  }
  .grid-fold {
    grid-column: 1 / -1;
    position: relative;
    z-index: 2;
    block-size: calc(3 * var(--_row));
    margin-block-start: 1px;
    line-height: calc(3 * var(--_row));
    background: color-mix(in oklab, var(--_on-surface) 3%, var(--_surface));
    color: color-mix(in oklab, var(--_on-surface) 82%, transparent);
  }
  .grid-fold span {
    position: sticky;
    inset-inline-start: 0;
    padding-inline: 0.625em;
    font-size: max(0.875em, 12px);
  }
  .grid-now {
    grid-column: 1 / -1;
    block-size: 0;
    border-block-start: 2px solid var(--_accent);
    line-height: 1.5;
    pointer-events: none;
  }
  .grid-now span {
    display: inline-block;
    vertical-align: top;
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    translate: 0 calc(-50% - 1px);
    padding: 0 0.375em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    font-style: normal;
    font-size: max(0.8125em, 12px);
  }
  @media (forced-colors: active) {
    .grid-now {
      border-color: Highlight;
    }
  }
`;
