/** Workbooks as other programs write them. */
import { zipSync } from 'fflate';
import { python, type Python } from '../../export/python.js';

/** A cell: a text, a number, a day written `@2005-07-12`, a number with its format, a text with what it links to. */
export type Given = string | number | { number: number; format: string } | { text: string; link: string } | null;
/** Sheets by their names, and which cells are merged: `B2:B4`. */
export interface Workbook {
  readonly sheets: Readonly<Record<string, readonly (readonly Given[])[]>>;
  readonly merged?: readonly string[];
  readonly hidden?: readonly string[];
}

const common = `
import sys, json, base64, io, datetime
given = json.load(sys.stdin)
def day(value):
    return datetime.datetime.strptime(value[1:], '%Y-%m-%d') if isinstance(value, str) and value.startswith('@') else None
out = io.BytesIO()
`;

/** Python's openpyxl, which writes XLSX. */
export const openpyxl = await python('openpyxl', `${common}
import openpyxl
book = openpyxl.Workbook()
book.remove(book.active)
for name, rows in given['sheets'].items():
    sheet = book.create_sheet(name)
    if name in given.get('hidden', []): sheet.sheet_state = 'hidden'
    for r, row in enumerate(rows, 1):
        for c, value in enumerate(row, 1):
            cell = sheet.cell(r, c)
            if isinstance(value, dict) and 'link' in value:
                cell.value = value['text']; cell.hyperlink = value['link']
            elif isinstance(value, dict):
                cell.value = value['number']; cell.number_format = value['format']
            elif day(value): cell.value = day(value); cell.number_format = 'dd/mm/yyyy'
            else: cell.value = value
    for area in given.get('merged', []): sheet.merge_cells(area)
book.save(out)
print(json.dumps(base64.b64encode(out.getvalue()).decode()))
`);

/** Python's odfpy, which writes ODS. */
export const odf = await python('odf', `${common}
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableRow, TableCell
from odf.text import P, A
book = OpenDocumentSpreadsheet()
for name, rows in given['sheets'].items():
    table = Table(name=name)
    for row in rows:
        line = TableRow()
        for value in row:
            if value is None: cell = TableCell()
            elif isinstance(value, dict) and 'link' in value:
                cell = TableCell(valuetype='string'); p = P(); p.addElement(A(href=value['link'], text=value['text'])); cell.addElement(p)
            elif isinstance(value, dict): cell = TableCell(valuetype='float', value=value['number']); cell.addElement(P(text=str(value['number'])))
            elif day(value):
                cell = TableCell(valuetype='date', datevalue=value[1:]); cell.addElement(P(text=day(value).strftime('%d/%m/%Y')))
            elif isinstance(value, str):
                cell = TableCell(valuetype='string')
                for part in value.split('\\n'): cell.addElement(P(text=part))
            else: cell = TableCell(valuetype='float', value=value); cell.addElement(P(text=str(value)))
            line.addElement(cell)
        table.addElement(line)
    book.spreadsheet.addElement(table)
book.write(out)
print(json.dumps(base64.b64encode(out.getvalue()).decode()))
`);

/** Python's xlwt, which writes XLS. */
export const xlwt = await python('xlwt', `${common}
import xlwt
book = xlwt.Workbook()
for name, rows in given['sheets'].items():
    sheet = book.add_sheet(name)
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is None: continue
            if isinstance(value, dict) and 'link' in value: sheet.write(r, c, value['text'])
            elif isinstance(value, dict): sheet.write(r, c, value['number'], xlwt.easyxf(num_format_str=value['format']))
            elif day(value): sheet.write(r, c, day(value), xlwt.easyxf(num_format_str='DD/MM/YYYY'))
            else: sheet.write(r, c, value)
book.save(out)
print(json.dumps(base64.b64encode(out.getvalue()).decode()))
`);

/** The bytes of a workbook as a program writes it. */
export function write(program: Python, workbook: Workbook): Uint8Array {
  return Uint8Array.from(Buffer.from(program.run(JSON.stringify(workbook)) as string, 'base64'));
}

const namespaces = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';

/** An OpenDocument spreadsheet of these rows, as a hand would write it. */
export function openDocument(rows: string): Uint8Array {
  const text = (value: string) => new TextEncoder().encode(value);
  return zipSync({
    mimetype: text('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': text('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'),
    'styles.xml': text(`<office:document-styles ${namespaces}/>`),
    'content.xml': text(`<office:document-content ${namespaces}><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`),
  });
}
