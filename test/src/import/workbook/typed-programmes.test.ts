import { importWorkbook, type WorkbookImportOptions } from '../../../../src/import/index.js';
import { describe, expect, it } from '../../../harness.js';

/** Imports a table as it is typed, its cells between bars. */
async function importTyped(lines: readonly string[], options: WorkbookImportOptions = {}) {
  const { document, report } = await importWorkbook(lines.join('\n'), { timeZone: 'Europe/Paris', ...options });
  return { document, sessions: document?.sessions ?? [], codes: report.entries.map(({ code }) => code), entries: report.entries };
}

describe('headings as people type them', () => {
  const cases: readonly (readonly [heading: string, value: string, expected: object])[] = [
    ['Intervenant(s)', 'Anne Morel', { people: [{ contact: 'anne-morel' }] }], ['INTERVENANT·E·S :', 'Anne Morel', { people: [{ contact: 'anne-morel' }] }], ['Orateur/trice', 'Anne Morel', { people: [{ contact: 'anne-morel' }] }], ['Speaker(s)', 'Anne Morel', { people: [{ contact: 'anne-morel' }] }],
    ['Nom de l’intervenant', 'Anne Morel', { people: [{ contact: 'anne-morel' }] }], ['Lieu / salle', 'Hall', { rooms: ['hall'] }], ['Salle / Room *', 'Hall', { rooms: ['hall'] }], ['Résumé (500 caractères)', 'Deux mots.', { abstract: 'Deux mots.' }], ['Talk description', 'Two words.', { description: 'Two words.' }], ['Lien visio', 'https://v.example/1', { links: [{ url: 'https://v.example/1', title: 'Lien visio' }] }],
  ];
  for (const [heading, value, expected] of cases) {
    it(`are understood: ${heading}`, async () => {
      const { sessions, codes } = await importTyped([`Intitulé de la séance *|Date|Heure de début|${heading}`, `Un|17/11/2011|9h|${value}`]);
      expect(sessions).to.deep.equal([{ id: 'un', title: 'Un', start: '2011-11-17T09:00', ...expected }]);
      expect(codes).not.to.include('column-not-kept');
    });
  }

  it('may name a session by its name where there are hours, and a day beside an hour as its start', async () => {
    const { sessions } = await importTyped(['Name|Start Date|Start Time|End Time', 'One|2011-11-17|9:00 PM|10:00 PM']);
    expect(sessions).to.deep.equal([{ id: 'one', title: 'One', start: '2011-11-17T21:00', end: '2011-11-17T22:00' }]);
  });

  it('that name a session and its title are its part of the programme and its title', async () => {
    const { sessions, document } = await importTyped(['Session|Title|Date|Image', 'Morning|One|17/11/2011|https://forum.example/1.png']);
    expect(sessions).to.deep.equal([{ id: 'one', title: 'One', day: '2011-11-17', track: 'morning', image: { url: 'https://forum.example/1.png' } }]);
    expect(document?.event.tracks).to.deep.equal([{ id: 'morning', name: 'Morning' }]);
    expect((await importTyped(['Session|Topic|Track|Date', 'Session 1|One|Data|17/11/2011'])).sessions).to.deep.equal([{ id: 'one', title: 'One', subtitle: 'Session 1', day: '2011-11-17', track: 'data' }]);
  });

  it('of a form that speakers filled in are understood', async () => {
    const { sessions } = await importTyped(['Titre de votre intervention|Nom et prénom|Date|Heure de passage', 'Un|MOREL Anne|17/11/2011|10h']);
    expect(sessions).to.deep.equal([{ id: 'un', title: 'Un', start: '2011-11-17T10:00', people: [{ contact: 'anne-morel' }] }]);
  });

  it('that are not there are asked for in words of a programme', async () => {
    const { document, codes } = await importTyped(['Un|Deux', 'a|b']);
    expect(document).to.equal(undefined);
    expect(codes).to.deep.equal(['programme-unknown']);
  });
});

describe('what stands above the headings', () => {
  it('tells the day, the year and the name of the event, and its language is that of the headings', async () => {
    const { document, codes } = await importTyped(['Forum des pôles 2011 – Programme prévisionnel', '', 'Jeudi 17 novembre', 'Horaire|Titre', '9h|Un']);
    expect(document?.event).to.include({ id: 'forum-des-poles-2011', name: 'Forum des pôles 2011', start: '2011-11-17' });
    expect(document?.event.languages).to.deep.equal(['fr']);
    expect(codes).to.include.members(['event-name-guessed', 'event-language-guessed']).and.not.to.include('row-above-not-read');
  });

  it('tells the time zone where it names a city', async () => {
    const { document, codes } = await importTyped(['Forum', 'Toulouse – Centre de congrès', 'Date|Titre', '17/11/2011|Un'], { timeZone: 'Nowhere' });
    expect(document?.event.timeZone).to.equal('Europe/Paris');
    expect(codes).to.include('time-zone-guessed');
  });

  it('is told where it is of no use', async () => {
    const { entries } = await importTyped(['Programme', 'Toulouse|palais', 'Date|Titre', '17/11/2011|Un']);
    expect(entries.filter(({ code }) => code === 'row-above-not-read').map(({ found }) => found)).to.deep.equal(['Programme', 'Toulouse | palais']);
  });
});

describe('a day without a year', () => {
  it('is of the year that the caller gives', async () => {
    const { sessions } = await importTyped(['Date|Titre|Heure', '18 novembre|Un|9h'], { start: '2011-11-17' });
    expect(sessions[0]!.start).to.equal('2011-11-18T09:00');
  });

  for (const [where, lines] of [['a column', ['Date|Titre|Heure', '17 novembre|Un|9h']], ['a heading', ['Titre|Heure', 'Jeudi 17 novembre', 'Un|9h']], ['a title', ['Jeudi 17 novembre', 'Titre|Heure', 'Un|9h']]] as const) {
    it(`is told where nothing tells the year: in ${where}`, async () => {
      const { codes } = await importTyped(lines);
      expect(codes).to.include('year-missing').and.not.to.include('value-unreadable');
    });
  }
});

describe('a programme without days', () => {
  const lines = ['Titre|Heure', 'Un|9h'];

  it('is of the day of its event where that has one, which is told', async () => {
    const { sessions, codes } = await importTyped(lines, { start: '2011-11-17' });
    expect(sessions[0]!.start).to.equal('2011-11-17T09:00');
    expect(codes).to.include('day-of-event');
  });

  it('has no hours where its event has several', async () => {
    const { sessions, codes } = await importTyped(lines, { start: '2011-11-17', end: '2011-11-18' });
    expect(sessions[0]!.start).to.equal(undefined);
    expect(codes).to.include('session-without-time').and.not.to.include('day-of-event');
  });
});

describe('moments that tell their offset', () => {
  it('are instants, on the clock of the event', async () => {
    const { sessions, codes } = await importTyped(['title,starttime,endtime', 'One,2011-11-17T08:30:00Z,2011-11-17T09:00:00Z', 'Two,2011-11-17 11:00:00+02:00,']);
    expect(sessions.map(({ start, end }) => [start, end])).to.deep.equal([['2011-11-17T09:30', '2011-11-17T10:00'], ['2011-11-17T10:00', undefined]]);
    expect(codes).not.to.include('value-unreadable');
  });
});

describe('separated values with spaces before quotation marks', () => {
  it('are read as those without', async () => {
    const { sessions } = await importTyped(['Title,Date,Speaker,Room', '"One, two", 2011-11-17, "Anne Morel, ESA",Hall', '"Say ""no, "" twice",2011-11-17,,Hall']);
    expect(sessions.map(({ title, rooms, people }) => [title, rooms, people?.length])).to.deep.equal([['One, two', ['hall'], 1], ['Say "no, " twice', ['hall'], undefined]]);
  });
});

describe('dates in figures', () => {
  const startsOf = async (lines: readonly string[]) => (await importTyped(lines)).sessions.map(({ start }) => start?.slice(0, 10));

  it('have the month first in all rows where one can be nothing else', async () => {
    expect(await startsOf(['Date|Title|Start', '12/01/2011|One|9h', '12/13/2011|Two|9h'])).to.deep.equal(['2011-12-01', '2011-12-13']);
  });

  it('have the day first where one can be nothing else', async () => {
    expect(await startsOf(['Date|Title|Start', '12/01/2011|One|9:00 AM', '13/01/2011|Two|9:00 AM'])).to.deep.equal(['2011-01-12', '2011-01-13']);
  });

  it('are guessed by the hours where nothing else tells, which is told', async () => {
    const { sessions, entries } = await importTyped(['Date|Title|Start', '05/06/2011|One|9:00 AM']);
    expect(sessions[0]!.start).to.equal('2011-05-06T09:00');
    expect(entries.find(({ code }) => code === 'date-order-guessed')).to.include({ found: '05/06/2011', became: '2011-05-06' });
  });

  it('have the day first in French without a word', async () => {
    const { sessions, codes } = await importTyped(['Date|Titre|Heure', '05/06/2011|Un|9h']);
    expect(sessions[0]!.start).to.equal('2011-06-05T09:00');
    expect(codes).not.to.include('date-order-guessed');
  });
});
