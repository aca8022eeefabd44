/** Gives browser tests the real data that may stand beside the checkout, read-only, under `/shared-data/`. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const prefix = '/shared-data/';
const folder = fileURLToPath(new URL('../../shared/data', import.meta.url));

/**
 * Answers with a file of the data folder, or 404 where there is none.
 *
 * @param {import('@web/dev-server-core').Context} context
 * @param {() => Promise<void>} next
 */
export async function serveSharedData(context, next) {
  if (!context.path.startsWith(prefix)) return next();
  const file = resolve(folder, decodeURIComponent(context.path.slice(prefix.length)));
  const isFile = file.startsWith(folder + sep) && (await stat(file).catch(() => undefined))?.isFile();
  if (!isFile || !['GET', 'HEAD'].includes(context.method)) return;
  context.type = extname(file);
  context.body = createReadStream(file);
}
