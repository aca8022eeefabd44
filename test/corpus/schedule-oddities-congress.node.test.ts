import { programmeDay, toInstantMs, type Session } from '../../schemas/index.js';
import { expect, it } from '../harness.js';
import { describeSchedules, importReal, timesNoted } from './schedule-files.js';

const congress = 'schedule-xml/38c3-hub.xml';
const oldCongress = 'schedule-xml/31c3-frab.xml';

/** Sessions whose hour is on the day of the calendar after the one the programme has them on. */
function nightSessions(path: string): Session[] {
  const { event, sessions } = importReal(path).document;
  return sessions.filter(({ start }) => start!.slice(0, 10) > programmeDay(start!, event));
}

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
