import { css } from 'lit';

/** How a session looks in the grid. */
export const gridCellStyles = css`
  .cell {
    position: relative;
    container-type: size;
    margin: 1px 2px;
    margin-inline-start: calc(2px + (100% - 2px) * var(--_lane, 0) / var(--_lanes, 1));
    inline-size: calc((100% - 4px) / var(--_lanes, 1));
    padding-block: 0.1875em;
    padding-inline: 0.5em 0.25em;
    border-inline-start: 0.1875em solid var(--_track, var(--_line));
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: color-mix(in oklab, var(--_on-surface) 6%, var(--_surface));
    color: var(--_on-surface);
    scroll-margin-block: 6em 1em;
    scroll-margin-inline: 5em 1em;
    print-color-adjust: exact;
  }
  .cell-text {
    max-block-size: round(down, 100cqb, 1lh);
    font-size: max(0.875em, 12px);
    line-height: 1.35;
    overflow: hidden;
  }
  .cell-text p, .cell-title {
    font-size: inherit;
    line-height: inherit;
  }
  .cell-title {
    font-weight: 600;
    padding-inline-end: 2.25em;
  }
  .cell-title a {
    text-decoration-color: transparent;
  }
  .cell-title a:hover {
    text-decoration-color: currentColor;
  }
  .cell-title a::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .cell-title a:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .cell:has(a:focus-visible) {
    outline: 0.1875em solid currentColor;
    outline-offset: -0.1875em;
    z-index: 1;
  }
  .cell .star {
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 2.25em;
    block-size: min(2.25em, 100%);
    padding: 0.375em;
  }
  .cell .visit-note {
    display: none;
  }
  @container (width < 8em) {
    .cell-title {
      padding-inline-end: 0;
    }
  }
  .cell:not([data-lanes='1']) .star {
    display: none;
  }
  .cell.off a {
    text-decoration: line-through;
  }
  .cell[data-phase='past'] .cell-text {
    color: color-mix(in oklab, currentColor 76%, transparent);
  }
  .cell[data-phase='now'] {
    background: color-mix(in oklab, var(--_accent) 14%, var(--_surface));
  }
  .cell.interlude {
    background: color-mix(in oklab, var(--_on-surface) 3%, var(--_surface));
  }
  .cell.interlude .cell-title {
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .cell {
      border: 1px solid CanvasText;
    }
    .cell[data-phase='now'] {
      outline: 2px solid Highlight;
    }
  }
`;
