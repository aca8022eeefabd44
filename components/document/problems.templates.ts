import { css, html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../schemas/index.js';
import type { InterfaceLanguage, StatusMessages } from '../../src/locale/index.js';
import { describeIssue } from '../../src/locale/issues.js';

/** At most this many problems are listed in a page; the command line names all. */
const listedIssues = 20;

/** One quiet line for the organiser where parts of the document could not be read, with what and where inside. */
export function problems(issues: readonly Issue[], messages: StatusMessages, language: InterfaceLanguage): TemplateResult | typeof nothing {
  const broken = issues.filter((issue) => issue.dropped);
  if (broken.length === 0) return nothing;
  return html`<details class="partly-broken" part="problems">
    <summary>${messages.partlyBroken(broken.length)}</summary>
    <ul aria-label=${messages.partlyBrokenDetails}>${broken.slice(0, listedIssues).map((issue) => html`<li>${describeIssue(issue, language)}</li>`)}</ul>
  </details>`;
}

/** How it looks. */
export const problemsStyles = css`
  .partly-broken {
    margin-block-start: 1.5em;
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .partly-broken summary {
    cursor: pointer;
    min-block-size: 1.75em;
  }
  .partly-broken ul {
    padding-inline-start: 1.25em;
    list-style: disc;
    overflow-wrap: anywhere;
  }
  @media print {
    .partly-broken {
      display: none;
    }
  }
`;
