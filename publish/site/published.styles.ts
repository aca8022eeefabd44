import { css } from 'lit';

/** What published HTML needs beside the styles of its element: room for what only a script brings, headings of pages. */
export const publishedStyles = css`
  [data-published=programme] .te-day-link {
    display: inline-flex;
    align-items: center;
  }
  [data-published] .te-for-script {
    display: none;
  }
  [data-published=programme] .te-chunk {
    contain-intrinsic-block-size: auto 120em;
  }
  [data-published=programme] .te-day, [data-published=programme] .te-session {
    scroll-margin-block-start: calc(var(--technopole-sticky-top, 0px) + 1em);
  }
  [data-published=programme] .te-session:target {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.5em;
  }
  [data-published=programme] .te-updated {
    margin-block: 2em 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  @media (scripting: enabled) {
    [data-published=programme] .te-find {
      display: flex;
      min-block-size: 2.75em;
    }
    [data-published=programme] .te-views {
      display: block;
    }
  }
  @media screen and (scripting: enabled) {
    [data-published=clusters] .te-tools {
      display: flex;
      visibility: hidden;
    }
    [data-published=clusters] .te-tools > * {
      min-block-size: 2.75em;
    }
    [data-published=clusters] .te-appearance > * {
      padding: 0.25em 0.75em;
    }
    [data-published=clusters] .te-appearance > :first-child {
      font-weight: 600;
    }
    [data-published] .te-copy {
      display: inline-flex;
      align-items: center;
      visibility: hidden;
    }
    [data-published] [data-words]::before {
      content: attr(data-words);
    }
  }
  [data-published] .te-files {
    display: grid;
    gap: 0.25em;
  }
  [data-published] .te-files a, [data-published] .te-talks a {
    display: inline-block;
    padding-block: 0.25em;
  }
  [data-published=files] section {
    margin-block-start: 2em;
  }
  [data-published] .te-part {
    margin-block-end: 0.5em;
    font-weight: 600;
    font-size: 1.0625em;
  }
  [data-published] a.te-quiet-button {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
`;
