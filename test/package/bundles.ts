/** What two bundlers make of a program that uses the package. */
import { join } from 'node:path';
import commonjsModule from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup, type OutputChunk, type Plugin } from 'rollup';

// Its types are those of its CommonJS build.
const commonjs = commonjsModule as unknown as () => Plugin;

/** Paths of the modules of which something is in what a page loads at once; late chunks do not count. */
export type Bundler = (folder: string, program: string) => Promise<string[]>;

export const bundlers: Record<string, Bundler> = {
  async esbuild(folder, program) {
    const { metafile } = await build({ absWorkingDir: folder, entryPoints: [program], bundle: true, splitting: true, format: 'esm', outdir: 'out', write: false, metafile: true, logLevel: 'error' });
    const { outputs } = metafile;
    const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === program) ?? '';
    const files = follow(entry, (name) => (outputs[name]?.imports ?? []).filter(({ kind }) => kind === 'import-statement').map(({ path }) => path));
    return files.flatMap((name) => Object.entries(outputs[name]?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])));
  },
  async rollup(folder, program) {
    const bundle = await rollup({ input: join(folder, program), plugins: [nodeResolve({ browser: true }), commonjs()], onwarn: () => undefined });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    const chunks = new Map(output.filter((file): file is OutputChunk => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
    const files = follow(output[0].fileName, (name) => chunks.get(name)?.imports ?? []);
    return files.flatMap((name) => Object.entries(chunks.get(name)?.modules ?? {}).flatMap(([path, { renderedLength }]) => (renderedLength > 0 ? [path] : [])));
  },
};

/** A file and all that it needs at once. */
function follow(entry: string, importsOf: (name: string) => readonly string[]): string[] {
  const found = new Set([entry]);
  for (const name of found) for (const imported of importsOf(name)) found.add(imported);
  return [...found];
}
