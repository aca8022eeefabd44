import { clusterHeadings } from '../../../../src/import/clusters/cluster-headings.js';
import { readCountry } from '../../../../src/import/countries.js';
import { foldHeading } from '../../../../src/import/tables/heading-forms.js';
import { describe, expect, it } from '../../../harness.js';
import { readDirectory, table } from './reading.js';

describe('the table of a directory', () => {
  for (const [name, separator] of [['commas', ','], ['semicolons', ';'], ['tabs', '\t'], ['bars', '|']] as const) {
    it(`is read with ${name}`, async () => {
      const { clusters } = await readDirectory([['Nom', 'Région', 'Projets'], ['Pôle A', 'Sud', '4'], ['Pôle B', 'Nord', '5']].map((row) => row.join(separator)).join('\n'));
      expect(clusters).to.deep.equal([{ id: 'pole-a', name: 'Pôle A', region: 'Sud', projects: 4 }, { id: 'pole-b', name: 'Pôle B', region: 'Nord', projects: 5 }]);
    });
  }

  it('is read with the separator that it declares', async () => {
    const { clusters, entries } = await readDirectory('sep=/\r\nNom/Pays\r\nPôle/Europe\r\n');
    expect(clusters).to.deep.equal([{ id: 'pole', name: 'Pôle' }]);
    expect(entries[0]?.place).to.equal('cell B3');
  });

  it('is read with headings in any order and either language', async () => {
    const french = await readDirectory(table(['Région', 'Nom du pôle', 'Pays'], ['Sud', 'Pôle', 'France']));
    const english = await readDirectory(table(['COUNTRY', 'region', 'Cluster Name'], ['France', 'Sud', 'Pôle']));
    expect(english.clusters).to.deep.equal(french.clusters);
    expect(english.codes).to.deep.equal([]);
  });

  it('is read with the names of the schema', async () => {
    const { clusters, codes } = await readDirectory('id,name,formerNames,foundedYear,mergedInto\na,A,B,1999,\n');
    expect(clusters).to.deep.equal([{ id: 'a', name: 'A', formerNames: ['B'], foundedYear: 1999 }]);
    expect(codes).to.deep.equal([]);
  });

  for (const headings of [['Nom', 'Nom (en)'], ['Nom', 'nom_en'], ['Nom', 'Name EN'], ['Nom', 'Nom en anglais'], ['Nom', 'Nom anglais'], ['Nom', 'Name'], ['Nom [FR]', 'Nom [EN]']]) {
    it(`is read in two languages headed ${headings.join(' and ')}`, async () => {
      const { clusters } = await readDirectory(table([...headings, 'Région', 'Pays', 'Ville'], ['Pôle', 'Cluster', '', '', '']), { language: 'fr' });
      expect(clusters[0]?.name).to.deep.equal({ fr: 'Pôle', en: 'Cluster' });
    });
  }

  it('keeps texts plain that are in the language of the table, and not those of another alone', async () => {
    const { clusters } = await readDirectory(table(['Name', 'Description (fr)'], ['Cluster', 'Un pôle']));
    expect(clusters[0]).to.deep.include({ name: 'Cluster', description: { fr: 'Un pôle' } });
  });

  it('may have rows above its headings, which the report names', async () => {
    const { clusters, entries } = await readDirectory(table(['Annuaire 2011'], [], ['Nom', 'Région'], ['Pôle', 'Sud']));
    expect(clusters).to.have.length(1);
    expect(entries).to.deep.equal([{ kind: 'dropped', code: 'row-above-not-read', place: 'row 1', found: 'Annuaire 2011' }]);
  });

  it('may have values that run over lines, hold quotes and separators', async () => {
    const { clusters, codes } = await readDirectory('Nom,Description\n"Pôle ""Sud"", Nice","Un.\n\nDeux, trois."\n');
    expect(clusters).to.deep.equal([{ id: 'pole-sud-nice', name: 'Pôle "Sud", Nice', description: 'Un.\n\nDeux, trois.' }]);
    expect(codes).to.deep.equal([]);
  });

  it('tells of a quotation mark that is not closed', async () => {
    const { codes } = await readDirectory('Nom,Région\nA,"Sud\nB,Nord\n');
    expect(codes[0]).to.equal('quotes-unbalanced');
  });

  it('tells of values beyond its headings', async () => {
    const { entries } = await readDirectory('Nom;Thèmes;Région\nPôle;eau;air;Sud\n');
    expect(entries).to.deep.equal([{ kind: 'dropped', code: 'value-without-heading', place: 'cell D2', found: 'Sud' }]);
  });

  for (const [claim, source, code] of [
    ['nothing', ' \n', 'source-empty'], ['a page', '<!DOCTYPE html><title>x</title>', 'source-is-page'], ['XML', '<?xml version="1.0"?><a/>', 'table-unknown'], ['JSON', '{"a":1}', 'table-unknown'],
    ['a calendar', 'BEGIN:VCALENDAR', 'table-unknown'], ['a PDF', '%PDF-1.7', 'table-unknown'], ['bytes', 'a\u0000b', 'table-unknown'], ['no headings', 'A;B\nC;D', 'columns-unknown'], ['no name', 'Région;Pays\nSud;France', 'columns-unknown'],
  ] as const) {
    it(`is refused where there is ${claim}`, async () => {
      const { clusters, codes, counts } = await readDirectory(source);
      expect(clusters).to.deep.equal([]);
      expect(codes).to.deep.equal([code]);
      expect(counts).to.deep.equal({ source: 0, imported: 0, dropped: 0 });
    });
  }

  it('is refused where it is larger than allowed', async () => {
    const { entries } = await readDirectory('Nom\nPôle', { maxBytes: 5 });
    expect(entries).to.deep.equal([{ kind: 'dropped', code: 'source-too-big', place: 'source', found: '8', became: '5' }]);
  });

  it('is read up to a number of rows, and says so', async () => {
    const { clusters, entries } = await readDirectory(`Nom\n${Array.from({ length: 20_005 }, (_, index) => `Pôle ${index}`).join('\n')}`);
    expect(clusters).to.have.length(19_999);
    expect(entries).to.deep.equal([{ kind: 'dropped', code: 'rows-too-many', place: 'row 20001', became: '20000' }]);
  });

  it('means nothing to JavaScript', async () => {
    const { clusters, entries } = await readDirectory(table(['Nom', '__proto__', 'constructor'], ['__proto__', 'polluted', 'x'], ['=cmd|A1', '', '']));
    expect(clusters.map(({ name }) => name)).to.deep.equal(['__proto__', '=cmd|A1']);
    expect(entries.map(({ code }) => code)).to.deep.equal(['column-not-kept', 'column-not-kept']);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});

describe('the bytes of a table', () => {
  const text = 'Nom;Région\nPôle œuvre;Île-de-France\n';
  const expected = [{ id: 'pole-oeuvre', name: 'Pôle œuvre', region: 'Île-de-France' }];
  const units = (value: string, isLittle: boolean) => [...value].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8].sort(() => 0)).map((_, index, bytes) => (isLittle ? bytes[index]! : bytes[index ^ 1]!));
  const western: Readonly<Record<string, number>> = { œ: 0x9c };

  for (const [encoding, bytes] of [
    ['UTF-8', new TextEncoder().encode(text)], ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, little end first', Uint8Array.from([0xff, 0xfe, ...units(text, true)])], ['UTF-16, big end first', Uint8Array.from([0xfe, 0xff, ...units(text, false)])],
  ] as const) {
    it(`are read as ${encoding}`, async () => {
      const { clusters, codes } = await readDirectory(bytes);
      expect(clusters).to.deep.equal(expected);
      expect(codes).to.deep.equal([]);
      expect((await readDirectory(Uint8Array.from(bytes).buffer)).clusters).to.deep.equal(expected);
    });
  }

  it('are read as Excel writes them in western Europe where they are no UTF-8, with a word to check', async () => {
    const { clusters, entries } = await readDirectory(Uint8Array.from([...text].map((character) => western[character] ?? character.charCodeAt(0))));
    expect(clusters).to.deep.equal(expected);
    expect(entries).to.deep.equal([{ kind: 'guessed', code: 'encoding-guessed', place: 'source', found: 'Nom;Région', became: 'windows-1252' }]);
  });
});

describe('what a directory is read by', () => {
  it('has each heading once', () => {
    const claims = new Map<string, string>();
    for (const [field, byLanguage] of Object.entries(clusterHeadings)) {
      for (const heading of Object.values(byLanguage).flat()) {
        expect(claims.get(foldHeading(heading)), `${heading} of ${field}`).to.equal(undefined);
        claims.set(foldHeading(heading), field);
      }
    }
    expect(claims.size).to.be.above(200);
  });

  it('knows countries by names and codes of several languages, and nothing else', () => {
    for (const [code, names] of Object.entries({ FR: ['France', 'fr', 'Frankreich', 'FRANCIA'], GB: ['Royaume-Uni', 'UK', 'United Kingdom'], CI: ['Côte d’Ivoire', "cote d'ivoire"], BA: ['Bosnia and Herzegovina', 'Bosnie-Herzégovine'], MA: ['Maroc', 'المغرب'], XK: ['Kosovo'], DE: ['Deutschland'], RS: ['Serbie'], MM: ['Myanmar (Burma)'], CD: ['Congo - Kinshasa'] })) {
      for (const name of names) expect(readCountry(name), name).to.equal(code);
    }
    for (const name of ['', 'Europe', 'EU', 'XX', 'DD', 'constructor', 'x'.repeat(10_000)]) expect(readCountry(name), name).to.equal(undefined);
  });
});
