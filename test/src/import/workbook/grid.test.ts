import { unfoldGrid } from '../../../../src/import/workbook/grid.js';
import { importWorkbook } from '../../../../src/import/index.js';
import type { Cell } from '../../../../src/import/tables/sheet.js';
import { describe, expect, it } from '../../../harness.js';

const table = (rows: readonly (readonly string[])[]) => ({ name: 'Programme', rows: rows.map((cells) => cells.map((text): Cell => ({ text }))) });
const textsOf = (rows: ReturnType<typeof table>['rows']) => unfoldGrid({ name: 'Programme', rows })?.rows.map((cells) => cells.map((cell) => cell?.text));

describe('a programme laid out as on paper', () => {
  it('becomes a row a session, under the day above it, breaks in no room', async () => {
    const { document, report } = await importWorkbook([
      'Forum des pôles', 'Horaires;Amphi;Salle 1', 'Jeudi 17 novembre 2011', '9h-10h;"Ouverture', 'Anne Morel, M. Jean Petit";Atelier', '10h;Pause café', 'Vendredi 18 novembre 2011', '9h30;;"Clôture', 'Deux mots."',
    ].join('\n'), { timeZone: 'Europe/Paris' });
    expect(document?.sessions).to.deep.equal([
      { id: 'ouverture', title: 'Ouverture', start: '2011-11-17T09:00', end: '2011-11-17T10:00', rooms: ['amphi'], people: [{ contact: 'anne-morel' }, { contact: 'jean-petit' }] },
      { id: 'atelier', title: 'Atelier', start: '2011-11-17T09:00', end: '2011-11-17T10:00', rooms: ['salle-1'] },
      { id: 'pause-cafe', kind: 'break', title: 'Pause café', start: '2011-11-17T10:00' },
      { id: 'cloture', title: 'Clôture', abstract: 'Deux mots.', start: '2011-11-18T09:30', rooms: ['salle-1'] },
    ]);
    expect(document?.event.name).to.equal('Forum des pôles');
    expect(report.counts).to.deep.equal({ source: 4, imported: 4, dropped: 0 });
  });

  it('may have its days side by side', () => {
    expect(textsOf(table([['', 'Lundi 5 mai 2025', 'Mardi 6 mai 2025'], ['9h', 'Un', 'Deux']]).rows)?.slice(1)).to.deep.equal([['Lundi 5 mai 2025', '9h', 'Un', '', '', ''], ['Mardi 6 mai 2025', '9h', 'Deux', '', '', '']]);
  });

  it('may have its days in a column before the hours', () => {
    const sheet = unfoldGrid(table([['Jour', 'Heure', 'Hall', 'Salle'], ['17/11/2011', '9h', 'Un'], ['', '10h', 'Deux', 'Trois'], ['18/11/2011', '9h', 'Quatre']]));
    expect(sheet?.rows.slice(1).map((cells) => cells.slice(0, 4).map((cell) => cell?.text))).to.deep.equal([['17/11/2011', '9h', 'Un', 'Hall'], ['17/11/2011', '10h', 'Deux', 'Hall'], ['17/11/2011', '10h', 'Trois', 'Salle'], ['18/11/2011', '9h', 'Quatre', 'Hall']]);
    expect(sheet?.rowNumbers).to.deep.equal([0, 1, 2, 2, 3]);
  });

  it('has a cell that is merged over rooms in all of them, and one over hours until the last', () => {
    const both: Cell = { text: 'Both', columns: 2 };
    const long: Cell = { text: 'Long' };
    const { rows } = table([['Time', 'Hall', 'Side'], ['9:00-10:00'], ['10:00-11:00'], ['11:00-12:00']]);
    const merged = [rows[0]!, [...rows[1]!, both], [...rows[2]!, long], [...rows[3]!, long]];
    expect(textsOf(merged)?.slice(1)).to.deep.equal([['', '9:00-10:00', 'Both', '', '', ''], ['', '10:00-12:00', 'Long', 'Hall', '', '']]);
  });

  it('names the rows of the file in its report', () => {
    const sheet = unfoldGrid(table([['', ''], ['Time', 'Hall', 'Side'], ['Friday'], ['9:00', 'One'], ['10:00', 'Two']]));
    expect(sheet?.rowNumbers?.slice(-2)).to.deep.equal([3, 4]);
  });

  for (const [claim, rows] of [['a table with headings alone', [['Horaire', 'Titre', 'Salle']]], ['a list of people', [['Nom', 'Prénom', 'Pôle'], ['Morel', 'Anne', 'Soleil']]], ['one hour', [['', 'A', 'B'], ['9h', 'x']]]] as const) {
    it(`is not ${claim}`, () => expect(unfoldGrid(table(rows))).to.equal(undefined));
  }
});
