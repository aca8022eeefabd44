import { css } from 'lit';
import { checkStyles } from '../check.styles.js';
import { surfaceStyles } from '../../surface.styles.js';

/** How the grid looks: a printed timetable, with the heads of rooms and hours in sight. */
export const gridStyles = css`
  ${surfaceStyles}
  ${checkStyles}
  .grid .day {
    --_row: 1em;
  }
  .grid-columns {
    display: grid;
    grid-template-columns: 4.25em repeat(var(--_columns), minmax(11em, 1fr));
    min-inline-size: min-content;
  }
  .grid-head {
    position: sticky;
    inset-block-start: var(--technopole-sticky-top, 0px);
    z-index: 3;
    overflow: hidden;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  .grid-room {
    align-self: end;
    padding: 0.5em 0.625em;
    font-weight: 600;
    line-height: 1.3;
  }
  .grid-room small {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  .grid-scroller {
    content-visibility: auto;
    overflow-x: auto;
    overflow-y: clip;
    overscroll-behavior-x: contain;
  }
  .grid-body {
    position: relative;
    grid-auto-rows: var(--_row);
    padding-block-end: 0.25em;
  }
  .grid-section {
    display: contents;
  }
  .grid-line {
    grid-column: 1 / -1;
    block-size: 0;
    border-block-start: 1px solid color-mix(in oklab, currentColor 9%, transparent);
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
  .grid-now {
    grid-column: 1 / -1;
    z-index: 2;
    block-size: 0;
    border-block-start: 2px solid var(--_accent);
    pointer-events: none;
  }
  .grid-now span {
    position: sticky;
    inset-inline-start: 0;
    padding: 0 0.375em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    font-style: normal;
    font-size: max(0.8125em, 12px);
  }
  .grid-rooms {
    margin-block-end: 1em;
  }
  .grid-rooms summary {
    min-block-size: 2.75em;
    padding-block: 0.5em;
    cursor: pointer;
  }
  .grid-rooms-list {
    columns: 14em;
    padding-block-end: 1em;
  }
  .grid-rooms-list .check {
    display: flex;
    break-inside: avoid;
  }
  @media (forced-colors: active) {
    .cell {
      border: 1px solid CanvasText;
    }
    .cell[data-phase='now'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .grid-head {
      position: static;
    }
    .grid-scroller {
      content-visibility: visible;
      overflow: visible;
    }
  }
`;
