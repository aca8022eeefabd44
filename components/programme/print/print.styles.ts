import { css } from 'lit';
import { frontStyles } from './print-front.styles.js';

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
      margin-block-start: 9mm;
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
    .session {
      display: grid;
      grid-template-columns: var(--_lead) minmax(0, 1fr) 40mm;
      gap: 0 var(--_gap);
      padding-block: 1.75mm 2mm;
      border-block-start: var(--_hairline);
    }
    .session.parallel {
      border: 0;
    }
    .parallel .what, .parallel .where {
      margin-block-start: -1.75mm;
      padding-block-start: 1.75mm;
      border-block-start: 0.4pt solid #bbb;
    }
    .start {
      font-weight: 600;
    }
    .end {
      display: inline-block;
      color: var(--_muted);
    }
    .parallel .start {
      font-weight: 400;
      color: var(--_muted);
    }
    .overline {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2.5mm;
      font-size: 7.5pt;
      color: var(--_muted);
    }
    .overline strong {
      font-weight: 700;
      color: #000;
    }
    .dot {
      inline-size: 1.8mm;
      block-size: 1.8mm;
      margin-inline-end: 1mm;
    }
    .title {
      font-size: 10pt;
      font-weight: 600;
      line-height: 1.35;
      text-wrap: pretty;
    }
    .subtitle {
      font-style: italic;
    }
    .people li:not(:last-child)::after {
      content: ' · ';
    }
    .people {
      color: #000;
    }
    .employer, .duty, .floor {
      color: var(--_muted);
    }
    .facts, .note, .where {
      font-size: 8pt;
    }
    .floor {
      display: block;
      color: var(--_muted);
    }
    .interlude {
      padding-block: 1mm 1.25mm;
      color: var(--_muted);
    }
    .interlude .title, .interlude .start {
      font-size: 9pt;
      font-weight: 400;
    }
    .interlude .floor {
      display: none;
    }
    .rich-text {
      font-size: 8.5pt;
      margin-block-start: 1mm;
    }
    .rich-text > * + * {
      margin-block-start: 1.25mm;
    }
    .rich-text ul, .rich-text ol {
      padding-inline-start: 4mm;
    }
    .rich-text blockquote {
      margin-inline: 4mm 0;
    }
    .rich-text pre {
      margin: 0;
      white-space: pre-wrap;
      font-size: 7.5pt;
    }
    .rich-text hr {
      border: 0;
      border-block-start: var(--_hairline);
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    a[data-address]::after {
      content: ' (' attr(data-address) ')';
    }
  `,
  frontStyles,
];
