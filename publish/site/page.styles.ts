import { css } from 'lit';

/** How the pages look: an institution's printed programme, in the type of the reader's device. */
export const pageStyles = css`
  :root {
    color-scheme: light dark;
    font: 100%/1.5 system-ui, sans-serif;
    scrollbar-gutter: stable;
  }
  .site {
    box-sizing: border-box;
    max-inline-size: 72rem;
    margin: 0 auto;
    padding: 0 clamp(1rem, 4vw, 2.5rem);
    overflow-wrap: break-word;
  }
  .site a {
    color: inherit;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 0.0625em;
  }
  .site .skip {
    position: absolute;
    inset-block-start: -10rem;
    padding: 0.75rem 1rem;
    background: Canvas;
    z-index: 2;
  }
  .site .skip:focus {
    inset-block-start: 0;
  }
  .site :is(.te-masthead, .te-foot) :is(ul, p) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .te-masthead {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 2rem;
    padding-block: 1.5rem 0.5rem;
    border-block-end: 1px solid color-mix(in oklab, currentColor 16%, transparent);
  }
  .te-event-name {
    font-weight: 600;
  }
  .te-event-name a, .te-masthead li a {
    display: inline-block;
    padding-block: 0.625rem;
    text-decoration-color: transparent;
  }
  .te-event-name a:hover, .te-masthead li a:hover, .te-masthead [aria-current] {
    text-decoration-color: currentColor;
  }
  .te-masthead [aria-current] {
    text-decoration-thickness: 0.1875em;
    text-decoration-color: var(--technopole-accent, light-dark(#0b5a8f, #27b));
  }
  .te-masthead ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }
  .te-menu {
    flex-basis: 100%;
  }
  .site-main {
    display: block;
    padding-block: 2rem 4rem;
  }
  .site-main :is(h1, .te-headline, .te-name, .te-details-title):is(h1) {
    margin: 0 0 1.5rem;
    font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.25rem);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .te-event-head {
    display: grid;
    gap: 0.5rem;
    max-inline-size: 48rem;
  }
  .site-main .te-event-head h1.te-headline {
    margin: 0;
  }
  .site-main .te-theme {
    font-size: 1.25em;
    text-wrap: balance;
  }
  .site-main .te-days-line {
    font-weight: 600;
  }
  .te-lead {
    margin-block-start: 1.5rem;
    max-inline-size: 68ch;
  }
  .site-block {
    margin-block-start: 2.5rem;
  }
  .site-block > h2 {
    margin: 0 0 1rem;
    font-size: 1.375rem;
    font-weight: 600;
    line-height: 1.25;
  }
  .site-session, .site-person {
    max-inline-size: 46rem;
  }
  .site-session .te-details {
    padding: 0;
  }
  .site-main .te-head h1.te-details-title {
    margin: 0;
    padding: 0;
  }
  .te-person-head {
    --_portrait: 5em;
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: 1em;
    align-items: center;
    margin-block-end: 1.5rem;
  }
  .site-main .te-person-head h1.te-name {
    margin: 0;
  }
  .te-person-page {
    display: grid;
    gap: 1.5rem;
  }
  .te-when-line {
    display: block;
    font-size: 0.875em;
    color: color-mix(in oklab, currentColor 82%, transparent);
  }
  [data-published] .te-talks li + li {
    margin-block-start: 0.5em;
  }
  .te-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    justify-content: space-between;
    padding-block: 1.5rem 2.5rem;
    border-block-start: 1px solid color-mix(in oklab, currentColor 16%, transparent);
    font-size: 0.875em;
  }
  @media print {
    .te-masthead nav, .te-foot, .site .skip {
      display: none;
    }
  }
`;
