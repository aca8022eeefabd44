import { css } from 'lit';
import { checkStyles } from '../check.styles.js';
import { surfaceStyles } from '../../surface.styles.js';
import { gridCellStyles } from './grid-cell.styles.js';

/** How the grid looks: a printed timetable, with the heads of rooms and hours in sight. */
export const gridStyles = css`
  ${surfaceStyles}
  ${checkStyles}
  ${gridCellStyles}
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
    .grid-now {
      border-color: Highlight;
    }
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
