import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEventDocument, type EventDocument } from '../../schemas/index.js';
import { runCommandLine } from '../../publish/command-line.js';
import { languageOf } from '../../publish/words.js';
import { after, before, describe, expect, it } from '../harness.js';
import { writeSchedule } from '../src/import/schedules.js';

let folder: string;
/** What the last run showed of its progress. */
const steps: [done: number, total: number][] = [];
before(() => void (folder = mkdtempSync(join(tmpdir(), 'technopole-events-command-'))));
after(() => rmSync(folder, { recursive: true }));

const file = (name: string) => join(folder, name);
const put = (name: string, content: string) => (writeFileSync(file(name), content), file(name));

/** Runs a command line in this process, in English; what it wrote, and its exit code. */
async function run(...args: readonly string[]) {
  const out: (string | Uint8Array)[] = [];
  const said: string[] = [];
  steps.length = 0;
  const code = await runCommandLine(args, { out: (text) => void out.push(text), say: (line) => void said.push(line), mark: (_, text) => text, progress: (done, total) => void steps.push([done, total]), untilStopped: () => AbortSignal.abort() }, { LANG: 'en_GB.UTF-8' });
  return { code, out: out.map((part) => (typeof part === 'string' ? part : new TextDecoder().decode(part))).join(''), said: said.join('\n') };
}

const own = {
  format: 'technopole-events/1', event: { id: 'forum', name: 'Forum', start: '2026-05-04', end: '2026-05-05', timeZone: 'Europe/Paris', languages: ['en'] },
  sessions: [{ id: 'a', title: 'Opening', start: '2026-05-04T09:00', end: '2026-05-04T10:00' }], clusters: [], contacts: [], organisations: [],
};
const json = (value: unknown) => JSON.stringify(value, undefined, 2);

describe('check', () => {
  it('is content with a good document', async () => {
    expect(await run('check', put('good.json', json(own)))).to.deep.equal({ code: 0, out: '', said: `${file('good.json')}: event document, 1 session\nNothing to say.` });
  });

  it('tells what is wrong by line and column, and gives 1', async () => {
    const { code, said } = await run('check', put('wrong.json', json({ ...own, sessions: [{ id: 'a', title: 'Opening', start: 'soon' }] })));
    expect(code).to.equal(1);
    expect(said).to.contain(`wrong    ${file('wrong.json')}, line 17, column 16 – sessions[0].start: “soon” is not a date and time`);
  });

  it('tells where JSON breaks', async () => {
    const { code, said } = await run('check', put('broken.json', '{\n  "format": "technopole-events/1",\n  "event": {,}\n}'));
    expect(code).to.equal(1);
    expect(said).to.contain('line 3, column 13');
  });

  it('gives advice, which is wrong only when asked to be strict', async () => {
    const pale = put('pale.json', json({ ...own, event: { ...own.event, tracks: [{ id: 't', name: 'T', colour: '#ffff00' }] } }));
    const { code, said } = await run('check', pale);
    expect(code).to.equal(0);
    expect(said).to.contain('advice').and.contain('#ffff00 is too pale');
    expect((await run('check', pale, '--strict')).code).to.equal(1);
  });

  it('tells of any source by its cell, and everything when asked to', async () => {
    const rows = Array.from({ length: 5 }, (_, index) => `S${index},17/11/2011,never`).join('\n');
    const table = put('programme.csv', `Title,Date,Start\n${rows}\n`);
    const { code, said } = await run('check', table, '--timezone', 'Europe/Paris');
    expect(code).to.equal(0);
    expect(said).to.contain('cell C2 – Start: "never" is not what this column holds.').and.contain('… and 2 more like this (--all tells them)');
    expect((await run('check', table, '--timezone', 'Europe/Paris', '--all')).said).to.contain('cell C6');
  });

  it('writes for programs', async () => {
    const { code, out } = await run('check', put('wrong.json', json({ ...own, sessions: [{ id: 'a', title: 'Opening', start: 'soon' }] })), '--json');
    expect(code).to.equal(1);
    expect(JSON.parse(out)).to.deep.include({ format: 'event-document', isRead: true, remarks: [{ level: 'error', code: 'date-time', place: 'sessions[0].start', line: 17, column: 16, message: 'sessions[0].start: “soon” is not a date and time, e.g. 2026-05-04T09:00 or 2026-05-04T09:00+02:00.' }] });
  });

  it('says in one line what it cannot do: a file that is not there, a command or option that is none', async () => {
    expect(await run('check', file('none.json'))).to.deep.include({ code: 3, out: '' });
    expect((await run('check', file('none.json'))).said).to.match(/^.*none\.json cannot be read: ENOENT[^\n]*$/);
    for (const args of [['frobnicate'], ['check'], ['check', 'x', '--colour'], ['convert', 'x', '--to', 'pdf'], []]) {
      const { code, said } = await run(...args);
      expect(code, args.join(' ')).to.equal(2);
      expect(said, args.join(' ')).not.to.match(/ {4}at /);
    }
  });
});

describe('convert', () => {
  it('writes the document to standard output, and what was done to standard error', async () => {
    const { code, out, said } = await run('convert', put('schedule.xml', writeSchedule()));
    expect(code).to.equal(0);
    expect(parseEventDocument(JSON.parse(out)).issues).to.deep.equal([]);
    expect(said).to.contain('schedule (XML), 1 session');
  });

  for (const [name, begins] of [['a.xml', '<?xml'], ['schedule.json', '{\n "$schema": "https://c3voc'], ['a.ics', 'BEGIN:VCALENDAR'], ['a.jsonld', '{"@context"'], ['a.csv', '\ufeffIdentifier'], ['a.xlsx', 'PK'], ['a.json', '{\n  "format"']] as const) {
    it(`writes the format that the name says: ${name}`, async () => {
      expect((await run('convert', put('schedule.xml', writeSchedule()), '--out', file(name))).code).to.equal(0);
      expect(readFileSync(file(name), 'latin1').startsWith(Buffer.from(begins, 'utf8').toString('latin1'))).to.equal(true);
      expect((await run('check', file(name))).said).to.contain('1 session');
    });
  }

  it('writes no contact that is withheld into what is for the public', async () => {
    const hidden = put('hidden.json', json({ ...own, contacts: [{ id: 'x', name: 'Hidden', visibility: 'withheld', mails: [{ address: 'x@a.example' }] }, { id: 'y', name: 'Seen', mails: [{ address: 'y@a.example', visibility: 'withheld' }] }] }));
    const { out } = await run('convert', hidden, '--to', 'vcf');
    expect(out).to.contain('FN:Seen').and.not.match(/Hidden|@a\.example/);
  });

  it('goes on with the ids and revisions of an earlier document', async () => {
    const earlier = put('earlier.json', json(own));
    const later = put('later.csv', 'Identifier,Title,Date,Start,End\na,Opening,4/5/2026,9:30,10:00\n');
    const { out } = await run('convert', later, '--update', earlier, '--timezone', 'Europe/Paris', '--name', 'Forum', '--id', 'forum');
    const document = JSON.parse(out) as EventDocument;
    expect(document.sessions[0]).to.deep.include({ id: 'a', start: '2026-05-04T09:30', revision: 1 });
    expect(document.sessions[0]!.modified).to.match(/^\d{4}-.*Z$/);
  });

  it('shows how far it is where that takes long', async () => {
    const sessions = Array.from({ length: 25 }, (_, index) => ({ ...own.sessions[0], id: `s${index}` }));
    await run('convert', put('many.json', json({ ...own, sessions })), '--to', 'ics');
    expect(steps).to.deep.equal([...Array.from({ length: 12 }, (_, index) => [2 * index + 2, 25]), [25, 25]]);
  });

  it('says what the format could not hold, and gives 1', async () => {
    const { code, said } = await run('convert', put('open.json', json({ ...own, sessions: [{ id: 'a', title: 'Some day' }] })), '--to', 'ics');
    expect(code).to.equal(1);
    expect(said).to.contain('Left out, as not even their day is known: Some day');
  });

  it('gives 1 where a session is lost, and nothing where nothing could be read', async () => {
    expect((await run('convert', put('lost.xml', writeSchedule({ sessions: [{}, { fields: { title: '' } }] })))).code).to.equal(1);
    expect(await run('convert', put('none.txt', 'a,b\n1,2\n'))).to.include({ code: 1, out: '' });
  });
});

describe('diff', () => {
  it('tells in words what has changed', async () => {
    const later = { ...own, sessions: [{ ...own.sessions[0], start: '2026-05-04T09:30', end: '2026-05-04T10:30' }, { id: 'b', title: 'New *one*' }], contacts: [{ id: 'c', name: 'Anne' }] };
    const { code, out } = await run('diff', put('before.json', json(own)), put('after.json', json(later)));
    expect(code).to.equal(0);
    expect(out).to.equal('# What has changed: Forum\n\n## New\n\n- **New \\*one\\***, hours to be confirmed\n\n## Moved\n\n- **Opening**, Monday, 4 May 2026, 9:30–10:30 (was: Monday, 4 May 2026, 9:00–10:00)\n\n## Elsewhere in the document\n\n- Contacts: **Anne**, added\n');
    expect((await run('diff', file('before.json'), file('before.json'))).out).to.contain('Nothing has changed.');
    expect(JSON.parse((await run('diff', file('before.json'), file('after.json'), '--json')).out)).to.have.length(3);
  });
});

describe('init', () => {
  it('writes a document with comments, and a workbook, both of which are content; and overwrites nothing unasked', async () => {
    for (const name of ['new.json', 'new.xlsx']) {
      expect((await run('init', file(name))).code).to.equal(0);
      const { code, said } = await run('check', file(name));
      expect([name, code]).to.deep.equal([name, 0]);
      expect(said).to.contain('4 sessions');
      expect(await run('init', file(name))).to.include({ code: 3 });
      expect((await run('init', file(name), '--force')).code).to.equal(0);
    }
    expect(readFileSync(file('new.json'), 'utf8')).to.match(/^\/\/ An event/);
  });
});

describe('the command', () => {
  it('speaks the language of the environment, or the one it is asked for', () => {
    expect(languageOf([], { LANG: 'fr_FR.UTF-8' })).to.equal('fr');
    expect(languageOf([], { LC_ALL: 'en_US.UTF-8', LANG: 'fr_FR.UTF-8' })).to.equal('en');
    expect(languageOf(['--lang', 'fr'], { LANG: 'C' })).to.equal('fr');
    expect(languageOf(['--lang=en'], { LANG: 'fr_FR' })).to.equal('en');
  });

  it('tells in its help what it does and what its exit codes mean, in both languages', async () => {
    expect((await run('--help')).out).to.contain('check <source>').and.contain('Exit codes:');
    expect((await run('--help', '--lang', 'fr')).out).to.contain('Commandes').and.contain('Codes de sortie');
  });

  const program = fileURLToPath(new URL('../../dist/publish/cli.js', import.meta.url));
  const spawn = (args: readonly string[], input: string) => spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8', env: { ...process.env, LANG: 'fr_FR.UTF-8', LC_ALL: '', LC_MESSAGES: '' } });

  it('reads standard input, writes no colours into a pipe, and gives its exit code to the shell', () => {
    const { status, stdout, stderr } = spawn(['convert', '-', '--to', 'ics'], writeSchedule());
    expect(status).to.equal(0);
    expect(stdout).to.match(/^BEGIN:VCALENDAR/);
    expect(stderr).to.contain('programme (XML), 1 séance').and.not.contain('\u001b');
    expect(spawn(['check', '-'], '{').status).to.equal(1);
  });

  it('lets nothing of a source move the cursor of who reads the report', () => {
    const { stderr } = spawn(['check', '-'], json({ ...own, sessions: [{ id: 'a', title: 'x', start: '\u001b[2J\u202e' }] }));
    expect(stderr).to.contain('sessions[0].start').and.not.match(/\u001b|\u202e/);
  });
});
