/** Builds the examples for site generators as somebody does who has just copied them. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Generator {
  readonly name: string;
  /** Command within `node_modules`, and the folder that it writes. */
  readonly command: readonly string[];
  readonly output: string;
  /** Pages of the example. */
  readonly pages: { readonly french: string; readonly english: string; readonly plain: string };
}

export const generators: readonly Generator[] = [
  { name: 'eleventy', command: ['@11ty/eleventy/cmd.cjs', '--quiet'], output: '_site', pages: { french: 'index.html', english: 'en/index.html', plain: 'contact/index.html' } },
  { name: 'astro', command: ['astro/astro.js', 'build', '--silent'], output: 'dist', pages: { french: 'index.html', english: 'en.html', plain: 'contact.html' } },
];

/** A copy of an example that can be built; what it kept of earlier builds stays. */
export interface Example {
  /** Builds it from a published site; gives what was said, and throws where the build fails. */
  build(site: string): Promise<string>;
  /** The folder of built pages. */
  readonly output: string;
  page(path: string): Promise<string>;
  remove(): Promise<void>;
}

/**
 * Copies an example and installs what it needs. The packages are no dependencies of ours: Astro's weigh more than all of them
 * together. They stay in a folder of their own for the next run.
 */
export async function prepareExample({ name, command, output }: Generator): Promise<Example> {
  const example = join(root, 'docs/examples', name);
  const packages = join(root, '.cache/cms', name);
  await install(await readFile(join(example, 'package.json'), 'utf8'), packages);
  const folder = await mkdtemp(join(tmpdir(), `technopole-events-${name}-`));
  await cp(example, folder, { recursive: true });
  await symlink(join(packages, 'node_modules'), join(folder, 'node_modules'));
  const [program = '', ...args] = command;
  const build = async (site: string) => {
    await rm(join(folder, output), { recursive: true, force: true });
    const { stdout, stderr } = await run(process.execPath, [join(folder, 'node_modules', program), ...args], { cwd: folder, env: { ...process.env, FORUM: site, ASTRO_TELEMETRY_DISABLED: '1' } });
    return stdout + stderr;
  };
  return { build, output: join(folder, output), page: (path) => readFile(join(folder, output, path), 'utf8'), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Source files of an example, by path. */
export async function filesOf(name: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, 'docs/examples', name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const)));
}

async function install(wanted: string, folder: string): Promise<void> {
  const there = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '');
  if (there === wanted) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'wanted.json'), wanted);
  const { dependencies } = JSON.parse(wanted) as { dependencies: Readonly<Record<string, string>> };
  const names = Object.entries(dependencies).map(([name, range]) => `${name}@${range}`);
  // Nothing that comes along is run before it is asked for.
  await run('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...names], { timeout: 180_000 });
  // Only now does it count as whole.
  await writeFile(join(folder, 'package.json'), wanted);
}
