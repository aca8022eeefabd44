import { css } from 'lit';
import { portraitStyles } from '../portrait.styles.js';
import { richTextStyles } from '../rich-text/rich-text.styles.js';

/** How a contact card looks, alone or in a row whose baselines align. */
export const contactCardStyles = [
  portraitStyles,
  richTextStyles,
  css`
    .root {
      container-type: inline-size;
    }
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
      gap: 2.5em;
    }
    .card {
      --_portrait: 4em;
      display: grid;
      grid-template-columns: 4em minmax(0, 1fr);
      gap: 0.875em 1em;
      align-content: start;
      min-inline-size: 0;
    }
    .wall .card {
      content-visibility: auto;
      contain-intrinsic-size: auto 14em;
    }
    .who {
      align-self: center;
      min-inline-size: 0;
    }
    .overline, .standing {
      font-size: max(0.875em, 12px);
      color: var(--_muted);
    }
    .name {
      font-size: 1.125em;
      font-weight: 600;
      line-height: 1.3;
      outline: none;
    }
    .channels {
      grid-column: 1 / -1;
      display: grid;
      border-block-start: 1px solid var(--_line);
    }
    .channels:not(:has(div)) {
      display: none;
    }
    .channels div {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      gap: 0 1em;
      align-items: baseline;
      padding-block: 0.25em;
      border-block-end: 1px solid var(--_line);
    }
    .channels dt {
      font-size: max(0.875em, 12px);
      color: var(--_muted);
    }
    .channels dd {
      font-variant-numeric: tabular-nums;
      padding-block: 0.375em;
    }
    .channels a {
      display: inline-block;
      max-inline-size: 100%;
      word-break: break-word;
      padding-block: 0.375em;
      margin-block: -0.375em;
    }
    .p-tel {
      white-space: nowrap;
    }
    .range {
      white-space: nowrap;
    }
    .hours, .availability {
      display: block;
    }
    .availability {
      font-size: max(0.875em, 12px);
      color: var(--_muted);
    }
    .value {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 0.75em;
    }
    .value > :first-child {
      min-inline-size: 0;
    }
    .copy {
      flex: none;
      min-block-size: 2em;
      padding: 0 0.375em;
      border: 0;
      background: none;
      font-size: max(0.875em, 12px);
      color: var(--_muted);
      text-decoration: underline;
      text-decoration-thickness: 0.0625em;
      text-underline-offset: 0.2em;
    }
    .sessions li + li {
      margin-block-start: 0.25em;
    }
    .keep, .biography {
      grid-column: 1 / -1;
      font-size: max(0.875em, 12px);
    }
    .keep > .save {
      min-block-size: 3.15em;
    }
    summary {
      inline-size: fit-content;
      padding-block: 0.625em;
      cursor: pointer;
    }
    .code {
      display: block;
      inline-size: min(16em, 100%);
      block-size: auto;
      margin-block-end: 0.75em;
    }
    @container (width < 20em) {
      .channels div {
        grid-template-columns: 1fr;
      }
      .channels dd {
        padding-block-start: 0;
      }
    }
    @media print {
      .keep, .copy {
        display: none;
      }
    }
  `,
];
