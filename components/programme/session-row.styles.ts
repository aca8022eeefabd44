import { css } from 'lit';

/** How times and sessions look in the list: an institution's printed programme, in the page's own type. */
export const sessionRowStyles = css`
  .group {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: 0 1.5em;
    padding-block: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .when {
    align-self: start;
    position: sticky;
    inset-block-start: calc(var(--technopole-sticky-top, 0px) + 0.5em);
  }
  .start {
    font-weight: 600;
    font-size: 1.0625em;
    line-height: 1.4;
  }
  .end, .parallel {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .parallel {
    margin-block-start: 0.5em;
  }
  .session {
    position: relative;
  }
  .session:not(.interlude) {
    padding-inline-end: 3em;
  }
  .star {
    position: absolute;
    inset-block-start: -0.5em;
    inset-inline-end: -0.25em;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0.625em;
    border: 0;
    background: none;
  }
  .session:not([hidden]) ~ .session .star {
    inset-block-start: 0.375em;
  }
  .star svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .session:not([hidden]) ~ .session {
    margin-block-start: 0.875em;
    padding-block-start: 0.875em;
    border-block-start: 1px solid var(--_line);
  }
  .overline {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .overline:not(:has(:not([hidden]))) {
    display: none;
  }
  .label, .live {
    font-weight: 700;
  }
  .track {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .dot[data-colour=''] {
    display: none;
  }
  .dot {
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border-radius: 50%;
    background: var(--_track, currentColor);
    box-shadow: 0 0 0 1px var(--_line);
  }
  .title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .title a {
    display: inline-block;
    padding-block: 0.125em;
    text-decoration-color: transparent;
  }
  .subtitle {
    font-style: italic;
  }
  .teaser {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    max-inline-size: 68ch;
    margin-block-start: 0.25em;
    color: var(--_muted);
    text-align: -webkit-match-parent;
    unicode-bidi: plaintext;
  }
  .brief {
    block-size: 3em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
    margin-block-start: 0.125em;
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .note {
    font-size: max(0.875em, 12px);
  }
  .off .title a {
    text-decoration: line-through;
    text-decoration-color: currentColor;
  }
  .interlude {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .interlude .title {
    font-weight: 400;
    color: var(--_muted);
  }
  @container (width < 36em) {
    .group {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
    }
    .when {
      inset-block-start: var(--technopole-sticky-top, 0px);
      z-index: 1;
      padding-block: 0.25em;
      margin-inline: -0.25em;
      padding-inline: 0.25em;
      backdrop-filter: blur(0.75em);
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.5em;
    }
    .parallel {
      margin-block: 0;
      margin-inline: auto 0;
    }
    .teaser {
      display: none;
    }
  }
`;
