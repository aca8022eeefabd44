import { buildProgramme } from '../agenda/documents.js';
import { describe, expect, it } from '../../harness.js';
import { readCalendar } from './read-back.js';

type Fields = Record<string, unknown>;

/** The organizer of a calendar, as ical.js reads it. */
async function organizerOf(fields: Fields): Promise<[name: unknown, address: unknown] | undefined> {
  const { entries } = await readCalendar(buildProgramme({ talk: { day: '2011-11-17' } }, fields));
  const property = entries[0]!.getFirstProperty('organizer');
  return property ? [property.getParameter('cn'), property.getFirstValue()] : undefined;
}

const desk = (role: string, more: Fields = {}): Fields => ({ id: role, name: 'Bureau', roles: [role], mails: [{ address: `${role}@forum.example` }], ...more });
const organisations = [{ id: 'fsa', name: { fr: 'Fondation "des Pins"', en: 'Foundation' } }];
const event = { parties: [{ organisation: 'fsa', role: 'organiser' }] };

describe('the organizer of a calendar', () => {
  it('is the organiser, at the mail address of a desk', async () => {
    expect(await organizerOf({ event, organisations, contacts: [desk('press'), desk('registration')] })).to.deep.equal(['Fondation des Pins', 'MAILTO:registration@forum.example']);
  });

  it('is the desk where nobody is named as organiser', async () => {
    expect(await organizerOf({ contacts: [desk('press')] })).to.deep.equal(['Bureau', 'MAILTO:press@forum.example']);
  });

  for (const [claim, contact] of [['is withheld', desk('registration', { visibility: 'withheld' })], ['has withheld its address', desk('registration', { mails: [{ address: 'a@forum.example', visibility: 'partners' }] })], ['has none', desk('registration', { mails: undefined })], ['is that of a speaker', desk('speaker')]] as const) {
    it(`is left out where the desk ${claim}`, async () => void expect(await organizerOf({ event, organisations, contacts: [contact] })).to.equal(undefined));
  }
});

describe('the description of a calendar entry', () => {
  /** The description in HTML, as a text is read (RFC 5545 §3.8.8.2). */
  async function htmlOf(session: Fields): Promise<string | undefined> {
    const { text } = await readCalendar(buildProgramme({ talk: { day: '2011-11-17', ...session } }));
    const [, written] = /^X-ALT-DESC;FMTTYPE=text\/html:(.*)$/m.exec(text.replace(/\r\n[ \t]/g, '').replace(/\r/g, '')) ?? [];
    return written?.replace(/\\([\\;,])/g, '$1');
  }

  it('is there with its marks too, for calendars that show them', async () => {
    expect(await htmlOf({ subtitle: 'Eau & air', abstract: '# Un\n\nDeux **trois** *quatre* `cinq`  \nsix [sept](https://forum.example/a?b=1&c=2)\n\n- huit\n- neuf\n\n2. dix\n\n> onze\n\n    douze\n\n---', url: 'https://forum.example/talk' })).to.equal(
      '<html><body><p>Eau &#38; air</p><h1>Un</h1><p>Deux <strong>trois</strong> <em>quatre</em> <code>cinq</code><br>six <a href="https://forum.example/a?b=1&#38;c=2">sept</a></p><ul><li><p>huit</p></li><li><p>neuf</p></li></ul><ol start="2"><li><p>dix</p></li></ol><blockquote><p>onze</p></blockquote><pre>douze</pre><hr><p><a href="https://forum.example/talk">https://forum.example/talk</a></p></body></html>',
    );
  });

  it('runs nothing', async () => {
    const html = await htmlOf({ subtitle: '<img src=x onerror=alert(1)>', abstract: 'a [x](javascript:alert(1)) ![y](https://a.example/ "onload=alert(1)") `"<b>` [z](https://a.example/%22onclick=%22x "t")\n\n<script>alert(1)</script>' });
    expect([...html!.matchAll(/<(\w+)[^>]*/g)].map(([tag]) => tag)).to.deep.equal(['<html', '<body', '<p', '<p', '<code', '<a href="https://a.example/%22onclick=%22x"', '<p']);
    expect(html).to.include('&#60;script&#62;alert(1)&#60;/script&#62;');
  });

  it('is not there in HTML where there is nothing to mark', async () => void expect(await htmlOf({ url: 'https://forum.example/talk' })).to.equal(undefined));
});
