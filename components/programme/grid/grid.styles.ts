import { css } from 'lit';
import { checkStyles } from '../check.styles.js';
import { surfaceStyles } from '../../surface.styles.js';
import { gridCellStyles } from './grid-cell.styles.js';
import { gridTimesStyles } from './grid-times.styles.js';

/** How the grid looks: a printed timetable, with the heads of rooms and hours in sight. */
export const gridStyles = css`
  ${surfaceStyles}
  ${checkStyles}
  ${gridCellStyles}
  ${gridTimesStyles}
  .grid .day {
    --_row: 1em;
    margin-block-start: 0;
  }
  .grid .day:not([hidden]) ~ .day {
    margin-block-start: 2.5em;
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
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    align-self: end;
    overflow: hidden;
    padding-inline: 0.625em;
    margin-block: 0.5em;
    font-weight: 600;
    line-height: 1.3;
  }
  .grid-room small {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  .grid-scroller {
    background: var(--_surface);
    overflow-x: auto;
    overflow-y: clip;
    overscroll-behavior-x: contain;
  }
  .grid-hours {
    display: contents;
  }
  .grid-body {
    position: relative;
    grid-auto-rows: var(--_row);
    padding-block: 0.5em 0.25em;
  }
  /* A room out of sight is not laid out, and in sight only those cells that are; what reaches into the next room is not covered by it. */
  .grid-section {
    grid-row: 1 / span var(--_rows);
    position: relative;
    content-visibility: auto;
    pointer-events: none;
  }
  .grid-section.reaching {
    content-visibility: visible;
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
  @media print {
    .grid-rooms {
      display: none;
    }
    .grid-head {
      position: static;
    }
    .grid-scroller {
      overflow: visible;
    }
    :is(.grid-section, .cell):not([hidden]) {
      content-visibility: visible;
    }
  }
`;
