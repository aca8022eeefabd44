import type { EventDocument } from '../../schemas/index.js';
import { chooseText } from '../../src/locale/index.js';
import { escapeHtml } from '../../src/rich-text/html.js';
import type { Remark } from '../remarks.js';
import type { CommandWords } from '../words-types.js';

/** What the page is made of. */
export interface PreviewPage {
  /** Of the texts on the page, BCP 47. */
  readonly language: string;
  readonly document: EventDocument | undefined;
  readonly remarks: readonly Remark[];
  /** The script of the embed bundle and its hash, as partners embed it. */
  readonly script: { readonly src: string; readonly integrity: string };
  readonly words: CommandWords;
}

/** A partner's page around the event, ordinary and in its own style: every element that has something to show. */
export function previewPage({ language, document, remarks, script, words }: PreviewPage): string {
  const name = document ? chooseText(document.event.name, { languages: [language], plainLanguage: document.event.languages?.[0] ?? language }).text : words.preview.title;
  const languages = document?.event.languages ?? [];
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script type="module" src="${escapeHtml(script.src)}" integrity="${escapeHtml(script.integrity)}" crossorigin="anonymous"></script>
<script type="module" src="/preview.js"></script>
</head>
<body>
<header><p lang="${words.code}">${escapeHtml(words.preview.title)}</p>${languages.length > 1 ? `<nav aria-label="${escapeHtml(words.preview.languages)}">${languages.map((tag) => `<a href="/?lang=${encodeURIComponent(tag)}" lang="${escapeHtml(tag)}" hreflang="${escapeHtml(tag)}"${tag === language ? ' aria-current="true"' : ''}>${escapeHtml(tag)}</a>`).join(' ')}</nav>` : ''}</header>
<main>
<h1>${escapeHtml(name)}</h1>
${remarksList(remarks, words)}
${document ? elements(document).join('\n') : ''}
</main>
</body>
</html>
`;
}

/** The style of an ordinary page, and nothing that helps the elements. */
export const previewStyle = `body { margin: 0; font: 1rem/1.5 Georgia, serif; color: #222; }
header { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; padding: 0.5rem 1rem; background: #1f3a5f; color: #fff; }
header p { margin: 0; }
header a { color: inherit; }
main { max-width: 64rem; margin: 0 auto; padding: 1rem; }
section { margin: 2rem 0; }
details { padding: 0.5rem 1rem; border: 1px solid #8a6d00; background: #fff8dc; }
`;

/** Loads the page anew when the source has changed. */
export const previewScript = `new EventSource('/changes').addEventListener('change', () => location.reload());
`;

function elements({ event, contacts, clusters }: EventDocument): string[] {
  const src = 'src="/event.json"';
  return [
    ...(event.registration ? [`<section><technopole-registration-button ${src}></technopole-registration-button></section>`] : []),
    `<section><technopole-programme ${src}></technopole-programme></section>`,
    ...(clusters.length > 0 ? [`<section><technopole-clusters ${src}></technopole-clusters></section>`] : []),
    ...(contacts.length > 0 ? [`<section><technopole-contacts ${src}></technopole-contacts></section>`] : []),
    ...(event.parties ? [`<section><technopole-partners ${src}></technopole-partners></section>`] : []),
  ];
}

/** What is wrong or lost stands open; advice folds away. */
function remarksList(remarks: readonly Remark[], words: CommandWords): string {
  if (remarks.length === 0) return '';
  const isUrgent = remarks.some(({ level }) => level === 'error');
  const items = remarks.map(({ level, message }) => `<li><strong>${escapeHtml(words.levels[level])}</strong> ${escapeHtml(message)}</li>`);
  return `<details lang="${words.code}"${isUrgent ? ' open' : ''}><summary>${escapeHtml(words.preview.remarks(remarks.length))}</summary><ul>${items.join('')}</ul></details>`;
}
