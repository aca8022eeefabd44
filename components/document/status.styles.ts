import { css } from 'lit';

/** How an element looks that has failed, or shows a document with broken parts. */
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
  @media print {
    .failed,
    .partly-broken {
      display: none;
    }
  }
`;
