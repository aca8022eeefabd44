import { readWrittenHours, readWrittenMinutes } from '../../../../src/import/tables/written-hours.js';
import { readWrittenDay, splitMoment } from '../../../../src/import/tables/written-time.js';
import { describe, expect, it } from '../../../harness.js';

describe('a day as people write it', () => {
  for (const text of ['2011-11-17', '17/11/2011', '17.11.2011', '17-11-2011', '17/11/11', '11/17/2011', 'jeudi 17 novembre 2011', 'Jeudi 17 nov. 2011', 'le 17 novembre 2011', 'Thursday, 17 November 2011', 'November 17th, 2011', 'Jour 1 – jeudi 17 novembre 2011', '17/11', '17 novembre', 'Day 1: 17 November', '17-nov-2011', '17-Nov-11', '17-nov.-11', '17-nov', '2011/11/17', '20111117', '17 Nov 2011 (Thursday)', 'Day 1 (17 November 2011)']) {
    it(`is read: ${text}`, () => expect(readWrittenDay({ text }, 2011)).to.equal('2011-11-17'));
  }

  it('has the first of a month, and accents as they come', () => {
    expect(readWrittenDay({ text: '1er août 2026' })).to.equal('2026-08-01');
    expect(readWrittenDay({ text: 'FÉVRIER 3 2026' })).to.equal('2026-02-03');
  });

  for (const text of ['', 'Atelier 1/2 : énergie', 'Assemblée du 17 novembre 2011', '31/11/2011', '17 brumaire 2011', '9h30', '2011', 'Salle 17', '1/2/3/4']) {
    it(`is none: ${text || 'nothing'}`, () => expect(readWrittenDay({ text }, 2011)).to.equal(undefined));
  }

  it('without a year is none where the year is not known', () => expect(readWrittenDay({ text: '17/11' })).to.equal(undefined));
});

describe('hours as people write them', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['9h30', ['09:30']], ['9 h', ['09:00']], ['09:30', ['09:30']], ['9.30', ['09:30']], ['0930', ['09:30']], ['0930-1015', ['09:30', '10:15']], ['2011', ['20:11']], ['en 2011', []], ['14:00-15:30', ['14:00', '15:30']], ['14h-15h30', ['14:00', '15:30']], ['de 14 h à 15 h 30', ['14:00', '15:30']], ['14h/16h', ['14:00', '16:00']],
    ['2 pm', ['14:00']], ['2:30 p.m. – 4 pm', ['14:30', '16:00']], ['12 am', ['00:00']], ['midi', ['12:00']], ['9h – midi', ['09:00', '12:00']], ['minuit', ['24:00']], ['matin', []], ['', []], ['99h', []], ['9h75', []],
    ['9-10h30', ['09:00', '10:30']], ['14 à 16 h', ['14:00', '16:00']], ['9h-10', ['09:00', '10:00']], ['2 pm – 4', ['14:00', '16:00']], ['1:00 – 2:30 PM', ['13:00', '14:30']], ['11:00-1:00 PM', ['11:00', '13:00']], ['11 AM - 1:30', ['11:00', '13:30']], ['12:00-1:00 pm', ['12:00', '13:00']],
    ['1:00:00 PM', ['13:00']], ['09:00:00 - 10:30:00', ['09:00', '10:30']], ['9', ['09:00']], ['9 heures 30', ['09:30']],
  ];
  for (const [text, hours] of cases) it(`are read: ${text || 'nothing'}`, () => expect(readWrittenHours({ text })).to.deep.equal(hours));
});

describe('a number that its spreadsheet shows as one', () => {
  it('is a day counted from 1900, or from 1904 where the workbook counts so', () => {
    expect(readWrittenDay({ text: '40864', number: 40864 })).to.equal('2011-11-17');
    expect(readWrittenDay({ text: '39402', number: 39402, is1904: true })).to.equal('2011-11-17');
    expect(readWrittenDay({ text: '400', number: 400 })).to.equal(undefined);
  });

  it('is an hour where it is part of a day', () => expect(readWrittenHours({ text: '0.40625', number: 0.40625 })).to.deep.equal(['09:45']));
});

describe('a day with its month first', () => {
  it('is read so where the table has it so, but where that is no day', () => {
    expect(readWrittenDay({ text: '12/01/2011' }, undefined, true)).to.equal('2011-12-01');
    expect(readWrittenDay({ text: '17/11/2011' }, undefined, true)).to.equal('2011-11-17');
    expect(readWrittenDay({ text: '01.12.2011' }, undefined, true)).to.equal('2011-12-01');
    expect(splitMoment({ text: '12/01/2011 9:00 AM' }, undefined, true)?.day).to.equal('2011-12-01');
  });
});

describe('a day and an hour in one cell', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['17/11/2011 9h30', '2011-11-17', ['09:30']], ['17/11/2011 à 9 h', '2011-11-17', ['09:00']], ['jeudi 17 novembre 2011, 14h-15h30', '2011-11-17', ['14:00', '15:30']], ['2011-11-17T09:30', '2011-11-17', ['09:30']], ['Thursday 17 November 9:30 am', '2011-11-17', ['09:30']], ['17 novembre 2011', '2011-11-17', []],
  ];
  for (const [text, day, hours] of cases) {
    it(`are told apart: ${text}`, () => {
      const moment = splitMoment({ text }, 2011)!;
      expect([moment.day, readWrittenHours(moment.rest)]).to.deep.equal([day, hours]);
    });
  }

  it('are none where there is no day', () => {
    for (const text of ['9h30', '', 'Atelier 1/2', '14:00-15:30']) expect(splitMoment({ text }, 2011), text).to.equal(undefined);
  });
});

describe('a length as people write it', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [['45', 45], ['45 min', 45], ['1h30', 90], ['1:30', 90], ['1 heure', 60], ['2 hours', 120], ['90 minutes', 90], ['00:45:00', 45], ['1,5 h', 90], ['', undefined], ['longtemps', undefined]];
  for (const [text, minutes] of cases) it(`is read: ${text || 'nothing'}`, () => expect(readWrittenMinutes({ text })).to.equal(minutes));
});
