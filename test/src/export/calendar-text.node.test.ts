import fc from 'fast-check';
import { withoutControls } from '../../../src/export/content-line.js';
import { describe, expect, it } from '../../harness.js';
import { buildProgramme } from '../agenda/documents.js';
import { hostileTexts } from './hostile-texts.js';
import { octetsOf, physicalLines } from './lines.js';
import { calendarNameOf, readCalendar, textOf, textsOf } from './read-back.js';

// A full stop at the end of tags, since ical.js does not see that a list goes on after an escaped backslash.
const documentOf = (text: string) => buildProgramme({ talk: { day: '2011-11-17', title: text, subtitle: text, tags: [`${text}.`, 'Mer'] } }, { event: { name: text, venue: { name: text } } });

describe('a calendar file', () => {
  for (const [claim, text, readBack = text] of hostileTexts) {
    it(`is read back without loss with ${claim}`, async () => {
      const { calendar, entries } = await readCalendar(documentOf(text));
      expect(entries).to.have.length(1);
      const [entry] = entries as [(typeof entries)[0]];
      expect({ name: calendarNameOf(calendar), title: textOf(entry, 'summary'), about: textOf(entry, 'description'), where: textOf(entry, 'location'), tags: textsOf(entry, 'categories') })
        .to.deep.equal({ name: readBack, title: readBack, about: readBack, where: readBack, tags: [`${readBack}.`, 'Mer'] });
    });

    it(`has lines of 75 octets at most with ${claim}`, async () => {
      const { text: file } = await readCalendar(documentOf(text));
      expect(file).to.match(/\r\n$/).and.not.match(/(?<!\r)\n|\r(?!\n)/);
      for (const line of physicalLines(file)) expect(octetsOf(line)).to.be.at.most(75);
      expect(file).not.to.match(/\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u);
    });
  }

  it('is read back without loss whatever the title and tag', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((candidate) => /\S/.test(withoutControls(candidate)));
    await fc.assert(fc.asyncProperty(text, text, async (title, tag) => {
      const { entries } = await readCalendar(buildProgramme({ talk: { day: '2011-11-17', title, tags: [`${tag}.`, 'Mer'] } }));
      expect([textOf(entries[0]!, 'summary'), textsOf(entries[0]!, 'categories')]).to.deep.equal([withoutControls(title), [withoutControls(`${tag}.`), 'Mer']]);
    }), { numRuns: 200 });
  });

  it('says of CommonMark the words', async () => {
    const { entries } = await readCalendar(buildProgramme({ talk: { day: '2011-11-17', abstract: '# Titre\n\n**Gras**, [plan](https://forum.example/plan); ![vue](a.jpg)\n\n- un\n- deux\n\n<script>alert(1)</script>' } }));
    expect(textOf(entries[0]!, 'description')).to.equal('Titre\n\nGras, plan (https://forum.example/plan); vue\n\n- un\n- deux\n\n<script>alert(1)</script>');
  });

  it('keeps a long address in one piece', async () => {
    const url = `https://forum.example/${'a,b;c%20'.repeat(30)}?x=1&y=2#z`;
    const { entries } = await readCalendar(buildProgramme({ talk: { day: '2011-11-17', url } }));
    expect(textOf(entries[0]!, 'url')).to.equal(url);
  });

  it('is read back whatever the event is called', async () => {
    const { calendar, entries } = await readCalendar(buildProgramme({ talk: { day: '2011-11-17' } }, { event: { name: 'BEGIN:VEVENT\nUID:x' } }));
    expect([calendarNameOf(calendar), entries.map((entry) => textOf(entry, 'uid'))]).to.deep.equal(['BEGIN:VEVENT\nUID:x', ['talk@forum']]);
  });
});
