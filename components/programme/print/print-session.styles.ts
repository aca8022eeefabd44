import { css } from 'lit';

/** A session on paper: its time, what it is, and where; three columns that run through all days. */
export const printedSessionStyles = css`
  .session {
    display: grid;
    grid-template-columns: var(--_lead) minmax(0, 1fr) 40mm;
    gap: 0 var(--_gap);
    padding-block: 1.75mm 2mm;
    border-block-start: var(--_hairline);
  }
  .roomless .session {
    grid-template-columns: var(--_lead) minmax(0, 1fr);
  }
  .roomless .where {
    display: none;
  }
  .session .rich-text {
    max-inline-size: 120mm;
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
`;
