import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme, type Fields } from '../documents.js';
import { clearPage, show, type Setting } from '../page.js';
import { find, findAll, seen, textsOf } from '../seen.js';

async function showSessions(sessions: readonly Fields[], event: Fields = {}, setting: Setting = {}): ReturnType<typeof show<'technopole-programme'>> {
  return show('technopole-programme', { document: createProgramme(sessions, event) }, setting);
}

describe('the days of a programme', () => {
  afterEach(clearPage);

  it('have headings, with those of times and sessions below', async () => {
    const element = await showSessions([{ title: 'Ouverture' }, { title: 'Clôture', start: '2011-11-18T16:00', end: '2011-11-18T17:00' }]);
    expect(textsOf(element, 'h2')).to.deep.equal(['jeudi 17 novembre 2011', 'vendredi 18 novembre 2011']);
    expect(textsOf(element, 'h3')).to.deep.equal(['9 h 30', '16 h']);
    expect(textsOf(element, 'h4')).to.deep.equal(['Ouverture', 'Clôture']);
  });

  it('have headings of the level that the page asks for', async () => {
    const element = await show('technopole-programme', { document: createProgramme([{ title: 'Ouverture' }]), headingLevel: 3 });
    expect(['h3', 'h4', 'h5'].map((level) => textsOf(element, level)[0])).to.deep.equal(['jeudi 17 novembre 2011', '9 h 30', 'Ouverture']);
  });

  it('have headings of the usual level where the page asks for none that exists', async () => {
    const element = await show('technopole-programme', { document: createProgramme([{}]) });
    element.setAttribute('heading-level', 'h3');
    await element.updateComplete;
    await element.allDrawn;
    expect(textsOf(element, 'h2')).to.deep.equal(['jeudi 17 novembre 2011']);
  });

  it('are in the order of time, whatever that of the document is', async () => {
    const element = await showSessions([{ title: 'C', start: '2011-11-18T09:00' }, { title: 'B', start: '2011-11-17T11:00' }, { title: 'A', start: '2011-11-17T09:00' }].map((session) => ({ ...session, end: undefined })));
    expect(textsOf(element, 'h4')).to.deep.equal(['A', 'B', 'C']);
  });

  it('have times as the French write them, with their end', async () => {
    const element = await showSessions([{}]);
    expect(seen(element)).to.include('9 h 30 – 10 h 15');
    expect(find(element, 'h3').textContent?.trim()).to.equal('9\u00a0h\u00a030');
  });

  it('have times as Europe writes them in English', async () => {
    expect(seen(await showSessions([{}], {}, { lang: 'en' }))).to.include('9:30 – 10:15');
  });

  it('have times of the zone of the event, whose name is given', async () => {
    const element = await showSessions([{ start: '2011-11-17T09:30:00Z', end: '2011-11-17T10:15:00Z' }]);
    expect(seen(element)).to.include('10 h 30 – 11 h 15').and.include('Horaires : heure d’Europe centrale (Paris)');
    expect(find(element, 'h3 time').getAttribute('datetime')).to.equal('2011-11-17T09:30:00.000Z');
  });

  it('have sessions that begin together under one time, counted once, in the order of rooms', async () => {
    const element = await showSessions([{ title: 'B', rooms: ['foyer'] }, { title: 'A', rooms: ['mediterranee'] }, { title: 'C', start: '2011-11-17T11:00', end: '2011-11-17T12:00' }]);
    expect(textsOf(element, 'h3')).to.deep.equal(['9 h 30', '11 h']);
    expect(textsOf(element, 'h4')).to.deep.equal(['A', 'B', 'C']);
    expect(seen(element).match(/\d+ sessions en parallèle/g)).to.deep.equal(['2 sessions en parallèle']);
  });

  it('have an end for each session where those that begin together end at other times', async () => {
    const element = await showSessions([{ title: 'A' }, { title: 'B', end: '2011-11-17T11:00' }]);
    expect(seen(element)).to.include('9 h 30 – 10 h 15').and.include('9 h 30 – 11 h');
  });

  it('have what follows midnight behind a line with the date', async () => {
    const element = await showSessions([{ title: 'Gala', start: '2011-11-17T22:00', end: '2011-11-18T00:30' }, { title: 'Bal', start: '2011-11-18T00:30', end: '2011-11-18T02:00' }, { title: 'Café', start: '2011-11-18T09:00', end: '2011-11-18T09:30' }]);
    expect(seen(element)).to.match(/jeudi 17 novembre 2011 22 h .*Gala.* vendredi 18 novembre 0 h 30 .*Bal.* vendredi 18 novembre 2011 9 h .*Café/);
    expect(textsOf(element, 'h2').length).to.equal(2);
  });

  it('have sessions without hours below the others, in the order announced', async () => {
    const free = { start: undefined, end: undefined, day: '2011-11-17' };
    const element = await showSessions([{ ...free, title: 'Zèbre' }, { ...free, title: 'Abeille' }, { title: 'Ouverture' }]);
    expect(seen(element)).to.match(/Ouverture.*Horaires à confirmer.*Zèbre.*Abeille/);
  });

  it('are followed by sessions of which not even the day is known', async () => {
    const element = await showSessions([{ title: 'Visite', start: undefined, end: undefined }, { title: 'Ouverture' }]);
    expect(seen(element)).to.match(/Ouverture.*Jour à confirmer.*Visite/);
  });

  it('have what the document says of them, and are left out where there is nothing to say', async () => {
    const days = [{ date: '2011-11-18', title: 'Journée de l’Europe', description: '**Deux** conférences', themes: ['Niches', 'Clusters'], patronage: 'Sous l’égide de l’Europe' }];
    const element = await showSessions([{}], { end: '2011-11-20', days });
    expect(textsOf(element, 'h2')).to.deep.equal(['jeudi 17 novembre 2011', 'vendredi 18 novembre 2011']);
    expect(seen(element)).to.match(/Journée de l’Europe Sous l’égide de l’Europe Deux conférences Niches.*Clusters/);
    expect(find(element, '[aria-label="Thèmes"]').localName).to.equal('ul');
  });

  it('have a low row for a break', async () => {
    const element = await showSessions([{ title: 'Pause café', kind: 'break' }, { title: 'Atelier', kind: 'workshop', start: '2011-11-17T11:00', end: undefined }]);
    const [pause, workshop] = findAll(element, '[part=session]');
    expect(pause!.offsetHeight).to.be.lessThan(workshop!.offsetHeight);
    expect(seen(workshop!)).to.match(/^Atelier Atelier Auditorium/);
  });
});
