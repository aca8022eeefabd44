import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { EventDocument } from '../../schemas/index.js';
import type { StatusMessages } from '../../src/locale/index.js';
import type { DocumentController } from './document-controller.js';
import type { LanguageController } from './language-controller.js';
import { adoptStyles } from '../adopt-styles.js';
import { failedTemplate } from './status.templates.js';

const prepared = new WeakSet<ReactiveElement>();
let problems: typeof import('./problems.templates.js').problems | undefined;

/**
 * An element in whatever state its document is: what `ready` draws, with a line on what could not be read or renewed; or
 * what stands between its tags, with a word on why there is nothing else. `skeleton` is drawn while the document loads and
 * nothing stands there. A held element waits with its drawing for something else.
 */
export function documentTemplate<M extends StatusMessages>(
  host: ReactiveElement,
  documents: DocumentController,
  words: LanguageController<M>,
  ready: (document: EventDocument, messages: M) => TemplateResult,
  skeleton?: TemplateResult,
  isHeld = false,
): TemplateResult {
  const { document, failure, issues } = documents;
  const { messages } = words;
  const retry = (event: Event) => {
    (event.target as Element).closest<HTMLElement>('.root')?.focus();
    documents.reload();
  };
  const isReady = !isHeld && document !== undefined && messages !== undefined;
  const isWorded = isReady || (failure && messages);
  if (issues.length > 0 && !prepared.has(host)) void loadProblems(host);
  return html`${isReady ? nothing : html`<slot></slot>`}
    <div class="root" lang=${isWorded ? words.interfaceLanguage : nothing} dir=${(isWorded && words.direction) || nothing} tabindex="-1">
      ${isReady ? ready(document, messages) : failure || hasFallback(host) ? nothing : skeleton}
      ${isReady && issues.length > 0 ? problems?.(issues, messages, words.interfaceLanguage) : nothing}
      ${failure && messages ? failedTemplate(failure, messages, retry) : nothing}
    </div>`;
}

/** What is said of problems comes in a chunk of its own: most documents have none. */
async function loadProblems(host: ReactiveElement): Promise<void> {
  prepared.add(host);
  const late = await import('./problems.templates.js');
  adoptStyles(host.renderRoot, late.problemsStyles);
  problems = late.problems;
  host.requestUpdate();
}

/** What stands between the tags, or where nothing does a sentence on why there is nothing. */
export function emptyTemplate(host: Element, sentence: string): TemplateResult {
  return hasFallback(host) ? html`<slot></slot>` : html`<p class="empty">${sentence}</p>`;
}

function hasFallback(host: Element): boolean {
  return host.childElementCount > 0 || (host.textContent ?? '').trim() !== '';
}
