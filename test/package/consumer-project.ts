/** A project somewhere else that has installed the package as npm would deliver it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ConsumerProject {
  readonly folder: string;
  /** A file of the installed package. */
  file(path: string): string;
  /** What a program of `test/consumers` prints. */
  run(program: string): string;
  /** What the compiler says of files in `test/consumers/types`; nothing where all is well. */
  compile(files: readonly string[], settings: Record<string, unknown>): string;
  remove(): void;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const shell = process.platform === 'win32';

/** Packs the package, as it was built, and installs it with zod into an empty project. */
export function createConsumerProject(): ConsumerProject {
  if (!existsSync(join(root, 'dist/embed/manifest.json'))) throw new Error('There is nothing to pack: run `npm run build` first.');
  const folder = mkdtempSync(join(tmpdir(), 'technopole-events-consumer-'));
  const npm = (cwd: string, ...args: string[]) => execFileSync('npm', [...args, '--silent', '--ignore-scripts'], { cwd, encoding: 'utf8', shell, timeout: 120_000, killSignal: 'SIGKILL' });
  const [{ filename }] = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', folder)) as [{ filename: string }];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  install(() => npm(folder, 'install', `./${filename}`, 'zod', '--prefer-offline', '--no-audit', '--no-fund'));
  cpSync(join(root, 'test/consumers'), folder, { recursive: true });
  return {
    folder,
    file: (path) => join(folder, 'node_modules/technopole-events', path),
    run: (program) => execFileSync(process.execPath, [program], { cwd: folder, encoding: 'utf8' }).trim(),
    compile: (files, settings) => compile(folder, files, settings),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** npm hangs now and then while it unpacks what it has fetched; then it is ended, and begins anew once. */
function install(act: () => void): void {
  try {
    act();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ETIMEDOUT') throw error;
    console.log('npm has not come to an end; once more.');
    act();
  }
}

/** The frameworks are taken from this project: only their types are wanted. */
function compile(folder: string, files: readonly string[], settings: Record<string, unknown>): string {
  const paths = { react: [join(root, 'node_modules/@types/react')], 'react/*': [join(root, 'node_modules/@types/react/*')], vue: [join(root, 'node_modules/vue')] };
  const compilerOptions = { target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], strict: true, skipDefaultLibCheck: true, noEmit: true, jsx: 'react-jsx', types: [], paths, ...settings };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: files.map((file) => `types/${file}`) }));
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { cwd: folder, encoding: 'utf8' });
  return stdout;
}
