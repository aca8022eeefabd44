import { css } from 'lit';

/** How the details of a session are laid out. */
export const detailsStyles = css`
  small {
    font-size: max(0.8125em, 12px);
  }
  .details {
    container: details / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    padding: 1.5em 2em 1.25em;
  }
  .details :is(dt, dd, small, figcaption) {
    overflow-wrap: anywhere;
  }
  .details small, .change, .also, .speaks, .standing, .picture figcaption, .places {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .head {
    display: grid;
    gap: 0.25em;
  }
  .head .overline {
    padding-inline-end: 3em;
  }
  .head .note {
    margin-block-start: 0.25em;
    font-size: 1em;
  }
  .details-title {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    outline: none;
    padding-inline-end: 1.5em;
  }
  .overline:not(:has(*)) + .details-title {
    padding-inline-end: 2em;
  }
  .details .part {
    margin-block-end: 0.75em;
    font-weight: 600;
  }
  .schedule {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1em 2em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
  }
  .inline {
    margin-block-start: 0.75em;
    border-inline-start: 0.1875em solid var(--_line);
  }
  .inline .details {
    padding: 0.25em 0 0.25em 1.25em;
  }
  .inline .close {
    position: relative;
    inset-block-start: 0;
    background: none;
  }
  .inline .schedule {
    padding-block-start: 0.25em;
    padding-inline-end: 3em;
    border-block-start: 0;
  }
  .session:has(> .inline) .teaser {
    display: none;
  }
  .schedule > :only-child {
    grid-column: 1 / -1;
  }
  .schedule dt {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .schedule small {
    display: block;
  }
  .date-line strong {
    display: inline-block;
  }
  .aside, .also a, .note a, .part-of a {
    display: inline-block;
    padding-block: 0.1875em;
  }
  .room + .venue {
    margin-block-start: 0.5em;
  }
  .date-line {
    display: block;
  }
  .date-line::first-letter {
    text-transform: uppercase;
  }
  .room + .room, .room .rich-text {
    margin-block-start: 0.5em;
  }
  .schedule strong {
    font-weight: 600;
  }
  .sign-up {
    display: grid;
    gap: 0.375em;
  }
  .sign-up .filled {
    color: var(--_on-accent);
  }
  .prices {
    display: grid;
    gap: 0.125em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .actions > * {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    text-decoration: none;
  }
  .star-text svg {
    flex: none;
    inline-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .star-text[data-kept='true'] svg {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .outcome {
    margin-block-start: -1em;
    font-size: max(0.875em, 12px);
  }
  .outcome:empty {
    display: none;
  }
  .link-to-copy {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.25em;
    min-block-size: 3.15em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    text-overflow: ellipsis;
  }
  .neighbours {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.25em 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .neighbours p {
    grid-column: 1 / -1;
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .neighbours a {
    padding-block: 0.5em;
    font-weight: 600;
    text-decoration-color: transparent;
  }
  .neighbours a:hover {
    text-decoration-color: currentColor;
  }
  .neighbours small {
    display: block;
    font-weight: 400;
  }
  .next {
    grid-column: 2;
    text-align: end;
  }
  [aria-busy='true'] {
    cursor: progress;
  }
  @container details (width < 32em) {
    .schedule, .neighbours {
      grid-template-columns: minmax(0, 1fr);
    }
    .next {
      grid-column: 1;
      text-align: start;
    }
  }
`;
