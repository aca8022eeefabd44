import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../publish/command-line.js';
import type { EventDocument } from '../../schemas/index.js';
import { after, before, describe, expect, it } from '../harness.js';

const folder = mkdtempSync(join(tmpdir(), 'technopole-events-preview-'));
const file = join(folder, 'event.json');
const own = {
  format: 'technopole-events/1', event: { id: 'forum', name: 'Forum <b>', start: '2026-05-04', end: '2026-05-05', timeZone: 'Europe/Paris', languages: ['fr', 'en'], registration: { channels: [{ kind: 'mail', mail: 'x@a.example' }] } },
  sessions: [{ id: 'a', title: 'Ouverture' }], clusters: [], contacts: [{ id: 'h', name: 'Verborgen', visibility: 'withheld' }], organisations: [],
};
const write = (value: unknown) => writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));

const stop = new AbortController();
const said: string[] = [];
let address: string;
let ended: Promise<number>;

before(async () => {
  write(own);
  ended = runCommandLine(['preview', file, '--port', '0'], { out: () => undefined, say: (line) => void said.push(line), mark: (_, text) => text, progress: () => undefined, untilStopped: () => stop.signal }, { LANG: 'en' });
  while (!said.some((line) => line.includes('http://'))) await new Promise((resolve) => setTimeout(resolve, 20));
  address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said.join('\n'))![0];
});
after(async () => {
  stop.abort();
  expect(await ended).to.equal(0);
  rmSync(folder, { recursive: true });
});

const fetchText = async (path: string) => (await fetch(new URL(path, address))).text();

describe('preview', () => {
  it('shows a page in the languages of the document, with the elements that have something to show', async () => {
    const page = await fetchText('/?lang=en');
    expect(page).to.match(/^<!doctype html>\n<html lang="en">/).and.contain('<technopole-programme src="/event.json">').and.contain('technopole-registration-button').and.contain('integrity="sha384-').and.contain('hreflang="fr"');
    expect(page).to.contain('Forum &#60;b&#62;').and.not.match(/<b>|technopole-partners|technopole-clusters|technopole-contacts/);
    expect(await fetchText('/?lang=%22%3E%3Cscript%3E')).to.contain('<html lang="en">').and.not.contain('"><script>');
  });

  it('gives the public part of the event, and the bundle', async () => {
    const document = JSON.parse(await fetchText('/event.json')) as EventDocument;
    expect([document.event.id, document.contacts.length]).to.deep.equal(['forum', 0]);
    const [script] = /\/embed\/technopole-events-[\w.-]+\.js/.exec(await fetchText('/'))!;
    expect((await fetch(new URL(script, address))).headers.get('content-type')).to.contain('javascript');
  });

  it('gives pictures beside the source, whatever is in them, and nothing above it', async () => {
    writeFileSync(join(folder, 'a b.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    writeFileSync(join(folder, '.hidden.svg'), '<svg/>');
    const picture = await fetch(new URL('/a%20b.svg', address));
    expect([picture.status, picture.headers.get('content-type'), picture.headers.get('content-security-policy')!.includes('sandbox')]).to.deep.equal([200, 'image/svg+xml', true]);
    for (const path of ['/.hidden.svg', '/%2e%2e%2fx.svg', '/..%5cx.svg', '/none.png', '/%00.svg']) expect((await fetch(new URL(path, address))).status, path).to.equal(404);
  });

  it('gives nothing else: no other file, no other method, no other name of this machine', async () => {
    for (const path of ['/embed/../manifest.json', '/embed/%2e%2e%2fpackage.json', '/package.json', '/embed/x.js']) expect((await fetch(new URL(path, address))).status, path).to.equal(404);
    expect((await fetch(address, { method: 'POST' })).status).to.equal(405);
    const [response] = (await once(get(address, { headers: { host: 'evil.example' } }), 'response')) as [{ statusCode: number; resume: () => void }];
    response.resume();
    expect(response.statusCode).to.equal(403);
  });

  it('tells open pages when the source has changed, however it is written, and keeps what it had where it is broken', async () => {
    const stream = await fetch(new URL('/changes', address));
    const reader = stream.body!.getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).to.contain('here');
    writeFileSync(`${file}.new`, JSON.stringify({ ...own, sessions: [{ id: 'a', title: 'Neu' }] }));
    renameSync(`${file}.new`, file);
    expect(await next()).to.contain('event: change');
    expect(await fetchText('/event.json')).to.contain('Neu');
    write('{ broken');
    expect(await next()).to.contain('event: change');
    expect(await fetchText('/event.json')).to.contain('Neu');
    expect(await fetchText('/')).to.contain('<details lang="en" open>').and.contain('wrong');
    await reader.cancel();
  });
});

describe('preview of what cannot be read', () => {
  it('says so and ends', async () => {
    const lines: string[] = [];
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{');
    const code = await runCommandLine(['preview', broken], { out: () => undefined, say: (line) => void lines.push(line), mark: (_, text) => text, progress: () => undefined, untilStopped: () => stop.signal }, { LANG: 'en' });
    expect(code).to.equal(1);
    expect(lines.join('\n')).to.contain('nothing could be read');
  });
});
