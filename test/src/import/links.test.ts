import { readAddress } from '../../../src/import/address.js';
import { resolveAddress } from '../../../src/import/resolve-address.js';
import { describe, expect, it } from '../../harness.js';
import { codesOf, entryOf, importSession } from './schedules.js';

const base = 'https://forum.example/2026/schedule/';

const addresses: readonly (readonly [found: string, became: string | undefined, code?: string])[] = [
  ['https://forum.example/a?b=c#d', 'https://forum.example/a?b=c#d'],
  ['http://forum.example', 'http://forum.example'],
  ['https://matrix.example/#/#2026-javascript:forum.example', 'https://matrix.example/#/#2026-javascript:forum.example'],
  ['mailto:desk@forum.example', 'mailto:desk@forum.example'],
  ['tel:+33199001234', 'tel:+33199001234'],
  ['https://forum.example/a ', 'https://forum.example/a', 'link-repaired'],
  ['https://forum.example/a b', 'https://forum.example/a%20b', 'link-repaired'],
  ['https://forum.example/"a"<b>', 'https://forum.example/%22a%22%3Cb%3E', 'link-repaired'],
  ['https://forum.exa\nmple/a', 'https://forum.example/a', 'link-repaired'],
  ['//media.example/a', 'https://media.example/a', 'link-repaired'],
  ['https://forum.examplehttps://media.example/a', 'https://media.example/a', 'link-repaired'],
  ['http://https://media.example/a', 'https://media.example/a', 'link-repaired'],
  [`${base}https://media.example/a`, 'https://media.example/a', 'link-repaired'],
  ['https://archive.example/web/https://media.example/a', 'https://archive.example/web/https://media.example/a'],
  ['slides.pdf', `${base}slides.pdf`, 'link-resolved'],
  ['489/a%20b.pdf', `${base}489/a%20b.pdf`, 'link-resolved'],
  ['../map', 'https://forum.example/2026/map', 'link-resolved'],
  ['/map', 'https://forum.example/map', 'link-resolved'],
  ['?day=2', `${base}?day=2`, 'link-resolved'],
  ['www.media.example', 'https://www.media.example', 'link-guessed'],
  ['media.example/a', 'https://media.example/a', 'link-guessed'],
  ['www.media.example:8080/a', 'https://www.media.example:8080/a', 'link-guessed'],
  ['javascript:alert(1)', undefined, 'link-unsafe'],
  ['JAVASCRIPT:alert(1)', undefined, 'link-unsafe'],
  ['java\tscript:alert(1)', undefined, 'link-unsafe'],
  ['\u0001javascript:alert(1)', undefined, 'link-unsafe'],
  ['data:text/html,x', undefined, 'link-unsafe'],
  ['ftp://forum.example/a', undefined, 'link-unsafe'],
  ['git://forum.example/a', undefined, 'link-unsafe'],
  ['file:///etc/passwd', undefined, 'link-unsafe'],
  ['http://', undefined, 'link-unreadable'],
  ['https://', undefined, 'link-unreadable'],
  ['https:///a', undefined, 'link-unreadable'],
  ['mailto:nobody', undefined, 'link-unreadable'],
];

const relative: readonly (readonly [reference: string, base: string, resolved: string])[] = [
  ['g', 'http://a/b/c/d;p?q', 'http://a/b/c/g'], ['./g', 'http://a/b/c/d;p?q', 'http://a/b/c/g'], ['g/', 'http://a/b/c/d;p?q', 'http://a/b/c/g/'], ['/g', 'http://a/b/c/d;p?q', 'http://a/g'],
  ['?y', 'http://a/b/c/d;p?q', 'http://a/b/c/d;p?y'], ['g?y#s', 'http://a/b/c/d;p?q', 'http://a/b/c/g?y#s'], ['#s', 'http://a/b/c/d;p?q', 'http://a/b/c/d;p?q#s'], ['', 'http://a/b/c/d;p?q', 'http://a/b/c/d;p?q'],
  ['.', 'http://a/b/c/d;p?q', 'http://a/b/c/'], ['..', 'http://a/b/c/d;p?q', 'http://a/b/'], ['../..', 'http://a/b/c/d;p?q', 'http://a/'], ['../../../g', 'http://a/b/c/d;p?q', 'http://a/g'], ['g', 'http://a', 'http://a/g'],
];

describe('an address of a source', () => {
  for (const [found, became, code] of addresses) {
    it(`${became === undefined ? 'is refused' : 'is read'}: ${JSON.stringify(found)}`, () => {
      expect(readAddress(found, base)).to.deep.equal(became === undefined ? { url: undefined, problem: code } : { url: became, ...(code === undefined ? {} : { change: code }) });
    });
  }

  it('is left out where it is relative and there is no base', () => {
    expect(readAddress('slides.pdf', '')).to.deep.equal({ url: undefined, problem: 'link-without-base' });
  });

  for (const [reference, from, resolved] of relative) {
    it(`is resolved as RFC 3986 says: ${reference || 'nothing'} from ${from}`, () => {
      expect(resolveAddress(reference, from)).to.equal(resolved);
    });
  }
});

describe('the links of a session', () => {
  const read = (xml: string) => importSession({ xml }, { conference: { base_url: base } });

  it('are recordings where a field of their own says so', () => {
    const { session, entries } = importSession({ xml: '<recording><license/><optout>false</optout><url>https://media.example/v/1</url></recording><video_download_url>https://cdn.example/1.mp4</video_download_url>' });
    const title = { en: 'Video', fr: 'Vidéo', de: 'Video' };
    expect(session.recordings).to.deep.equal([{ url: 'https://media.example/v/1', title }, { url: 'https://cdn.example/1.mp4', title, mediaType: 'video/mp4' }]);
    expect(codesOf(entries)).not.to.include('field-not-kept');
  });

  it('are sorted into recordings, files and others', () => {
    const { session } = read(`<links>
      <link href="https://video.example/a.mp4">Video recording (MP4) - 357.1 MB</link><link href="https://video.example/a.vtt">Video recording subtitle file (VTT)</link><link href="https://air.example/x">Video</link>
      <link href="https://forum.example/p.pdf">Paper</link><link href="https://forum.example/page.html">Slides</link><link href="https://forum.example/"/><link href="mailto:desk@forum.example">Ask</link></links>
      <attachments><attachment href="slides.odp">Slides</attachment><attachment href="https://forum.example/demo.mp4">Demo video</attachment></attachments>`);
    expect(session.recordings).to.deep.equal([{ url: 'https://video.example/a.mp4', title: 'Video recording (MP4) - 357.1 MB', mediaType: 'video/mp4' }, { url: 'https://air.example/x', title: 'Video' }]);
    expect(session.files).to.deep.equal([
      { url: `${base}slides.odp`, title: 'Slides', mediaType: 'application/vnd.oasis.opendocument.presentation' }, { url: 'https://forum.example/demo.mp4', title: 'Demo video', mediaType: 'video/mp4' },
      { url: 'https://video.example/a.vtt', title: 'Video recording subtitle file (VTT)', mediaType: 'text/vtt' }, { url: 'https://forum.example/p.pdf', title: 'Paper', mediaType: 'application/pdf' }]);
    expect(session.links).to.deep.equal([{ url: 'https://forum.example/page.html', title: 'Slides' }, { url: 'https://forum.example/' }, { url: 'mailto:desk@forum.example', title: 'Ask' }]);
  });

  it('have the pages for feedback and of origin among them, each address once', () => {
    const { session, entries } = read('<links><link href="https://forum.example/feedback">Submit feedback</link></links><feedback_url>https://forum.example/feedback</feedback_url><origin_url>https://forum.example/origin</origin_url>');
    expect(session.links?.map(({ url, rel }) => [url, rel])).to.deep.equal([['https://forum.example/feedback', undefined], ['https://forum.example/origin', 'alternate']]);
    expect(entryOf(entries, 'link-repeated')).to.include({ kind: 'dropped', found: 'https://forum.example/feedback' });
  });

  it('leave out what is unsafe, and say so', () => {
    const { session, entries } = read('<links><link href="javascript:alert(1)">a</link><link href="git://forum.example/a">b</link></links><url>javascript:alert(2)</url><logo>data:image/png;base64,x</logo>');
    expect(session).not.to.have.any.keys('links', 'url', 'image');
    expect(entries.filter(({ code }) => code === 'link-unsafe').map(({ found }) => found)).to.deep.equal(['javascript:alert(1)', 'git://forum.example/a', 'javascript:alert(2)', 'data:image/png;base64,x']);
  });

  it('give the session its page and picture', () => {
    const { session } = read('<url>talk/1</url><logo>/logo.png</logo>');
    expect(session).to.deep.include({ url: `${base}talk/1`, image: { url: 'https://forum.example/logo.png' } });
  });

  it('keep an address of the session that is no page as a link', () => {
    expect(read('<url>mailto:desk@forum.example</url>').session.links).to.deep.equal([{ url: 'mailto:desk@forum.example' }]);
  });

  it('are resolved against where the source came from, if it names no base', () => {
    expect(importSession({ xml: '<url>talk/1</url>' }, {}, { baseUrl: 'https://forum.example/x.xml' }).session.url).to.equal('https://forum.example/talk/1');
    expect(codesOf(importSession({ xml: '<url>talk/1</url><logo>/a.png</logo>' }).entries)).to.deep.equal(['link-without-base']);
  });
});
