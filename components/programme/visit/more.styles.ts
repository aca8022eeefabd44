import { css } from 'lit';
import { checkStyles } from '../check.styles.js';

/** How that looks which can be done with a programme: print, calendar, sharing. */
export const moreStyles = css`
  ${checkStyles}
  .more {
    display: grid;
    gap: 1em;
    padding-block: 1.25em;
    border-block-end: 1px solid var(--_line);
  }
  .more-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .share-link {
    flex: 0 1 24em;
    min-inline-size: 8em;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    text-overflow: ellipsis;
  }
  .code {
    display: block;
    inline-size: min(20em, 100%);
    margin-block-start: 1em;
  }
`;
