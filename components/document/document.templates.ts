import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { EventDocument, Issue } from '../../schemas/index.js';
import type { MessagesBySubject, MessageSubject } from '../../src/locale/index.js';
import type { DocumentController } from './document-controller.js';
import type { LanguageController } from './language-controller.js';
import { failedTemplate, loadingTemplate, partlyBrokenTemplate } from './status.templates.js';

let describeIssue: typeof import('../../src/locale/issues.js').describeIssue | undefined;

/**
 * An element in whatever state its document is: what `ready` draws, with a line on what could not be read or renewed; or
 * what stands between its tags, with a word on why there is nothing else.
 */
export function documentTemplate<Subject extends MessageSubject>(
  host: ReactiveControllerHost & Element,
  documents: DocumentController,
  words: LanguageController<Subject>,
  ready: (document: EventDocument, messages: MessagesBySubject[Subject]) => TemplateResult,
): TemplateResult {
  const { document, failure, issues } = documents;
  const { messages } = words;
  const failed = failure && failedTemplate(failure, messages, () => documents.reload());
  if (!document || !messages) return failed ?? loadingTemplate(hasFallback(host), messages);
  const describe = describeIssue && ((issue: Issue) => describeIssue!(issue, words.interfaceLanguage));
  return html`<div class="root" lang=${words.interfaceLanguage}>
    ${ready(document, messages)} ${partlyBrokenTemplate(issues, messages, describe, () => void loadDescriptions(host))} ${failed ?? nothing}
  </div>`;
}

async function loadDescriptions(host: ReactiveControllerHost): Promise<void> {
  if (describeIssue) return;
  ({ describeIssue } = await import('../../src/locale/issues.js'));
  host.requestUpdate();
}

function hasFallback(host: Element): boolean {
  return host.childElementCount > 0 || (host.textContent ?? '').trim() !== '';
}
