import { css } from 'lit';

/** How an element looks that is loading, has failed, or shows a document with broken parts. */
export const statusStyles = css`
  .skeleton {
    display: grid;
    gap: 1em;
    padding-block: 0.5em;
    animation: appear 0.15s 0.3s both;
  }
  .skeleton p {
    position: absolute;
    clip-path: inset(50%);
  }
  .skeleton span {
    block-size: 1em;
    border-radius: var(--_radius);
    background: color-mix(in oklab, currentColor 10%, transparent);
  }
  .skeleton span:nth-of-type(3n + 1) {
    inline-size: 38%;
  }
  .skeleton span:nth-of-type(3n + 2) {
    inline-size: 72%;
  }
  .skeleton span:nth-of-type(3n) {
    inline-size: 55%;
    block-size: 0.75em;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding: 0.75em 1em;
    border-inline-start: 0.1875em solid var(--_line);
    background: var(--_quiet);
  }
  ::slotted(*) + .failed,
  .failed {
    margin-block-start: 0.75em;
  }
  .failed p {
    max-inline-size: 68ch;
  }
  .partly-broken {
    margin-block-start: 1.5em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .partly-broken summary {
    cursor: pointer;
    min-block-size: 1.75em;
  }
  .partly-broken ul {
    padding-inline-start: 1.25em;
    list-style: disc;
    overflow-wrap: anywhere;
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
  @media print {
    .failed,
    .partly-broken,
    .skeleton {
      display: none;
    }
  }
`;
