import { css } from 'lit';

/** How the parts of the details of a session look: its texts, people, facts and resources. */
export const partStyles = css`
  .picture img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 22em;
    inline-size: auto;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .picture figcaption {
    margin-block-start: 0.375em;
  }
  .persons {
    display: grid;
    gap: 1.25em;
  }
  .person {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    gap: 0 1em;
  }
  .about {
    display: grid;
    gap: 0.375em;
    align-content: center;
  }
  .also {
    display: flex;
    gap: 0 0.5em;
  }
  .also > span {
    flex: none;
    padding-block: 0.1875em;
  }
  .role {
    color: var(--_muted);
  }
  .role::before {
    content: '· ';
  }
  .standing {
    display: block;
  }
  .facts-list {
    display: grid;
  }
  .facts-list div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2.5fr);
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .facts-list div:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .facts-list dt {
    color: var(--_muted);
  }
  .meetings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .meetings .part {
    margin-block-end: 0;
  }
  .links {
    display: grid;
  }
  .links li {
    padding-block: 0.1875em;
  }
  .parts {
    display: grid;
    gap: 0.375em;
  }
  .parts li {
    display: grid;
    grid-template-columns: minmax(6.5em, auto) minmax(0, 1fr);
    gap: 0 1em;
  }
  .part-time {
    color: var(--_muted);
  }
  .slots {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    gap: 0.375em 1em;
  }
  .slots-day {
    font-weight: 600;
  }
  @container details (width < 32em) {
    .facts-list div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr);
    }
    .parts li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container details (width < 22em) {
    .facts-list div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
