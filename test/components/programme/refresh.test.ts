import type { EventDocument } from '../../../schemas/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { clearPage, undoLater } from '../page.js';
import { recordEvents, recordWarnings } from '../recording.js';
import { find, findAll, seen, textsOf } from '../seen.js';
import { turn, until } from '../waiting.js';
import { visit, type Programme } from './visits.js';

const first = createProgramme([{ title: 'Un' }, { title: 'Deux', start: '2011-11-17T11:00', end: '2011-11-17T12:00' }]);
const second = createProgramme([{ title: 'Un' }, { title: 'Deux, déplacé', start: '2011-11-17T16:00', end: '2011-11-17T17:00' }]);

/** A server that gives a document, which may change, or fails; it records how it is asked. */
function serve(document: EventDocument): { document: EventDocument | undefined; asked: string[] } {
  const server: { document: EventDocument | undefined; asked: string[] } = { document, asked: [] };
  const { fetch } = window;
  window.fetch = async (_, init) => {
    server.asked.push(init?.cache ?? 'default');
    if (!server.document) throw new TypeError('no connection');
    return new Response(JSON.stringify(server.document));
  };
  undoLater(() => (window.fetch = fetch));
  return server;
}

/** A visitor comes back to the page after an hour. */
async function comeBackLater(): Promise<void> {
  const { now } = Date;
  Date.now = () => now() + 3_600_000;
  document.dispatchEvent(new Event('visibilitychange'));
  Date.now = now;
  for (let count = 0; count < 20; count++) await turn();
}

const show = (refresh = 60): Promise<Programme> => visit({ src: 'https://forum.example/refreshed.json', refresh });

describe('refreshing a programme', () => {
  afterEach(clearPage);

  it('asks the server whether there is something new, and draws that', async () => {
    const server = serve(first);
    const element = await show();
    server.document = second;
    await comeBackLater();
    await until(() => textsOf(element, 'h4').join() === 'Un,Deux, déplacé');
    expect(server.asked[1]).to.equal('no-cache');
  });

  it('draws nothing where nothing is new', async () => {
    const server = serve(first);
    const loaded = recordEvents('technopole-document-loaded');
    const element = await show();
    await comeBackLater();
    await until(() => server.asked.length >= 2);
    const rows = findAll(element, '[data-session]');
    const before = loaded.length;
    await comeBackLater();
    await until(() => server.asked.filter((cache) => cache === 'no-cache').length === 2);
    await turn();
    expect(loaded.length).to.equal(before);
    expect(findAll(element, '[data-session]')[0]).to.equal(rows[0]);
  });

  it('does not ask where the page does not want it', async () => {
    const server = serve(first);
    await show(0);
    await comeBackLater();
    expect(server.asked.length).to.equal(1);
  });

  it('keeps the focus where it was', async () => {
    const server = serve(first);
    const element = await show();
    find(element, 'a', 'Un').focus();
    server.document = second;
    await comeBackLater();
    await until(() => textsOf(element, 'h4').includes('Deux, déplacé'));
    await element.allDrawn;
    await until(() => element.shadowRoot!.activeElement !== null);
    expect(seen(element.shadowRoot!.activeElement!)).to.equal('Un');
  });

  it('tells in a quiet line that it failed, keeps what is shown, and goes on', async () => {
    const warnings = recordWarnings();
    const server = serve(first);
    const element = await show();
    server.document = undefined;
    await comeBackLater();
    await until(() => findAll(element, '.notice').length === 1);
    expect(seen(find(element, '.notice'))).to.match(/^Programme vérifié pour la dernière fois : .* La mise à jour a échoué\. Réessayer$/);
    expect(textsOf(element, 'h4')).to.deep.equal(['Un', 'Deux']);
    await expectAccessible();
    server.document = second;
    find(element, '.notice button', 'Réessayer').click();
    await until(() => textsOf(element, 'h4').includes('Deux, déplacé'));
    expect(textsOf(element, '.notice').join()).to.not.include('échoué');
    expect(warnings).to.deep.equal([]);
  });
});
