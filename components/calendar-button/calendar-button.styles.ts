import { css } from 'lit';

/** How the calendar button looks: a button, and below it, where it stands, the ways it offers. */
export const calendarButtonStyles = css`
  .opener {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    box-sizing: border-box;
    inline-size: fit-content;
    min-block-size: 2.75em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    list-style: none;
    cursor: pointer;
  }
  .opener::-webkit-details-marker {
    display: none;
  }
  .opener::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: -0.25em;
    border-block-end: 0.125em solid;
    border-inline-end: 0.125em solid;
    rotate: 45deg;
  }
  :dir(rtl) .opener::after {
    rotate: -45deg;
  }
  details[open] .opener::after {
    margin-block-start: 0.25em;
    scale: -1;
  }
  .opener:hover, .way:hover {
    background: var(--_quiet);
  }
  .panel {
    box-sizing: border-box;
    inline-size: min(26em, 100%);
    margin-block-start: 0.5em;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .way {
    display: flex;
    align-items: center;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: none;
  }
  .way[aria-disabled] {
    color: var(--_muted);
    cursor: default;
  }
  a.way {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .label, .address {
    padding-inline: 0.75em;
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .label {
    margin-block-start: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .address {
    overflow-wrap: anywhere;
    user-select: all;
  }
  .state p {
    padding: 0.5em 0.75em;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
