import { css } from 'lit';

/** How the directory looks: what to find with, then cards from 18 em, or a table. */
export const clustersStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .tools input, .tools select {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding-block: 0.25em;
    padding-inline: 0.75em;
    border: 1px solid color-mix(in oklab, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    font: inherit;
    color: inherit;
  }
  .tools option {
    background: Canvas;
    color: CanvasText;
  }
  .tools .search {
    flex: 1 1 14em;
    max-inline-size: 24em;
  }
  .tools .search input {
    inline-size: 100%;
    appearance: none;
  }
  .tools .search input::placeholder {
    color: inherit;
    opacity: 0.75;
  }
  .tools .facet {
    /* Not as wide as its words: what is published leaves room for it. */
    flex: 1 1 11.5em;
    min-inline-size: 0;
    max-inline-size: min(16em, 100%);
  }
  .tools .facet select {
    inline-size: 100%;
    text-overflow: ellipsis;
  }
  .appearance {
    display: flex;
    margin-inline-start: auto;
  }
  .appearance button {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 0;
    background: none;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 30%, transparent);
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.35em;
  }
  .appearance button[aria-pressed='true'] {
    font-weight: 600;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.1875em;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    min-block-size: 2.75em;
    margin-block: 0.5em 0.75em;
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 2.5em 3em;
  }
  .more summary {
    inline-size: fit-content;
    padding-block: 0.5em;
    cursor: pointer;
    font-size: max(0.875em, 12px);
  }
  .more[open] > :not(summary) {
    margin-block-end: 0.75em;
  }
  .cards .facts > div {
    grid-template-columns: 1fr;
  }
  .scroller {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
  }
  th, td {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
    overflow-wrap: normal;
  }
  th[scope='row'] {
    min-inline-size: 12em;
    font-weight: 600;
  }
  th .former {
    font-weight: 400;
  }
  .number {
    text-align: end;
  }
  thead th {
    padding-block: 0;
    white-space: nowrap;
  }
  .sort {
    min-block-size: 2.75em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .sort span {
    display: inline-block;
    inline-size: 1em;
  }
  [aria-sort] .sort {
    color: inherit;
    font-weight: 600;
  }
  @media print {
    .tools, .status button {
      display: none;
    }
  }
`;
