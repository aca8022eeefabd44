import { css } from 'lit';

/** What of the looks of a programme changes nothing of its first drawing: paper, forced colours, stars that are pressed, matches. */
export const lateStyles = css`
  .date {
    scroll-margin-block-start: calc(var(--technopole-sticky-top, 0px) + 0.5em);
  }
  .date:focus {
    outline: none;
  }
  .search input {
    text-overflow: ellipsis;
  }
  a, button, input {
    scroll-margin-block-start: calc(var(--technopole-sticky-top, 0px) + 4em);
  }
  .days ul {
    scroll-snap-type: x proximity;
    scroll-padding-inline: 0.25em;
  }
  .days li {
    scroll-snap-align: start;
  }
  .summary:has(.none) {
    color: inherit;
    font-size: inherit;
  }
  .summary:has(.none) .zone {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .none {
    flex: 1 1 100%;
    max-inline-size: 68ch;
    font-size: 1.125em;
    text-wrap: balance;
  }
  .dot {
    print-color-adjust: exact;
  }
  .title a:hover, .title a:focus-visible {
    text-decoration-color: currentColor;
  }
  .live {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.1875em;
    text-underline-offset: 0.25em;
  }
  .session[data-phase='past'] {
    --_muted: currentColor;
    color: color-mix(in oklab, currentColor 76%, transparent);
  }
  .session[data-phase='now']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -0.875em;
    inline-size: 0.1875em;
    background: linear-gradient(var(--_accent) calc(var(--_progress, 0) * 100%), color-mix(in oklab, var(--_accent) 35%, transparent) 0);
  }
  @container (width < 36em) {
    .session[data-phase='now']::before {
      inset-inline-start: -0.625em;
    }
  }
  .count-badge {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.375em;
    border-radius: 0.75em;
    background: var(--_accent);
    color: var(--_on-accent);
    text-align: center;
    font-size: max(0.875em, 12px);
  }
  .midnight {
    display: flex;
    gap: 1em;
    align-items: center;
    padding-block: 0.5em;
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .midnight::before, .midnight::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_line);
  }
  .day-link:hover {
    background: var(--_quiet);
  }
  .star[aria-pressed='true'] svg {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  ::highlight(technopole-match) {
    background: color-mix(in oklab, var(--_accent, #0b5a8f) 30%, transparent);
    color: inherit;
  }
  @media print {
    .toolbar, .filters, .views, .zone-switch, .summary button, dialog {
      display: none;
    }
    .session, .day-head {
      break-inside: avoid;
    }
    .when, .day-head {
      break-after: avoid;
    }
    .when {
      position: static;
    }
    .chunk {
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .session[data-phase='now']::before {
      background: Highlight;
    }
    .dot {
      forced-color-adjust: none;
    }
  }
`;
