import { css } from 'lit';

/** How an element looks that has failed. */
export const statusStyles = css`
  .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding: 0.75em 1em;
    margin-block-start: 0.75em;
    background: var(--_quiet);
  }
  @media print {
    .failed {
      display: none;
    }
  }
`;
