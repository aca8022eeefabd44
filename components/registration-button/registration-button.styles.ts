import { css } from 'lit';

/** How the registration button looks: the action, and under it the reason in plain words. */
export const registrationButtonStyles = css`
  .root {
    container-type: inline-size;
  }
  .registration {
    display: grid;
    gap: 0.375em;
    justify-items: start;
    max-inline-size: 34em;
  }
  p, ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .waiting {
    block-size: 3em;
    max-inline-size: 12em;
    border-radius: var(--_radius);
    background: var(--_quiet);
  }
  .action {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 3em;
    padding: 0.5em 1.5em;
    border: 0.125em solid var(--_accent);
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
  }
  .filled {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .action:hover {
    text-decoration: underline;
  }
  .registration:not(:has(.action)) .reason {
    font-weight: 600;
    padding-inline-start: 0.875em;
    border-inline-start: 0.1875em solid var(--_line);
  }
  .channel-note, .others, .ask {
    color: var(--_muted);
  }
  .ask a, .others a, .others span {
    display: inline-block;
    padding-block: 0.1875em;
  }
  @container (width < 20em) {
    .action {
      inline-size: 100%;
    }
  }
`;
