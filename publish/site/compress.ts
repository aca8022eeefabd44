import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What shrinks; pictures and the like are compressed already. */
const compressible: ReadonlySet<string> = new Set(['.html', '.css', '.js', '.json', '.xml', '.ics', '.svg', '.txt', '.vcf']);
/** Below this size, in bytes, a compressed form saves no packet. */
const least = 1_000;
/** What every page asks for, and what keeps for ever: worth the slowest compression, which gains some hundredths at ten times the time. */
const lasting = /^(?:embed|assets)\//;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** A file in compressed forms, for servers that send what lies ready; none where it would not be smaller. */
export async function compressedForms(path: string, bytes: Uint8Array): Promise<{ readonly ending: '.br' | '.gz'; readonly compressed: Uint8Array }[]> {
  if (!compressible.has(extname(path)) || bytes.byteLength < least) return [];
  const quality = lasting.test(path) ? 11 : 9;
  const [br, gz] = await Promise.all([
    toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength } }),
    toGzip(bytes, { level: 9 }),
  ]);
  return ([{ ending: '.br', compressed: br }, { ending: '.gz', compressed: gz }] as const).filter(({ compressed }) => compressed.byteLength < bytes.byteLength * 0.95);
}
