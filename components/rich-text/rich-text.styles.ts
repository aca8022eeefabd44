import { css } from 'lit';

/** How a CommonMark text of the document looks. */
export const richTextStyles = css`
  .rich-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
    margin: 0;
    overflow: auto;
    padding: 0.5em 0.75em;
    background: color-mix(in oklab, currentColor 6%, transparent);
    font-size: max(0.875em, 12px);
  }
  .rich-text blockquote {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_line);
  }
  .rich-text hr {
    inline-size: 100%;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
`;
