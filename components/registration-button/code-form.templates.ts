import { css, html, type TemplateResult } from 'lit';
import type { DetailsMessages } from '../../src/locale/index.js';

/** What the form for an invitation code needs. */
export interface CodeFormView {
  readonly words: Pick<DetailsMessages, 'haveCode' | 'invitationCode' | 'registerWithCode'>;
  /** The form of the organiser, with what is typed. */
  readonly urlWith: (code: string) => string;
  readonly onChoose: (event: Event, url: string) => void;
}

/** How the form looks. */
export const codeFormStyles = css`
  .code-form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
    margin-block: 0.25em 0.375em;
  }
  .code-form label {
    display: grid;
    gap: 0.1875em;
    flex: 0 1 16em;
  }
  .code-form input, .code-form button {
    box-sizing: border-box;
    min-block-size: 3em;
    font: inherit;
    border-radius: var(--_radius);
  }
  .code-form input {
    inline-size: 100%;
    padding-inline: 0.625em;
    border: 1px solid color-mix(in oklab, currentColor 60%, transparent);
    background: transparent;
    color: inherit;
  }
  .code-form button {
    background: none;
    color: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .code summary {
    cursor: pointer;
    padding-block: 0.25em;
    inline-size: fit-content;
  }
`;

/**
 * A field for an invitation code, folded away, that leads to the organiser's form with it. A link that is followed does it,
 * so that a partner's name finds its way into the address as into any other link.
 */
export function codeForm({ words, urlWith, onChoose }: CodeFormView): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const link = form.querySelector('a')!;
    link.href = urlWith(form.querySelector('input')!.value.trim());
    link.click();
  };
  return html`<details class="code" part="code">
    <summary>${words.haveCode}</summary>
    <form class="code-form" @submit=${submit}>
      <label>${words.invitationCode} <input required pattern=".*\\S.*" maxlength="100" autocomplete="off" autocapitalize="off" spellcheck="false" dir="auto"></label>
      <button class="action">${words.registerWithCode}</button>
      <a hidden @click=${(event: Event) => onChoose(event, (event.currentTarget as HTMLAnchorElement).href)}></a>
    </form>
  </details>`;
}
