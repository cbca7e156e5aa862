import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean);
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Path of a Chromium-like browser, or null. CHROME_PATH goes before all others. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !isProgram(named)) throw new Error(`CHROME_PATH: there is no program ${named}`);
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return named || ([...onPath, ...usualPlaces()].find(isProgram) ?? null);
}

/** Installs Debian's Chromium where that needs no question; says whether it could. */
function installChromium() {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  console.error(
    'Instaluję przeglądarkę do testów (chromium)… / Installing a browser for the tests (chromium)…',
  );
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  const command = isRoot ? apt : ['sudo', '-n', ...apt];
  const aptGet = (...args) => {
    const { status, stdout, stderr } = spawnSync(command[0], [...command.slice(1), ...args], {
      encoding: 'utf8',
    });
    if (status !== 0) console.error(`${stdout}${stderr}`);
    return status === 0;
  };
  // A source of packages that does not answer is no reason to stop: the install tells whether it mattered.
  aptGet('update');
  return aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
}

/** Path of a browser, installed if need be; throws when there is none. */
export function ensureBrowser() {
  const browser = findBrowser() ?? (installChromium() ? findBrowser() : null);
  if (browser) return browser;
  throw new Error(
    'Testy dostępności stron wymagają przeglądarki: proszę zainstalować Chromium, Chrome lub Edge albo podać jej ścieżkę w CHROME_PATH.\n' +
      'The tests look at pages in a browser: install Chromium, Chrome or Edge, or set CHROME_PATH to one.',
  );
}
