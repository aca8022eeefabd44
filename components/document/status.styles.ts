import { css } from 'lit';

/** How an element looks that has failed. */
export const statusStyles = css`
  .failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding: 0.75em 1em;
    border-inline-start: 0.1875em solid var(--_line);
    background: var(--_quiet);
  }
  .failed {
    margin-block-start: 0.75em;
  }
  .failed p {
    max-inline-size: 68ch;
  }
  @media print {
    .failed {
      display: none;
    }
  }
`;
