import { css } from 'lit';

/** How the details of a session look: a sheet from below on phones, a page of 42 em elsewhere. */
export const detailsStyles = css`
  dialog {
    inline-size: min(42em, 100% - 2em);
    max-block-size: min(90dvb, 60em);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    background: var(--_surface);
    color: var(--_on-surface);
    box-shadow: 0 1em 3em rgb(0 0 0 / 25%);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog[open] {
    animation: rise 0.15s ease-out;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }
  .details {
    display: grid;
    gap: 1em;
    padding: 1.5em 1.75em 1.25em;
  }
  .details > .overline {
    padding-inline-end: 3em;
  }
  .details-title {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    outline: none;
  }
  .details .subtitle {
    margin-block-start: -0.75em;
  }
  .inline {
    margin-block-start: 0.75em;
    border-inline-start: 0.1875em solid var(--_line);
  }
  .inline .details {
    padding: 0.25em 0 0.25em 1.25em;
  }
  .inline .close {
    background: none;
  }
  .details .part {
    margin-block: 0.5em;
    font-weight: 600;
  }
  .close {
    position: sticky;
    inset-block-start: 0.75em;
    justify-self: end;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin-block-end: -3.75em;
    padding: 0.625em;
    border: 0;
    border-radius: 50%;
    background: var(--_surface);
  }
  .close:hover {
    background: color-mix(in oklab, currentColor 8%, var(--_surface));
  }
  .facts-list {
    display: grid;
    gap: 0.5em 1.5em;
  }
  .facts-list div {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) 3fr;
    gap: 0 1em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .facts-list dt {
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .actions:not(:has(*)) {
    display: none;
  }
  .actions a {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
  .rich-text {
    display: grid;
    gap: 0.75em;
    max-inline-size: 68ch;
  }
  .rich-text ul, .rich-text ol {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.5em;
    list-style: revert;
  }
  .rich-text pre {
    overflow: auto;
    padding: 0.5em 0.75em;
    background: color-mix(in oklab, currentColor 6%, transparent);
    font-size: 0.875em;
  }
  .rich-text blockquote {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_line);
  }
  .persons {
    display: grid;
    gap: 1.25em;
  }
  .persons li {
    display: grid;
    gap: 0.375em;
  }
  .role, .standing {
    color: var(--_muted);
  }
  .role::before {
    content: '· ';
  }
  .standing {
    display: block;
    font-size: 0.875em;
  }
  .others {
    font-size: 0.875em;
  }
  .links, .slots {
    display: grid;
    gap: 0.375em;
  }
  .links a {
    display: inline-block;
    padding-block: 0.1875em;
  }
  .slots {
    grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
    font-variant-numeric: tabular-nums;
  }
  .neighbours {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .neighbours a {
    text-decoration: none;
    padding-block: 0.5em;
  }
  .neighbours small {
    display: block;
    color: var(--_muted);
  }
  .next {
    text-align: end;
  }
  [aria-busy='true'] {
    cursor: progress;
  }
  @media (width < 40em) {
    dialog {
      inline-size: 100%;
      max-inline-size: 100%;
      margin: auto 0 0;
      border-inline: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .details {
      padding: 1.25em 1.125em 1em;
    }
    .facts-list div {
      grid-template-columns: 1fr;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    dialog[open] {
      animation: none;
    }
  }
`;
