import { css } from 'lit';
import { surfaceStyles } from './surface.styles.js';

/** How a photo or initials look in their circle; `--_portrait` is its size. */
export const portraitStyles = css`
  ${surfaceStyles}
  .portrait {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: var(--_portrait, 3.5em);
    block-size: var(--_portrait, 3.5em);
    border-radius: 50%;
    overflow: hidden;
    background: color-mix(in oklab, currentColor 8%, var(--_surface));
    letter-spacing: 0.03em;
    font-weight: 600;
  }
  .portrait img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    background: var(--_surface);
  }
`;
