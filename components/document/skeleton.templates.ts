import { css, html } from 'lit';

/** The geometry of what comes, after a moment, while a document loads. It says nothing: what comes speaks for itself. */
export const skeleton = html`<div class="skeleton" part="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i></div>`;

/** How it looks. */
export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: 1em;
    padding-block: 0.5em;
    animation: appear 0.15s 0.3s both;
  }
  .skeleton i {
    inline-size: 72%;
    block-size: 1em;
    border-radius: var(--_radius);
    background: color-mix(in oklab, currentColor 10%, transparent);
  }
  .skeleton i:nth-of-type(3n + 1) {
    inline-size: 38%;
  }
  .skeleton i:nth-of-type(3n) {
    inline-size: 55%;
    block-size: 0.75em;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
`;
