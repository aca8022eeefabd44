import { css } from 'lit';

/** How a contact card looks, alone or in a row whose baselines align. */
export const contactCardStyles = css`
  .root {
    container-type: inline-size;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 2.5em;
  }
  .card {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr);
    gap: 0.875em 1em;
    align-content: start;
    min-inline-size: 0;
  }
  .portrait {
    display: grid;
    place-items: center;
    inline-size: 4em;
    block-size: 4em;
    border-radius: 50%;
    background: color-mix(in oklab, currentColor 8%, transparent);
    object-fit: cover;
    letter-spacing: 0.03em;
    font-weight: 600;
  }
  .who {
    align-self: center;
    min-inline-size: 0;
  }
  .overline, .standing {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .name {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    outline: none;
  }
  .channels {
    grid-column: 1 / -1;
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .channels div {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    gap: 0 1em;
    align-items: baseline;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .channels dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .channels dd {
    font-variant-numeric: tabular-nums;
    padding-block: 0.375em;
  }
  .channels a {
    display: inline-block;
    max-inline-size: 100%;
    word-break: break-word;
    padding-block: 0.375em;
    margin-block: -0.375em;
  }
  .p-tel {
    white-space: nowrap;
  }
  .hours, .availability {
    display: block;
  }
  .availability {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .save {
    grid-column: 1 / -1;
    justify-self: start;
    font-size: 0.875em;
    min-block-size: 3.15em;
  }
  @container (width < 20em) {
    .channels div {
      grid-template-columns: 1fr;
    }
    .channels dd {
      padding-block-start: 0;
    }
  }
  @media print {
    .save {
      display: none;
    }
  }
`;
