import { css } from 'lit';
import { surfaceStyles } from '../surface.styles.js';

/** What the details of a session stand in: a sheet from below on phones, a page of 42 em elsewhere. */
export const dialogStyles = css`
  ${surfaceStyles}
  dialog {
    inline-size: min(42em, 100% - 2em);
    max-block-size: min(90dvb, 90%, 60em);
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
  .close {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.75em;
    justify-self: end;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin-block-end: -2.75em;
    margin-inline-end: -0.75em;
    padding: 0.625em;
    border: 0;
    border-radius: 50%;
    background: var(--_surface);
  }
  .close + * {
    margin-block-start: -1.5em;
  }
  .close:hover {
    background: color-mix(in oklab, currentColor 8%, var(--_surface));
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
    dialog .details {
      padding: 1.25em 1.25em 1em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    dialog[open] {
      animation: none;
    }
  }
`;
