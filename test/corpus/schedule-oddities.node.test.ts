import { programmeDay, toInstantMs, type Session } from '../../schemas/index.js';
import { expect, it } from '../harness.js';
import { describeSchedules, importReal, readScheduleText, timesNoted } from './schedule-files.js';

const fosdem2012 = 'schedule-xml/fosdem-2012.xml';
const fosdem2013 = 'schedule-xml/fosdem-2013.xml';
const fosdem2020 = 'schedule-xml/fosdem-2020.xml';
const fosdem2025 = 'schedule-xml/fosdem-2025-pretalx.xml';
const debconf = 'schedule-xml/debconf23.xml';
const congress = 'schedule-xml/38c3-hub.xml';
const oldCongress = 'schedule-xml/31c3-frab.xml';
const python = 'schedule-xml/europython-2014.xml';
const camp = 'schedule-json/camp2019-frab.json';
const democon = 'schedule-json/democon-pretalx.json';

function sessionOf(path: string, id: string): Session {
  return importReal(path).document.sessions.find((session) => session.id === id)!;
}

/** Sessions whose hour is on the day of the calendar after the one the programme has them on. */
function nightSessions(path: string): Session[] {
  const { event, sessions } = importReal(path).document;
  return sessions.filter(({ start }) => start!.slice(0, 10) > programmeDay(start!, event));
}

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

describeSchedules('DebConf 23', () => {
  it('prints 10:30 for what it dates 05:00 in UTC', () => {
    const { event } = importReal(debconf).document;
    expect(sessionOf(debconf, '35').start).to.equal('2023-09-10T10:30');
    expect(toInstantMs(sessionOf(debconf, '35').start!, event.timeZone)).to.equal(Date.parse('2023-09-10T05:00:00Z'));
  });

  it('has eight days dated in UTC, which are the days after', () => {
    const { document, entries } = importReal(debconf);
    expect(timesNoted(entries, 'day-moved')).to.equal(8);
    expect(document.event).to.include({ start: '2023-09-10', end: '2023-09-18', dayChange: '03:00' });
    expect(new Set(document.sessions.map(({ start }) => programmeDay(start!, document.event))).size).to.equal(8);
    expect(timesNoted(entries, 'session-on-other-day')).to.equal(0);
  });

  it('has 32 sessions without people, 7 not recorded, 110 with a licence', () => {
    const { sessions } = importReal(debconf).document;
    expect([sessions.filter(({ people }) => !people), sessions.filter(({ recorded }) => recorded === false), sessions.filter(({ licence }) => licence)].map(({ length }) => length)).to.deep.equal([32, 7, 110]);
  });
});

describeSchedules('38C3', () => {
  it('has 58 sessions after midnight on the evening before', () => {
    const { document, entries } = importReal(congress);
    expect(document.event.dayChange).to.equal('06:00');
    expect(nightSessions(congress)).to.have.length(58);
    expect(timesNoted(entries, 'session-on-other-day')).to.equal(0);
    expect(document.event).to.include({ start: '2024-12-27', end: '2024-12-30' });
  });

  it('has 72 rooms, 7 tracks with colours, and 858 sessions without one', () => {
    const { event, sessions } = importReal(congress).document;
    expect(event.venue?.rooms).to.have.length(72);
    expect(event.tracks?.map(({ colour }) => colour)).to.deep.equal(['#F9B000', '#E40429', '#685B9D', '#00A356', '#0347B4', '#4D4D4C', '#F2F006']);
    expect(sessions.filter(({ track }) => track === undefined)).to.have.length(858);
  });

  it('has 174 sessions in two languages and 44 in none it tells', () => {
    const { sessions } = importReal(congress).document;
    expect([sessions.filter(({ languages }) => languages?.length === 2).length, sessions.filter(({ languages }) => !languages).length]).to.deep.equal([174, 44]);
  });

  it('has 1,032 appearances of 571 people, known by guid', () => {
    const { sessions, contacts } = importReal(congress).document;
    expect(sessions.reduce((sum, { people = [] }) => sum + people.length, 0)).to.equal(1032);
    expect(contacts).to.have.length(571);
    expect(contacts[0]?.id).to.match(/^[0-9a-f-]{36}$/);
  });

  it('has 25 sessions not recorded, three of half a day, and pictures at whole addresses', () => {
    const { event, sessions } = importReal(congress).document;
    expect(sessions.filter(({ recorded }) => recorded === false)).to.have.length(25);
    expect(sessions.filter(({ start, end }) => toInstantMs(end!, event.timeZone) - toInstantMs(start!, event.timeZone) === 43_200_000)).to.have.length(3);
    expect(sessions.filter(({ image }) => image)).to.have.length(305);
    expect(sessions.filter(({ image }) => image && /hub\/https?:/.test(image.url))).to.deep.equal([]);
  });

  it('keeps its Markdown, without the indentation of the XML', () => {
    const texts = importReal(congress).document.sessions.flatMap(({ abstract, description }) => [abstract, description]).filter((text) => typeof text === 'string');
    expect(texts.filter((text) => /\n {20}\S/.test(text))).to.deep.equal([]);
    expect(timesNoted(importReal(congress).entries, 'text-converted')).to.equal(3);
  });
});

describeSchedules('31C3', () => {
  it('has its zone from its offsets, days until four, and four sessions after midnight', () => {
    const { event } = importReal(oldCongress).document;
    expect(event).to.include({ timeZone: 'Europe/Paris', dayChange: '04:00', start: '2014-12-27', end: '2014-12-31' });
    expect(nightSessions(oldCongress)).to.have.length(4);
  });

  it('has 2 sessions not recorded and 50 licences', () => {
    const { sessions } = importReal(oldCongress).document;
    expect([sessions.filter(({ recorded }) => recorded === false).length, sessions.filter(({ licence }) => licence).length]).to.deep.equal([2, 50]);
  });

  it('has five links without a scheme, which are guessed', () => {
    expect(timesNoted(importReal(oldCongress).entries, 'link-guessed')).to.equal(5);
  });
});

describeSchedules('EuroPython 2014', () => {
  it('names no zone and nothing to guess one by, which is said', () => {
    expect(timesNoted(importReal(python).entries, 'time-zone-unknown')).to.equal(1);
    expect(importReal(python, { timeZone: 'Europe/Berlin' }).document.event.timeZone).to.equal('Europe/Berlin');
    expect(timesNoted(importReal(python, { timeZone: 'Europe/Berlin' }).entries, 'time-zone-unknown')).to.equal(0);
  });

  it('has 32 entries in several of 8 rooms', () => {
    const { event, sessions } = importReal(python).document;
    expect(event.venue?.rooms?.map(({ name }) => name)).to.deep.equal(['C01', 'B05/B06', 'B07/B08', 'B09', 'A08', 'A05/A06', 'A03/A04', 'ALL']);
    expect(sessions.filter(({ rooms }) => rooms!.length > 1)).to.have.length(32);
    expect(sessions[0]).to.deep.include({ title: 'Breakfast', kind: 'meal', start: '2014-07-21T09:30', end: '2014-07-21T10:00', rooms: ['c01', 'b05-b06', 'b07-b08', 'b09', 'a08'] });
  });

  it('has 112 entries that share an id with another kind of entry', () => {
    expect(timesNoted(importReal(python).entries, 'id-shared')).to.equal(112);
    expect(new Set(importReal(python).document.sessions.map(({ id }) => id)).size).to.equal(188);
  });

  it('leaves HTML that is code alone', () => {
    expect(sessionOf(python, '35').description).to.match(/\n {8}[A-Za-z]+: <input [^>]+> <br>\n/);
  });
});

describeSchedules('the small ones', () => {
  it('believe the date where the start is nine hours off', () => {
    const { document, entries } = importReal('schedule-xml/frab-minimal-2.xml');
    expect(document.sessions.map(({ start }) => start)).to.deep.equal(['2016-10-24T09:30', '2016-10-24T10:30']);
    expect(entries.find(({ code }) => code === 'start-contradicted')).to.include({ kind: 'guessed', found: '19:30', became: '2016-10-24T10:30' });
  });

  it('keep the hour of a conference across the end of summer time', () => {
    const { event, sessions } = importReal('schedule-xml/frab-minimal.xml').document;
    expect(event).to.include({ start: '2016-10-24', end: '2016-10-30', timeZone: 'Europe/Paris' });
    expect(toInstantMs(sessions[0]!.start!, event.timeZone)).to.equal(Date.parse('2016-10-24T07:30:00Z'));
    expect(toInstantMs('2016-10-30T09:30', event.timeZone)).to.equal(Date.parse('2016-10-30T08:30:00Z'));
  });

  it('keep the instants of democon, whose zone contradicts them, and say so', () => {
    const { document, entries } = importReal(democon);
    const dates = [...readScheduleText(democon).matchAll(/"date": "([^"]+T[^"]+)"/g)].map((match) => Date.parse(match[1]!));
    expect(document.sessions.map(({ start }) => toInstantMs(start!, document.event.timeZone))).to.deep.equal(dates);
    expect(document.sessions[0]?.start).to.equal('2020-12-14T09:00');
    expect(entries.find(({ code }) => code === 'time-zone-contradicted')).to.include({ kind: 'guessed', found: 'UTC', became: 'Europe/Paris' });
    expect(document.event.venue?.rooms?.map(({ id }) => id)).to.deep.equal(['gray-room', 'tan-room']);
    expect(document.sessions.filter(({ recorded }) => recorded === false)).to.have.length(2);
  });

  it('resolve the pictures and files of camp 2019 against its base', () => {
    const { document, entries } = importReal(camp);
    expect(timesNoted(entries, 'link-resolved')).to.equal(28 + 12);
    expect(document.sessions.filter(({ image }) => image?.url.startsWith('https://fahrplan.events.ccc.de/system/'))).to.have.length(28);
    expect(document.event).to.include({ id: 'Camp2019', dayChange: '04:00' });
  });

  it('read the two sessions of the second form, the later one in the night before', () => {
    const { event, sessions, contacts } = importReal('schedule-json/hub-schedule2-38c3.json').document;
    expect(sessions.map(({ start }) => programmeDay(start!, event))).to.deep.equal(['2024-12-27', '2024-12-27']);
    expect(Object.keys(event.venue!.rooms![3]!.description as object)).to.deep.equal(['en', 'de']);
    expect(event.venue?.rooms?.map(({ capacity }) => capacity)).to.deep.equal([3025, 1160, 965, undefined, undefined]);
    expect(contacts.every(({ biography, photo }) => biography && photo)).to.equal(true);
  });

  it('read all that is good in the invalid one', () => {
    const { document } = importReal('schedule-json/INVALID-winterchaos2022.json');
    expect(document.sessions[0]).to.deep.include({ id: '2814', recorded: false, rooms: ['winterchaos'], people: [{ contact: 'dsadf' }] });
    expect(document.sessions[0]?.description).not.to.include('<br');
    expect(document.event.venue?.rooms?.[0]?.description).to.be.a('string');
  });
});
