import { Unzip, UnzipInflate, zipSync } from 'fflate';

/** Where Excel and OpenDocument keep what a workbook holds. */
const contents = ['xl/workbook.xml', 'content.xml'];

/** What is inflated at once: a file made to that end has a thousand times as much in it. */
const chunkBytes = 16_384;

/**
 * A zipped workbook with its parts no longer compressed, so that who reads it cannot be made to inflate more than is
 * allowed. Nothing where there is more in it than `maxBytes`; throws where it is damaged.
 */
export function inflateWorkbook(bytes: Uint8Array, maxBytes: number): Record<string, Uint8Array> | undefined {
  const parts = new Map<string, Uint8Array[]>();
  let total = 0;
  let open = 0;
  let failure: Error | undefined;
  const unzip = new Unzip((file) => {
    if (/\.(xml|rels)$|^mimetype$/i.test(file.name) === false) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    open += 1;
    file.ondata = (error, chunk, isLast) => {
      open -= isLast ? 1 : 0;
      failure ??= error ?? undefined;
      total += chunk?.length ?? 0;
      if (total <= maxBytes && chunk) chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < bytes.length && total <= maxBytes; start += chunkBytes) {
    unzip.push(bytes.subarray(start, start + chunkBytes), start + chunkBytes >= bytes.length);
  }
  if (failure) throw failure;
  if (total > maxBytes) return undefined;
  if (open > 0 || !contents.some((name) => parts.has(name))) throw new Error([...parts.keys()].slice(0, 3).join(', ') || '…');
  return Object.fromEntries([...parts].map(([name, chunks]) => [name, join(chunks)]));
}

/** The parts as a workbook again, stored as they are. */
export function storeWorkbook(parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync(parts, { level: 0 });
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
  let start = 0;
  for (const chunk of chunks) {
    whole.set(chunk, start);
    start += chunk.length;
  }
  return whole;
}
