import { afterEach, describe, expect, it } from '../../harness.js';
import { createContacts } from '../documents.js';
import { clearPage, show, tags, undoLater } from '../page.js';
import { recordErrors, recordEvents, recordWarnings } from '../recording.js';
import { findAll, seen } from '../seen.js';
import { openSource } from '../sources.js';
import { turn, until } from '../waiting.js';

const source = createContacts([{ id: 'presse', roles: ['press'], name: 'Bureau de presse' }]);
const content = '<p>Voir forum.example</p>';

/** Makes the intervals short: what is planned for half a minute comes at once. */
function hurry(): { delaysMs: number[] } {
  const { setTimeout } = window;
  const delaysMs: number[] = [];
  window.setTimeout = ((work: () => void, ms = 0, ...rest: unknown[]) => {
    if (ms >= 20_000) delaysMs.push(ms);
    return setTimeout(work, ms >= 20_000 ? 1 : ms, ...rest);
  }) as typeof window.setTimeout;
  undoLater(() => (window.setTimeout = setTimeout));
  return { delaysMs };
}

function hide(): void {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  undoLater(() => Reflect.deleteProperty(document, 'visibilityState'));
}

function passMinutes(minutes: number): void {
  const { now } = Date;
  Date.now = () => now() + minutes * 60_000;
  undoLater(() => (Date.now = now));
}

describe('an element whose source has recovered', () => {
  afterEach(clearPage);

  for (const tag of tags) {
    it(`shows its document by itself (${tag})`, async () => {
      recordWarnings();
      hurry();
      const element = await show(tag, { src: openSource(404, source).url }, { content });
      await until(() => findAll(element, '[part=failure]').length === 0 && element.shadowRoot?.querySelector('[lang]'));
    });
  }

  for (const [claim, answer] of [['half a document', '{"format": "technopole-events/1", "event": {"na'], ['a sign-in page', '<!doctype html><title>Wi-Fi'], ['a format of the future', { ...source, format: 'technopole-events/9' }], ['something else', '[]']] as const) {
    it(`shows it after ${claim}`, async () => {
      recordWarnings();
      hurry();
      const element = await show('technopole-contacts', { src: openSource(answer, source).url }, { content });
      await until(() => seen(element).includes('Bureau de presse'));
    });
  }

  it('asks at once when the device is online again', async () => {
    recordWarnings();
    const opened = openSource(404, source);
    const element = await show('technopole-contacts', { src: opened.url });
    await until(() => (window.dispatchEvent(new Event('online')), seen(element).includes('Bureau de presse')));
    expect(opened.requests).to.equal(2);
  });

  it('asks less and less often, with one event and one warning for each attempt', async () => {
    const warnings = recordWarnings();
    const errors = recordErrors();
    const failed = recordEvents('technopole-document-failed');
    const { delaysMs } = hurry();
    const element = await show('technopole-contacts', { src: openSource(404, 404, 404, source).url }, { content });
    await until(() => seen(element).includes('Bureau de presse'));
    expect([failed.length, warnings.length, errors]).to.deep.equal([3, 3, []]);
    expect(delaysMs.map((ms) => Math.round(ms / 30_000))).to.deep.equal([1, 2, 4]);
  });

  it('does not ask while nobody looks at the page, and does when somebody looks again', async () => {
    recordWarnings();
    hide();
    hurry();
    const opened = openSource(404, source);
    const element = await show('technopole-contacts', { src: opened.url });
    await until(() => seen(element).includes('Réessayer'));
    for (let count = 0; count < 20; count++) await turn();
    expect(opened.requests).to.equal(1);
    passMinutes(1);
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => seen(element).includes('Bureau de presse'));
  });

  it('does not ask for an element that is gone', async () => {
    recordWarnings();
    const opened = openSource(404, source);
    const element = await show('technopole-contacts', { src: opened.url });
    await import('../../../components/document/recover.js');
    await turn();
    element.remove();
    window.dispatchEvent(new Event('online'));
    for (let count = 0; count < 20; count++) await turn();
    expect(opened.requests).to.equal(1);
  });

  it('does not ask where only a change of the page helps', async () => {
    recordWarnings();
    const { delaysMs } = hurry();
    await show('technopole-contacts');
    for (let count = 0; count < 20; count++) await turn();
    expect(delaysMs).to.deep.equal([]);
  });
});
