import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from '../../../harness.js';
import { readDirectory } from './reading.js';
import { odf, openDocument, openpyxl, write, xlwt, type Workbook } from './workbooks.js';

const directory: Workbook = {
  sheets: {
    Pôles: [
      ['Annuaire 2011'],
      ['Nom', 'Région', 'Labellisé depuis', 'Label', 'Projets', 'Membres', 'Description', 'Latitude', 'Longitude'],
      ['Capenergies', 'Sud', '@2005-07-12', 'Pôle', 800, 550, 'Un.\nDeux.', 43.616, 7.055],
      ['Pôle Œuvre', 'Île-de-France', null, null, null, '1 200', null, null, null],
    ],
    Notes: [['À revoir', 'par Camille']],
  },
};

const expected = [
  { id: 'capenergies', name: 'Capenergies', labels: [{ name: 'Pôle', validFrom: '2005-07-12' }], description: 'Un.\nDeux.', region: 'Sud', geo: { latitude: 43.616, longitude: 7.055 }, projects: 800, keyFigures: [{ value: 550, label: 'membres' }] },
  { id: 'pole-oeuvre', name: 'Pôle Œuvre', region: 'Île-de-France', keyFigures: [{ value: 1200, label: 'membres' }] },
];

describe('a directory in a workbook', () => {
  for (const [format, program] of [['XLSX', openpyxl], ['ODS', odf], ['XLS', xlwt]] as const) {
    program.check(`is read from ${format}, its numbers and days as they are meant`, async () => {
      const { clusters, entries } = await readDirectory(write(program, directory));
      expect(clusters).to.deep.equal(expected);
      expect(entries.map(({ code, place }) => [code, place])).to.deep.equal([
        ['sheet-not-read', 'sheet "Notes"'], ['row-above-not-read', 'sheet "Pôles", row 1'],
      ]);
    });
  }

  openpyxl.check('is read from the sheet that is asked for, by default the one with most known headings', async () => {
    const sheets = { Ancien: [['Nom'], ['A']], Nouveau: [['Nom', 'Région'], ['B', 'Sud']], Notes: [['x']] };
    const name = async (sheet?: string) => (await readDirectory(write(openpyxl, { sheets }), sheet ? { sheet } : {})).clusters[0]?.name;
    expect(await name()).to.equal('B');
    expect(await name('ancien')).to.equal('A');
    expect(await name('Absent')).to.equal(undefined);
  });

  openpyxl.check('is not read from a hidden sheet', async () => {
    const { codes } = await readDirectory(write(openpyxl, { sheets: { Vide: [['x']], Cachée: [['Nom'], ['A']] }, hidden: ['Cachée'] }));
    expect(codes).to.deep.equal(['columns-unknown']);
  });

  openpyxl.check('may have a value that holds for several rows, and links behind words', async () => {
    const rows = [['Nom', 'Région', 'Site'], ['A', 'Sud', { text: 'Le site', link: 'https://a.example/' }], ['B', null, { text: 'https://b.example/', link: 'https://b.example/?from=mail' }], ['C', 'Nord', { text: 'Site', link: 'javascript:alert(1)' }]];
    const { clusters, codes } = await readDirectory(write(openpyxl, { sheets: { Feuille: rows }, merged: ['B2:B3'] }));
    expect(clusters.map(({ region, url }) => [region, url])).to.deep.equal([['Sud', 'https://a.example/'], ['Sud', 'https://b.example/'], ['Nord', undefined]]);
    expect(codes).to.deep.equal(['link-unsafe']);
  });

  openpyxl.check('has telephones and codes as they are shown', async () => {
    const rows = [['Nom', 'Téléphone', 'CP', 'Création'], ['A', { number: 465710017, format: '00 00 00 00 00' }, { number: 6560, format: '00000' }, { number: 2005, format: '0' }]];
    const { clusters, contacts, codes } = await readDirectory(write(openpyxl, { sheets: { Feuille: rows } }), { country: 'FR' });
    expect(clusters[0]).to.deep.include({ address: { postalCode: '06560' }, foundedYear: 2005 });
    expect(contacts[0]?.telephones).to.deep.equal([{ number: '+33465710017' }]);
    expect(codes).to.deep.equal([]);
  });

  openpyxl.check('has what its formulas gave, not the formulas', async () => {
    const { clusters } = await readDirectory(write(openpyxl, { sheets: { Feuille: [['Nom', 'Projets'], ['A', '=1+1']] } }));
    expect(clusters).to.deep.equal([{ id: 'a', name: 'A' }]);
  });

  it('has what is repeated as often as it is', async () => {
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
    const cell = (text: string, repeated = 1) => `<table:table-cell office:value-type="string" table:number-columns-repeated="${repeated}"><text:p>${text}</text:p></table:table-cell>`;
    const { clusters } = await readDirectory(openDocument(`${row(cell('Nom'), cell('Région'), cell('Ville'))}${row(cell('Nice', 3))}<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`));
    expect(clusters).to.deep.equal([{ id: 'nice', name: 'Nice', region: 'Nice', address: { locality: 'Nice' } }]);
  });
});

describe('a workbook made to do harm', () => {
  for (const [claim, rows] of [
    ['rows a million times', '<table:table-row table:number-rows-repeated="3000000"><table:table-cell office:value-type="string"><text:p>Nom</text:p></table:table-cell></table:table-row>'],
    ['columns a million times', "<table:table-row><table:table-cell table:number-columns-repeated='99999999' office:value-type=\"string\"><text:p>Nom</text:p></table:table-cell></table:table-row>"],
    ['both, under another prefix', '<t:table-row t:number-rows-repeated="2000"><t:table-cell t:number-columns-repeated="2000" office:value-type="float" office:value="1"/></t:table-row>'],
  ] as const) {
    it(`is refused where it repeats ${claim}`, async () => {
      const began = performance.now();
      expect((await readDirectory(openDocument(rows))).codes).to.deep.equal(['table-too-big']);
      expect(performance.now() - began).to.be.below(5_000);
    });
  }

  openpyxl.check('is refused where it unfolds to more than is read, whatever sizes it claims', async () => {
    const parts = unzipSync(write(openpyxl, { sheets: { A: [['Nom'], ['A']] } }));
    const bomb = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(100_000_000).fill(0x20) }, { level: 9 });
    const lying = claimSizes(bomb, 1_000);
    for (const bytes of [bomb, lying]) {
      expect(bytes.length).to.be.below(200_000);
      const began = performance.now();
      expect((await readDirectory(bytes)).codes).to.deep.equal(['table-too-big']);
      expect(performance.now() - began).to.be.below(10_000);
    }
  });

  openpyxl.check('is refused where it is damaged, with a reason', async () => {
    const bytes = write(openpyxl, directory);
    for (const damaged of [bytes.slice(0, 100), bytes.slice(0, bytes.length / 2), Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3])]) {
      const { clusters, codes } = await readDirectory(damaged);
      expect(clusters).to.deep.equal([]);
      expect(codes).to.deep.equal(['table-unreadable']);
    }
  });

  it('is refused where it is another zip', async () => {
    const { codes } = await readDirectory(zipSync({ 'word/document.xml': new TextEncoder().encode('<w/>') }));
    expect(codes).to.deep.equal(['table-unreadable']);
  });
});

/** A zip that claims that all in it is smaller than it is (APPNOTE 4.3.7 and 4.3.12). */
function claimSizes(zip: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  for (let index = 0; index + 30 < copy.length; index++) {
    const signature = view.getUint32(index, true);
    if (signature === 0x04034b50) view.setUint32(index + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(index + 24, size, true);
  }
  return copy;
}
