/** Attacks in every text of a workbook, a table and a card: what is read is valid or told as dropped, and what is written of it again acts nowhere. */
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import papaparse from 'papaparse';
import { parseEventDocument, type Contact, type EventDocument } from '../../../schemas/index.js';
import { writeSessionsCsv, writeWorkbook } from '../../../src/export/files.js';
import { createVCard } from '../../../src/export/index.js';
import { importContacts, importWorkbook, type ImportReport } from '../../../src/import/index.js';
import { before, describe, expect, it } from '../../harness.js';
import { attacks, evilAddresses } from '../../hostile/attacks.js';
import { hostileCards, hostileSheets, toTables, toWorkbook, type Sheets } from '../../hostile/hostile-files.js';

const texts = [...attacks.map(({ text }) => text), ...evilAddresses];
const sheets = hostileSheets(texts, texts[0]!, true);
const files: readonly (readonly [string, (written: Sheets) => Promise<Uint8Array> | Record<string, string>])[] = [
  ['XLSX', (written) => toWorkbook(written, 'xlsx')], ['ODS', (written) => toWorkbook(written, 'ods')], ['XLS', (written) => toWorkbook(written, 'biff8')],
  ['CSV with commas', (written) => toTables(written, ',')], ['CSV with tabs', (written) => toTables(written, '\t')],
];
/** What every object has before anything was read. */
const inherited = [Object, Array, String, Function].map(({ prototype }) => Reflect.ownKeys(prototype).length);

/** What is wrong with what has been read. */
function faultsOf(document: EventDocument): string[] {
  const found = [
    ...(parseEventDocument(document).success ? [] : ['it does not fit the schemas']),
    ...stringsOf(document).flatMap(([key, text]) => (/^(url|calendar|map|source|photo|logo)$/.test(key) && URL.canParse(text, 'https://forum.example/') && !/^(https?|mailto|tel):$/.test(new URL(text, 'https://forum.example/').protocol) ? [`${key}: ${text.slice(0, 60)}`] : [])),
    ...stringsOf(document).flatMap(([key, text]) => (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\ufffe\uffff]|\p{Surrogate}/u.test(text) ? [`control character in ${key}`] : [])),
    ...('wasHacked' in globalThis ? ['script has run'] : []),
    ...(inherited.join() === [Object, Array, String, Function].map(({ prototype }) => Reflect.ownKeys(prototype).length).join() ? [] : ['a prototype has changed']),
  ];
  return found.slice(0, 5);
}

function stringsOf(value: unknown, key = ''): (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[key, value]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, part]) => stringsOf(part, Array.isArray(value) ? key : name)) : [];
}

/** Of each row that became no session the report says so. */
function untold({ counts, entries }: ImportReport): number {
  return counts.dropped - entries.filter(({ code }) => code === 'session-without-title' || code === 'session-not-accepted').reduce((sum, { count = 1 }) => sum + count, 0);
}

describe(`a workbook whose every text is an attack (${texts.length} of them)`, () => {
  let document: EventDocument;
  before(async () => void (document = (await importWorkbook(toTables(sheets, ';'))).document!));

  for (const [name, write] of files) {
    it(`is read as a valid document: ${name}`, async () => {
      const { document: read, report } = await importWorkbook(await write(sheets));
      expect(faultsOf(read!)).to.deep.equal([]);
      expect([report.counts.source, untold(report)]).to.deep.equal([texts.length, 0]);
      expect([read!.sessions, read!.contacts, read!.clusters].every(({ length }) => length > texts.length / 2)).to.equal(true);
    });
  }

  /** Whether tables with a text in them are read, or refused with a reason. */
  async function expectReadOrTold(list: readonly string[], toSheets: (text: string) => Sheets): Promise<void> {
    const wrong: string[] = [];
    for (const text of list) {
      const { document: read, report } = await importWorkbook(toTables(toSheets(text), ';'));
      const faults = read ? faultsOf(read) : report.entries.some(({ kind }) => kind === 'dropped') ? [] : ['it is refused without a word'];
      wrong.push(...faults.map((fault) => `${JSON.stringify(text.slice(0, 60))}: ${fault}`));
    }
    expect(wrong.slice(0, 5)).to.deep.equal([]);
  }

  it('is read, or refused with a reason, where each of them describes an event', () => expectReadOrTold(texts, (text) => ({ Événement: hostileSheets([], text, true)['Événement']! })));

  it('is read, or refused with a reason, where they are headings and names of sheets', () => expectReadOrTold(texts.filter((_, index) => index % 4 === 0), (text) => {
    const { Séances: [heads = [], ...rows] = [], ...others } = hostileSheets(['Ouverture'], 'x', false);
    return { ...others, Séances: [[...heads, text, `Titre (${text})`, `${text} 1`], ...rows.map((row) => [...row, text, text, text])], [text]: [['a', text], [text, text]] };
  }));

  it('has no formula in its CSV, whatever the program that opens it separates by', () => {
    const written = writeSessionsCsv({ ...document, sessions: [...document.sessions, ...texts.flatMap((text) => [`a;${text}`, `a\n${text}`, `- Un\n- Deux\n${text}`]).map((title, index) => ({ id: `more-${index}`, title }))] });
    const cells = [',', ';', '\t'].flatMap((delimiter) => papaparse.parse(written.slice(1), { delimiter, preview: 0 }).data.flat());
    const pieces = written.slice(1).split(/[;\t\r\n]+/);
    expect(pieces.length).to.be.greaterThan(5_000);
    expect([...cells, ...pieces].filter((cell) => /^[=+@＝＋＠\t\r\n]|^[-－](?! [^(|!]*$)/.test(cell)).slice(0, 5)).to.deep.equal([]);
    expect(papaparse.parse(written.slice(1), { delimiter: ',', preview: 0 }).data.flat().filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).to.deep.equal([]);
  });

  it('has texts in its XLSX and no formula, link or XML of others', async () => {
    const parts = unzipSync(await writeWorkbook(document));
    const names = Object.keys(parts);
    expect(names.filter((name) => /vba|externalLinks|connections|customXml|embeddings/i.test(name))).to.deep.equal([]);
    const xml = names.filter((name) => name.endsWith('.xml') && /sheet\d|sharedStrings/.test(name)).map((name) => strFromU8(parts[name]!));
    expect(xml.length).to.be.greaterThan(3);
    for (const text of xml) expect(text).not.to.match(/<f[\s>]|<hyperlink|<script|<img|<!DOCTYPE|<!ENTITY|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/i);
  });
});

describe('cards whose every text is an attack', () => {
  for (const isEscaped of [true, false]) {
    let contacts: readonly Contact[];
    before(() => void ({ contacts } = importContacts(hostileCards(texts, isEscaped), { notesAreBiographies: true })));

    it(`are read as valid contacts, ${isEscaped ? 'written by the rules' : 'with the lines that they begin'}`, () => {
      expect(contacts.length).to.be.at.least(texts.length);
      expect(faultsOf({ ...emptyDocument, contacts: [...contacts] })).to.deep.equal([]);
    });

    it(`are cards again, each of one contact and known lines, ${isEscaped ? 'written by the rules' : 'with the lines that they begin'}`, () => {
      const reader = { languages: ['fr'], plainLanguage: 'fr' };
      const wrong = contacts.flatMap((contact, index) => (['4.0', '3.0'] as const).flatMap((version) => {
        const text = createVCard(contact, { reader, version, uid: texts[index % texts.length]!, ...(contact.organisationName ? { organisationName: contact.organisationName as string } : {}), ...(contact.photo ? { photoUrl: contact.photo.url } : {}) });
        const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n').slice(0, -1);
        const [, properties] = ICAL.parse(text) as [string, [string, object, string, unknown][]];
        const isWhole = lines.every((line) => /^(BEGIN|END|VERSION|UID|KIND|FN|N|ORG|TITLE|TEL|EMAIL|URL|LANG|NOTE|PHOTO)[:;]/.test(line)) && lines.filter((line) => /^(BEGIN|END)/.test(line)).length === 2;
        return isWhole && properties.find(([name]) => name === 'fn')?.[3] === contact.name ? [] : [`${version} ${JSON.stringify(contact.name)}`];
      }));
      expect(wrong.slice(0, 5)).to.deep.equal([]);
    });
  }
});

const emptyDocument: EventDocument = { format: 'technopole-events/1', event: { id: 'forum', name: 'Forum', start: '2027-11-18', end: '2027-11-19', timeZone: 'Europe/Paris' }, sessions: [], clusters: [], contacts: [], organisations: [] };
