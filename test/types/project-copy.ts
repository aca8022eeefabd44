/** A copy of the project in which tests may write what must not compile. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface ProjectCopy {
  /** Compiles projects; returns the errors, `src/a.ts TS6307`, each once. */
  compile(...projects: string[]): string[];
  remove(): void;
}

/** Copies the settings of the project, these paths of it, and adds or replaces files. */
export function copyProject(paths: readonly string[], files: Readonly<Record<string, string>> = {}): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'technopole-events-'));
  for (const path of ['tsconfig.json', 'package.json', ...paths]) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { compile: (...projects) => compile(folder, projects), remove: () => rmSync(folder, { recursive: true }) };
}

/** The layers that have settings of their own, lowest first. */
export function listLayers(): string[] {
  return ['schemas', 'src', 'components', 'publish'].filter((layer) => existsSync(join(layer, 'tsconfig.json')));
}

/** The settings of a layer. */
export function readSettings(layer: string): { compilerOptions: { lib: string[] } } {
  return JSON.parse(readFileSync(join(layer, 'tsconfig.json'), 'utf8')) as { compilerOptions: { lib: string[] } };
}

function compile(folder: string, projects: readonly string[]): string[] {
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--build', '--pretty', 'false', ...projects], { cwd: folder, encoding: 'utf8' });
  const errors = [...stdout.matchAll(/^(\S+?)(?:\(\d+,\d+\))?: error (TS\d+)/gm)].map(([, file, code]) => `${file} ${code}`);
  const elsewhere = [...stdout.matchAll(/^error (TS\d+)/gm)].map(([, code]) => code!);
  return [...new Set([...errors, ...elsewhere])].sort();
}
