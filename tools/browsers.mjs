/**
 * Finds the browsers and other programs that the tests need, and installs those that are missing.
 *
 * `node tools/browsers.mjs` lists them, `node tools/browsers.mjs --install` installs what is missing.
 * `CHROME_PATH` and `FIREFOX_PATH` name a browser that stands elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Programs
 * @property {string} [chromium]
 * @property {string} [firefox]
 * @property {{ driver: string, miniBrowser: string, xvfb: string }} [webkit]
 * @property {string} [xmllint]
 * @property {string} [icalendar] the Python that has the package of this name
 * @property {string} [vobject] the Python that has the package of this name
 * @property {string} [openpyxl] the Python that has the package of this name, which writes XLSX
 * @property {string} [odf] the Python that has the package of this name, which writes ODS
 * @property {string} [xlwt] the Python that has the package of this name, which writes XLS
 * @property {string} [nginx]
 * @property {string} [brotli] nginx’s module that sends what lies ready compressed by it
 * @property {string} [apache]
 * @property {string} [java] runs the Nu checker
 * @property {string} [lynx] reads pages as text
 * @property {string} [openssl] makes certificates
 * @property {string} [poppler] its `pdftotext`; the others stand beside it
 */

/** The engines that tests run in. */
export const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** Debian's packages for each program. */
const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  xmllint: ['libxml2-utils'],
  icalendar: ['python3-icalendar'],
  vobject: ['python3-vobject'],
  openpyxl: ['python3-openpyxl'],
  odf: ['python3-odf'],
  xlwt: ['python3-xlwt'],
  nginx: ['nginx'],
  brotli: ['libnginx-mod-http-brotli-static'],
  apache: ['apache2-bin'],
  java: ['default-jre-headless'],
  lynx: ['lynx'],
  openssl: ['openssl'],
  poppler: ['poppler-utils'],
};

/**
 * Gives the programs of this machine; a missing one has no entry.
 *
 * @returns {Programs}
 */
export function findPrograms() {
  return {
    chromium: findBrowser('CHROME_PATH', ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']),
    firefox: findBrowser('FIREFOX_PATH', ['firefox-esr', 'firefox']),
    webkit: findWebKit(),
    xmllint: findCommand('xmllint'),
    icalendar: findPython('icalendar'),
    vobject: findPython('vobject'),
    openpyxl: findPython('openpyxl'),
    odf: findPython('odf'),
    xlwt: findPython('xlwt'),
    nginx: findCommand('nginx') ?? ['/usr/sbin/nginx'].find(isExecutable),
    brotli: ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'].find((path) => existsSync(path)),
    apache: findCommand('apache2') ?? ['/usr/sbin/apache2'].find(isExecutable),
    java: findCommand('java'),
    lynx: findCommand('lynx'),
    openssl: findCommand('openssl'),
    poppler: findCommand('pdftotext'),
  };
}

/**
 * Gives the programs of this machine after trying to install the missing ones of `names`.
 *
 * @param {readonly (keyof Programs)[]} names
 * @returns {Programs}
 */
export function ensurePrograms(names) {
  const missing = listMissing(findPrograms(), names);
  if (missing.length > 0 && canInstall()) install(missing);
  return findPrograms();
}

/**
 * Lists those of `names` that are missing.
 *
 * @param {Programs} programs
 * @param {readonly (keyof Programs)[]} names
 */
export function listMissing(programs, names) {
  return names.filter((name) => !programs[name]);
}

/**
 * Says in one sentence what to install.
 *
 * @param {readonly (keyof Programs)[]} missing
 */
export function explainMissing(missing) {
  const variables = [missing.includes('chromium') && 'CHROME_PATH', missing.includes('firefox') && 'FIREFOX_PATH'].filter(Boolean);
  const elsewhere = variables.length > 0 ? `, or name the browser in ${variables.join(' and ')}` : '';
  return `Missing: ${missing.join(', ')}. On Debian, "apt-get install ${packagesOf(missing)}" as root installs it${elsewhere}.`;
}

/** @param {readonly (keyof Programs)[]} missing */
function install(missing) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packagesOf(missing)} ...`);
  for (const task of ['update', `install --yes --no-install-recommends ${packagesOf(missing)}`]) {
    const { status, stdout, stderr } = spawnSync('apt-get', task.split(' '), { env, encoding: 'utf8' });
    if (status !== 0) console.error(`apt-get ${task} failed:\n${stdout}${stderr}`);
  }
}

/** @param {readonly (keyof Programs)[]} names */
function packagesOf(names) {
  return names.flatMap((name) => packages[name]).join(' ');
}

function canInstall() {
  return process.getuid?.() === 0 && findCommand('apt-get') !== undefined;
}

/**
 * @param {string} variable
 * @param {string[]} commands
 */
function findBrowser(variable, commands) {
  const chosen = process.env[variable];
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  return commands.map(findCommand).find(Boolean);
}

function findWebKit() {
  const driver = findCommand('WebKitWebDriver');
  const xvfb = findCommand('Xvfb');
  const miniBrowser = findMiniBrowser();
  return driver && xvfb && miniBrowser ? { driver, miniBrowser, xvfb } : undefined;
}

/** MiniBrowser is no command: packages keep it in a folder beside their libraries. */
function findMiniBrowser() {
  const roots = ['/usr/lib', '/usr/libexec', ...listFolder('/usr/lib')];
  const folders = roots.flatMap(listFolder).filter((folder) => /\/webkit2?gtk-\d[^/]*$/.test(folder));
  return findCommand('MiniBrowser') ?? folders.map((folder) => join(folder, 'MiniBrowser')).find(isExecutable);
}

/**
 * Finds the Python that has a package. Debian's packages are seen by its own Python alone, which need not be the first one.
 *
 * @param {string} name
 */
function findPython(name) {
  const candidates = ['/usr/bin/python3', findCommand('python3')].filter((path) => path !== undefined && isExecutable(path));
  return candidates.find((path) => path && spawnSync(path, ['-c', `import ${name}`]).status === 0);
}

/** @param {string} folder */
function listFolder(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** @param {string} name */
function findCommand(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = /** @type {(keyof Programs)[]} */ (Object.keys(packages));
  const programs = process.argv.includes('--install') ? ensurePrograms(names) : findPrograms();
  const missing = listMissing(programs, names);
  console.log(programs);
  if (missing.length > 0) console.error(explainMissing(missing));
  process.exitCode = missing.length > 0 ? 1 : 0;
}
