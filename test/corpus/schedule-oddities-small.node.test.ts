import { programmeDay, toInstantMs } from '../../schemas/index.js';
import { expect, it } from '../harness.js';
import { describeSchedules, importReal, readScheduleText, timesNoted } from './schedule-files.js';

const camp = 'schedule-json/camp2019-frab.json';
const democon = 'schedule-json/democon-pretalx.json';

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
