import { css } from 'lit';
import { frontStyles } from './print-front.styles.js';
import { printedSessionStyles } from './print-session.styles.js';

/** A programme on paper: black on white, sizes in points and millimetres, in the type of the host's page. */
export const printStyles = [
  css`
    .paper {
      --_muted: #444;
      --_rule: 0.75pt solid #000;
      --_hairline: 0.4pt solid #8a8a8a;
      /* One column of times, through the days and the lists of the first page. */
      --_lead: 33mm;
      --_gap: 5mm;
      color: #000;
      font-size: 9pt;
      line-height: 1.4;
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
      orphans: 3;
      widows: 3;
    }
    *, ::before, ::after {
      box-sizing: border-box;
    }
    h1, h2, h3, p, ul, ol, dl, dd {
      margin: 0;
      padding: 0;
      font: inherit;
    }
    .paper ul[role='list'] {
      list-style: none;
    }
    .day + .day {
      margin-block-start: 7mm;
    }
    .sheet .day + .day {
      margin-block-start: 6mm;
    }
    .day.long, .booklet .day:first-child {
      break-before: page;
      margin-block-start: 0;
    }
    .booklet .back {
      /* Even without content it would begin a page, since those of the last day have a name. */
      display: none;
    }
    .keep, .session, .day-head {
      break-inside: avoid;
    }
    .day-head, .divider {
      break-after: avoid;
    }
    .day-head {
      border-block-start: 1.5pt solid #000;
      padding-block: 2.5mm 3mm;
    }
    .date {
      font-size: 15pt;
      font-weight: 600;
      line-height: 1.25;
    }
    .date::first-letter {
      text-transform: uppercase;
    }
    .day-title {
      font-size: 10.5pt;
      text-wrap: balance;
    }
    .themes, .people, .facts, .edition {
      color: var(--_muted);
    }
    .themes li, .people li, .facts span {
      display: inline;
    }
    .themes li:not(:last-child)::after, .facts span:not(:last-child)::after {
      content: '\\a0·';
    }
    .divider {
      padding-block: 1.5mm 0;
      border-block-start: var(--_rule);
      font-weight: 600;
    }
    .divider + .session {
      border: 0;
    }
    .divider::first-letter {
      text-transform: uppercase;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    a[data-address]::after {
      content: ' (' attr(data-address) ')';
    }
  `,
  printedSessionStyles,
  frontStyles,
];
