import { css } from 'lit';

/** How those behind an event look: roles side by side, emblems on a light plate, so that they stay what they are on a dark page. */
export const partnersStyles = css`
  .root {
    container-type: inline-size;
  }
  .roles {
    display: flex;
    flex-wrap: wrap;
    gap: 2em 3em;
  }
  .role {
    flex: 0 1 auto;
    min-inline-size: min(14em, 100%);
    max-inline-size: 100%;
  }
  .role.sworn {
    flex-basis: 100%;
  }
  .role-name {
    margin-block-end: 0.75em;
    font-size: max(0.875em, 12px);
    font-weight: 400;
    color: var(--_muted);
  }
  .parties {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 2.5em;
  }
  .party {
    display: flex;
    align-items: center;
    gap: 1em;
    min-inline-size: 0;
    max-inline-size: 48em;
  }
  .who {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .mark {
    box-sizing: content-box;
    flex: none;
    min-block-size: 1cm;
    max-inline-size: calc(40% - 0.5em);
    object-fit: contain;
    padding: 0.25em;
    background: #fff;
    border-radius: 0.125em;
  }
  .name {
    font-weight: 600;
  }
  .name a {
    color: inherit;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  .programme {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .mention {
    margin-block-start: 0.25em;
  }
  .faults {
    margin-block-end: 1.5em;
    padding: 0.75em 1em;
    border-inline-start: 0.1875em solid currentColor;
    background: var(--_quiet);
  }
  @container (width < 26em) {
    .sworn .party {
      flex-direction: column;
      align-items: flex-start;
    }
    .mark {
      max-inline-size: calc(100% - 0.5em);
    }
  }
  @media print {
    .party {
      break-inside: avoid;
    }
    .mark {
      print-color-adjust: exact;
    }
  }
`;
