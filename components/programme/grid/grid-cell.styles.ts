import { css } from 'lit';

/** How a session looks in the grid. */
export const gridCellStyles = css`
  .cell {
    --_ground: color-mix(in oklab, var(--_on-surface) 6%, var(--_surface));
    position: absolute;
    contain: size layout;
    content-visibility: auto;
    inset-inline-start: calc(2px + (var(--_across, 1) * 100% - 2px) * var(--_lane, 0) / var(--_lanes, 1));
    inset-block-start: calc((var(--_from) - 1) * var(--_row) + 1px);
    inline-size: calc((var(--_across, 1) * 100% - 4px) / var(--_lanes, 1));
    block-size: calc(var(--_long) * var(--_row) - 2px);
    padding-block: 0.1875em;
    padding-inline: 0.5em 0.25em;
    border-inline-start: 0.1875em solid var(--_track, var(--_line));
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_on-surface);
    scroll-margin-block: 6em 1em;
    scroll-margin-inline: 5em 1em;
    print-color-adjust: exact;
    pointer-events: auto;
  }
  /* What loses its box has Chromium go through the whole page for counters: what is hidden keeps its own, and is not laid out. */
  .cell[hidden], .grid-section[hidden] {
    display: block !important;
    visibility: hidden;
    content-visibility: hidden;
  }
  .cell[hidden] {
    inset: 0 auto auto 0;
    inline-size: 0;
    block-size: 0;
    padding: 0;
    border: 0;
  }
  .cell-text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
    line-clamp: var(--_lines);
    max-block-size: min(calc(var(--_lines) * 1lh), round(down, 100%, 1lh));
    font-size: max(0.875em, 12px);
    line-height: 1.35;
    overflow: hidden;
    hyphens: auto;
  }
  /* Dots stand where a title ends in its own direction, and the title on the side of the page's. */
  .cell-title {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .cell-title [dir] {
    unicode-bidi: normal;
  }
  .cell-text p, .cell-title {
    font-size: inherit;
    line-height: inherit;
  }
  .cell-time {
    display: inline-block;
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
  .cell .star:focus-visible {
    outline-offset: -0.1875em;
  }
  .cell .visit-note {
    display: none;
  }
  .cell:not([data-lanes='1']) {
    padding-inline: 0.25em 0;
  }
  .cell:not([data-lanes='1']) .cell-title {
    padding-inline-end: 0;
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
  .cell.interlude {
    --_ground: color-mix(in oklab, var(--_on-surface) 3%, var(--_surface));
  }
  .cell[data-phase='now'] {
    --_ground: color-mix(in oklab, var(--_accent) 14%, var(--_surface));
  }
  .cell[data-phase='now']::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc((var(--_now) - var(--_from)) * var(--_row) - 1px);
    z-index: -1;
    border-block-start: 2px solid var(--_accent);
  }
  .cell[data-phase='now'] :is(.cell-title a, p) {
    inline-size: fit-content;
    max-inline-size: 100%;
    background: var(--_ground);
  }
  .cell.interlude .cell-title {
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .cell {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .cell[data-phase='now'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .cell[data-phase='now']::after {
      border-color: Highlight;
    }
  }
`;
