import { readFile } from 'node:fs/promises';
import { parseEventDocument, toInstantMs, type EventDocument } from '../../../../schemas/index.js';
import { createJsonLd } from '../../../../src/export/index.js';
import { importJsonLd } from '../../../../src/import/index.js';
import { chooseText } from '../../../../src/locale/index.js';
import { describe, expect, it } from '../../../harness.js';

const reader = { languages: ['fr'], plainLanguage: 'fr' };

async function readExample(name: string): Promise<EventDocument> {
  const read = parseEventDocument(JSON.parse(await readFile(new URL(`../../../../docs/examples/${name}/event.json`, import.meta.url), 'utf8')));
  if (!read.success) throw new Error(`${name} is not valid`);
  return read.document;
}

describe('our own JSON-LD', () => {
  for (const name of ['forum-2011', 'forum-2027']) {
    it(`comes back: ${name}`, async () => {
      const document = await readExample(name);
      const { documents, report } = importJsonLd(JSON.stringify(createJsonLd(document, { reader, nowMs: Date.parse('2011-01-01T00:00Z') })), { language: 'fr' });
      const [back] = documents;
      const say = (text: Parameters<typeof chooseText>[0]) => chooseText(text, reader).text;
      expect(back?.event).to.deep.include({ start: document.event.start, end: document.event.end, timeZone: document.event.timeZone });
      expect(back?.sessions.map(({ title }) => title).sort()).to.deep.equal(document.sessions.map(({ title }) => say(title)).sort());
      const hours = ({ event, sessions }: EventDocument) => sessions.flatMap(({ start, end }) => (start ? [[toInstantMs(start, event.timeZone), end && toInstantMs(end, event.timeZone)].join()] : [])).sort();
      expect(hours(back!)).to.deep.equal(hours(document));
      const people = ({ sessions }: EventDocument) => sessions.reduce((total, session) => total + (session.people?.length ?? 0), 0);
      expect(people(back!)).to.equal(people(document));
      expect(back?.event.venue?.address).to.deep.equal(JSON.parse(JSON.stringify(document.event.venue?.address, (_, value: unknown) => (typeof value === 'object' && value !== null && 'fr' in value ? value.fr : value))));
      expect(back?.sessions.filter(({ status }) => status === 'cancelled').length).to.equal(document.sessions.filter(({ status }) => status === 'cancelled' || status === 'replaced').length);
      expect(report.counts).to.deep.equal({ source: 1, imported: 1, dropped: 0 });
    });
  }
});
