/** A partner's page from which programmes are printed: its styles get in the way as far as they can, and its policy is strict. */
import { openPageServer, type PageServer } from './page-server.js';

/** What is printed of the page would be read here. */
export const hostText = 'Bandeau de la mairie';

const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mairie</title><link rel="icon" href="data:,"><link rel="stylesheet" href="host.css">
<script type="module" src="print-page.js"></script><body><header>${hostText}</header><main><button>${hostText}</button></main></body></html>`;

/** One screen high, dark, in columns; on paper whatever comes directly into its body is hidden, and links are followed by their addresses. */
const styles = `html { height: 100%; overflow: hidden; font-size: 62.5%; background: #123; transform: translateX(40px) }
body { display: flex; flex-direction: row; height: 100%; overflow: hidden; margin: 4rem; color: #eee; background: #234; font: 1.8rem Arial, sans-serif }
body::before { content: "${hostText}"; position: fixed }
body > div { padding: 8rem; color: red; text-transform: uppercase; width: 20rem }
@media print { body > div { display: none !important } a[href]::after { content: " (" attr(href) ")" } @page { margin: 0; size: A5 landscape } }`;

/** Opens the server. */
export function openPrintServer(): Promise<PageServer> {
  return openPageServer(page, styles, 'test/e2e/print-page.ts');
}
