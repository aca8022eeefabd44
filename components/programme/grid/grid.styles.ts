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
    content-visibility: auto;
    overflow-x: auto;
    overflow-y: clip;
    overscroll-behavior-x: contain;
  }
  .grid-body {
    position: relative;
    grid-auto-rows: var(--_row);
    padding-block: 0.5em 0.25em;
  }
  .grid-section {
    display: contents;
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
      content-visibility: visible;
      overflow: visible;
    }
  }
`;
