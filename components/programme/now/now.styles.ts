import { css } from 'lit';

/** How now and next look: rooms side by side, as on the board at an entrance. */
export const nowStyles = css`
  .now-time {
    padding-block-end: 1em;
    font-weight: 600;
  }
  .now-time::first-letter, .now-unknown .now-room-name::first-letter {
    text-transform: uppercase;
  }
  .now-rooms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 2em;
  }
  .now-room {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .now-rooms:has(.now-room) + .now-unknown {
    margin-block-start: 2em;
  }
  .now-room-name {
    padding-block-end: 0.3em;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .now-room-name small {
    font-size: 0.7em;
    font-weight: 400;
    color: var(--_muted);
    white-space: nowrap;
  }
  .now-rooms .place {
    display: none;
  }
  .now-rooms .facts span:not(:has(~ span:not(.place)))::after {
    content: none;
  }
  .now-label {
    margin-block: 0.75em 0.25em;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .now-next-time {
    font-weight: 600;
  }
  .now .session[data-phase='now'] {
    padding-inline-start: 0.875em;
  }
  .now .session[data-phase='now']::before {
    inset-inline-start: 0;
  }
  .now .teaser {
    display: none;
  }
  .now .session[data-phase='future'] .live {
    text-decoration: none;
    font-weight: 400;
  }
`;
