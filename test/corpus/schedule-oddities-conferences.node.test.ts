import { programmeDay, toInstantMs } from '../../schemas/index.js';
import { expect, it } from '../harness.js';
import { describeSchedules, importReal, sessionOf, timesNoted } from './schedule-files.js';

const debconf = 'schedule-xml/debconf23.xml';
const python = 'schedule-xml/europython-2014.xml';

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
