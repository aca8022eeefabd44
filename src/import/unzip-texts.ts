import { unzipSync } from 'fflate';

/** What a zip may unfold to, and the parts it may have. */
const maxBytes = 64_000_000;
const maxParts = 200;

/**
 * The JSON or CSV files of a zip, by their names; nothing where it is a workbook, holds none, or would unfold to more than is
 * read. The sizes that the zip states are not believed: what is longer than it says does not unfold.
 */
export function unzipTexts(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  let total = 0;
  let parts = 0;
  let isWorkbook = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        isWorkbook ||= /^(xl\/|content\.xml$|mimetype$|\[Content_Types\])/.test(name);
        const isWanted = !isWorkbook && /\.(json|csv|tsv)$/i.test(name) && !name.includes('__MACOSX');
        total += isWanted ? originalSize : 0;
        parts += isWanted ? 1 : 0;
        return isWanted && total <= maxBytes && parts <= maxParts;
      },
    });
    return isWorkbook || total > maxBytes || Object.keys(files).length === 0 ? undefined : files;
  } catch {
    return undefined;
  }
}
