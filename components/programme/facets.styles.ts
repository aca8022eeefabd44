import { css } from 'lit';

/** How the choices of the filters look. */
export const facetsStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 1.25em 2em;
    padding-block: 1.25em;
    border-block-end: 1px solid var(--_line);
  }
  .filters legend {
    padding: 0 0 0.375em;
    font-weight: 600;
  }
  .fold {
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 0.0625em;
    text-underline-offset: 0.2em;
  }
  .value {
    display: flex;
    align-items: baseline;
    gap: 0.625em;
    min-block-size: 2em;
    padding-block: 0.25em;
    line-height: 1.35;
    cursor: pointer;
  }
  .value input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    translate: 0 0.1875em;
    accent-color: var(--_accent);
  }
  .value span {
    flex: 1;
  }
  .value small {
    color: var(--_muted);
    padding-inline-end: 0.5em;
  }
`;
