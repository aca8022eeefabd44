import { css } from 'lit';

/** The first page of a printed programme: its title, and its end with whom to write to and who stands behind it. */
export const frontStyles = css`
  @media print and (orientation: portrait) {
    .booklet .cover {
      display: flex;
      flex-direction: column;
      /* A little less than the height of Letter, so that the end of the page is the end of both papers' first page. */
      min-block-size: 240mm;
    }
    .booklet .imprint {
      margin-block-start: auto;
    }
  }
  .front {
    padding-block-end: 6mm;
  }
  .kicker {
    border-block-start: 3pt solid #000;
    padding-block: 2mm 5mm;
    font-weight: 600;
  }
  h1 {
    font-size: 25pt;
    font-weight: 700;
    line-height: 1.12;
    text-wrap: balance;
  }
  .theme {
    margin-block-start: 3mm;
    font-size: 14pt;
    line-height: 1.25;
    text-wrap: balance;
  }
  .front .subtitle {
    font-size: 11pt;
  }
  .notice {
    margin-block-start: 4mm;
    padding: 2mm 3mm;
    border: 1pt solid #000;
    font-size: 11pt;
  }
  .dates {
    margin-block-start: 6mm;
    font-size: 11pt;
    font-weight: 600;
  }
  .place {
    font-size: 10pt;
  }
  .edition {
    font-size: 8pt;
  }
  .place + .edition, .dates + .edition {
    margin-block-start: 3mm;
  }
  .edition span:not(:last-child)::after, .lines dd span:not(:last-child)::after {
    content: '\\a0·';
  }
  .part {
    border-block-start: var(--_rule);
    padding-block: 1.5mm 1.5mm;
    font-weight: 600;
  }
  .overview {
    padding-block-end: 4mm;
  }
  .lines div, .parties .sworn {
    display: grid;
    grid-template-columns: var(--_lead) minmax(0, 1fr);
    gap: 0 var(--_gap);
    padding-block: 0.75mm;
    break-inside: avoid;
  }
  .lines dd, .label, .parties dt {
    color: var(--_muted);
  }
  .lines dt::first-letter {
    text-transform: uppercase;
  }
  .imprint {
    font-size: 8pt;
    break-inside: avoid;
  }
  .reach {
    display: flex;
    gap: 6mm;
    align-items: flex-start;
    padding-block-end: 5mm;
  }
  .contacts {
    flex: 1;
  }
  .contacts ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(40mm, 1fr));
    gap: 3mm var(--_gap);
  }
  .contacts li {
    break-inside: avoid;
    font-size: 7.5pt;
  }
  .contacts strong {
    font-size: 8pt;
  }
  .number {
    white-space: nowrap;
  }
  .live {
    flex: 0 0 36mm;
    font-size: 7.5pt;
  }
  .live:first-child {
    flex: 1;
  }
  .code {
    display: block;
    inline-size: 29mm;
    block-size: 29mm;
    margin: -2.5mm -2.5mm 0;
  }
  .label {
    font-size: 7.5pt;
  }
  .live p + .label {
    margin-block-start: 1mm;
  }
  .parties dl {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 2mm var(--_gap);
  }
  .parties .sworn {
    grid-column: 1 / -1;
    grid-template-columns: 1fr;
  }
  .sworn .party {
    display: flex;
    gap: 4mm;
    align-items: center;
    padding-block: 0.75mm;
    break-inside: avoid;
  }
  .mention {
    font-size: 9pt;
  }
  .emblem {
    flex: none;
    max-inline-size: 40mm;
  }
  /* All on one page. */
  .sheet .kicker {
    padding-block-end: 3mm;
  }
  .sheet h1 {
    font-size: 19pt;
  }
  .sheet .theme {
    margin-block-start: 1.5mm;
    font-size: 11.5pt;
  }
  .sheet .front .subtitle {
    font-size: 10pt;
  }
  .sheet .dates {
    margin-block-start: 3.5mm;
    font-size: 10pt;
  }
  .sheet .imprint {
    margin-block-start: 7mm;
  }
  .sheet .code {
    inline-size: 25mm;
    block-size: 25mm;
  }
  .sheet .parties dl {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
`;
