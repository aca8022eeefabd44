import { toInstantMs, type Session } from '../../schemas/index.js';
import { expect, it } from '../harness.js';
import { describeSchedules, importReal, readScheduleText, sessionOf, timesNoted } from './schedule-files.js';

const fosdem2012 = 'schedule-xml/fosdem-2012.xml';
const fosdem2013 = 'schedule-xml/fosdem-2013.xml';
const fosdem2020 = 'schedule-xml/fosdem-2020.xml';
const fosdem2025 = 'schedule-xml/fosdem-2025-pretalx.xml';

function cancelledIn(path: string): Session[] {
  return importReal(path).document.sessions.filter(({ status }) => status === 'cancelled');
}

/** Words of cancelling, which no title of a cancelled session still has. */
const cancelWord = /cancel/i;

describeSchedules('FOSDEM 2012', () => {
  it('has its time zone from its city, which is a guess', () => {
    expect(importReal(fosdem2012).document.event).to.include({ id: 'fosdem-2012', timeZone: 'Europe/Brussels', dayChange: '00:00' });
    expect(timesNoted(importReal(fosdem2012).entries, 'time-zone-guessed')).to.equal(1);
  });

  it('has the hours it prints, in winter time', () => {
    const session = sessionOf(fosdem2012, '0');
    expect(session).to.include({ start: '2012-02-04T13:30', end: '2012-02-04T14:00' });
    expect(toInstantMs(session.start!, 'Europe/Brussels')).to.equal(Date.parse('2012-02-04T12:30:00Z'));
  });

  it('has 35 titles with stray white space tidied', () => {
    const raw = [...readScheduleText(fosdem2012).matchAll(/<title>([^<]*)<\/title>/g)].slice(1).filter((match) => match[1] !== match[1]!.trim() || /\s\s/.test(match[1]!));
    expect(raw).to.have.length(35);
    expect(importReal(fosdem2012).document.sessions.filter(({ title }) => title !== (title as string).trim() || /\s\s/.test(title as string))).to.deep.equal([]);
  });

  it('loses its 108 relative links without a base, and has them with one', () => {
    expect(timesNoted(importReal(fosdem2012).entries, 'link-without-base')).to.equal(108);
    const { document, entries } = importReal(fosdem2012, { baseUrl: 'https://archive.example/2012/schedule/' });
    expect([timesNoted(entries, 'link-without-base'), timesNoted(entries, 'link-resolved')]).to.deep.equal([0, 108]);
    const resolved = document.sessions.flatMap(({ files = [], links = [], recordings = [] }) => [...files, ...links, ...recordings]).filter(({ url }) => url.startsWith('https://archive.example/'));
    expect(resolved.length).to.be.within(100, 108);
  });

  it('has people told by name, since it numbers appearances', () => {
    expect(timesNoted(importReal(fosdem2012).entries, 'people-merged-by-name')).to.equal(1);
    expect(importReal(fosdem2012).document.contacts).to.have.length(430);
  });

  it('says that its release has no place', () => {
    expect(timesNoted(importReal(fosdem2012).entries, 'field-not-kept', 'conference.release')).to.equal(1);
  });
});

describeSchedules('FOSDEM 2013 and 2020', () => {
  it('have 1 and 3 sessions cancelled by their titles', () => {
    expect(cancelledIn(fosdem2013)).to.have.length(1);
    expect(cancelledIn(fosdem2020).map(({ id }) => id)).to.deep.equal(['10639', '9386', '9641']);
    expect([...cancelledIn(fosdem2013), ...cancelledIn(fosdem2020)].filter(({ title }) => cancelWord.test(title as string))).to.deep.equal([]);
  });

  it('keep the rooms of a day without sessions', () => {
    expect(readScheduleText(fosdem2013).match(/<room name="[^"]+">\s*<\/room>/g)).to.have.length(1);
    expect(importReal(fosdem2013).document.event.venue?.rooms).to.have.length(24);
  });

  it('keep a session of eight and a half hours', () => {
    const long = importReal(fosdem2020).document.sessions.filter(({ start, end }) => toInstantMs(end!, 'Europe/Brussels') - toInstantMs(start!, 'Europe/Brussels') === 8.5 * 3_600_000);
    expect(long).to.have.length(1);
  });

  it('account for each of 3,908 links and attachments', () => {
    const { document, entries } = importReal(fosdem2020);
    const kept = document.sessions.reduce((sum, { links = [], files = [], recordings = [] }) => sum + links.length + files.length + recordings.length, 0);
    expect(kept + ['link-repeated', 'link-unsafe', 'link-unreadable'].reduce((sum, code) => sum + timesNoted(entries, code), 0)).to.equal(3425 + 483);
  });
});

describeSchedules('FOSDEM 2025', () => {
  it('has four sessions cancelled, in four spellings', () => {
    expect(cancelledIn(fosdem2025).map(({ id }) => id)).to.deep.equal(['6397', '6415', '5671', '4656']);
    expect(cancelledIn(fosdem2025).filter(({ title }) => cancelWord.test(title as string))).to.deep.equal([]);
    expect(sessionOf(fosdem2025, '4656').statusNote).to.match(/^replaced by \S/);
    expect(timesNoted(importReal(fosdem2025).entries, 'title-cancelled')).to.equal(4);
  });

  it('has three titles that speak of cancelling and are held', () => {
    const mentions = importReal(fosdem2025).entries.filter(({ code }) => code === 'title-mentions-cancellation');
    expect(mentions.map(({ subject }) => subject!.split(' ')[0])).to.deep.equal(['6804', '6803', '4938']);
    expect(['6804', '6803', '4938'].map((id) => sessionOf(fosdem2025, id)).filter(({ status, title }) => status === undefined && cancelWord.test(title as string))).to.have.length(3);
  });

  it('accounts for each of 9,005 links, attachments and pages for feedback', () => {
    const { document, entries } = importReal(fosdem2025);
    const kept = document.sessions.reduce((sum, { links = [], files = [], recordings = [] }) => sum + links.length + files.length + recordings.length, 0);
    expect(kept + timesNoted(entries, 'link-repeated')).to.equal(7142 + 758 + 1105);
    expect(['link-unsafe', 'link-unreadable', 'link-repaired'].map((code) => timesNoted(entries, code))).to.deep.equal([0, 0, 0]);
  });

  it('has its videos as recordings and its slides as files', () => {
    const { sessions } = importReal(fosdem2025).document;
    const videos = new Set(readScheduleText(fosdem2025).match(/<link href="[^"]+\.(mp4|webm)">/g));
    expect(videos.size).to.equal(1909);
    expect(sessions.flatMap(({ recordings = [] }) => recordings).filter(({ mediaType }) => /^video\/(mp4|webm)$/.test(mediaType ?? ''))).to.have.length(1909);
    expect(sessions.flatMap(({ files = [] }) => files)).to.have.length(1734);
  });

  it('keeps addresses that only look like scripts', () => {
    const links = importReal(fosdem2025).document.sessions.flatMap((session) => session.links ?? []);
    expect(links.filter(({ url }) => url.includes('#2025-javascript:fosdem.org')).length).to.be.above(10);
  });

  it('has its tracks in order and its days begin at nine', () => {
    const { event } = importReal(fosdem2025).document;
    expect(event.tracks).to.have.length(79);
    const slugs = [...readScheduleText(fosdem2025).matchAll(/<track online_qa="\w+" slug="([^"]+)">/g)].map((match) => match[1]);
    expect(event.tracks?.map(({ id }) => id)).to.deep.equal(slugs);
    expect(event.dayChange).to.equal('09:00');
  });

  it('gives away no mail address of a speaker', () => {
    const { document, entries } = importReal(fosdem2025);
    expect(timesNoted(entries, 'mail-withheld')).to.equal(1);
    expect(document.contacts.some(({ name }) => /^\S+@\S+\.\S+$/.test(name as string))).to.equal(false);
  });
});
