import { css } from 'lit';

/** What of the looks of a programme changes nothing of its first drawing: paper, forced colours, stars that are pressed, matches. */
export const lateStyles = css`
  .star[aria-pressed='true'] svg {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  ::highlight(technopole-match) {
    background: color-mix(in oklab, var(--_accent, #0b5a8f) 30%, transparent);
    color: inherit;
  }
  @media print {
    .session {
      break-inside: avoid;
    }
    .when {
      position: static;
      break-after: avoid;
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
  @media print {
    .toolbar, .filters {
      display: none;
    }
  }
  @media print {
    .summary button, dialog {
      display: none;
    }
    .chunk {
      content-visibility: visible;
    }
    .day-head {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;
