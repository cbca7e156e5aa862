import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, runNpm } from './run.mjs';

const stampFile = join(root, 'node_modules', '.lsicu-installed');

/** Packages are installed anew when the lock file, the major Node version or the kind of machine is another. */
function stamp() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} node${process.versions.node.split('.')[0]} ${process.platform}-${process.arch}\n`;
}

export function checkNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Potrzebny jest Node.js w wersji 20.19 lub nowszej, a ten komputer ma ${version}. Nową wersję podaje strona nodejs.org.\n` +
      `Node.js 20.19 or newer is needed, and this computer has ${version}. nodejs.org offers a newer one.`,
  );
}

/** Runs `npm ci` unless node_modules already is what package-lock.json asks for. */
export async function ensureInstalled() {
  checkNodeVersion();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) return;
  // npm would empty the folder that the link leads to, and that one belongs to somebody else.
  if (lstatSync(dirname(stampFile), { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(
      'node_modules jest dowiązaniem do folderu z innymi pakietami. Usuń dowiązanie. / node_modules is a link to a folder with other packages. Remove the link.',
    );
  }
  console.error('Instaluję pakiety (npm ci)… / Installing packages (npm ci)…');
  // --include: also under NODE_ENV=production or a user's own "omit".
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, stdout, stderr } = await runNpm(args, { capture: true });
  if (code !== 0) {
    throw new Error(
      `${stdout}${stderr}\nNie udało się zainstalować pakietów (npm ci). / npm ci failed, see above.`,
    );
  }
  writeFileSync(stampFile, stamp());
}
