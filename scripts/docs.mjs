import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { exitWith, root } from './run.mjs';

const folder = join(root, 'docs', 'reference');

const entry = `
export { referencePages } from './src/reference/pages.ts';
export { COMMANDS, GLOBAL_OPTIONS } from './src/cli.ts';
`;

/** The pages as the sources make them: path inside docs/reference → text. */
async function makePages() {
  const { build } = await import('esbuild');
  const temporary = mkdtempSync(join(tmpdir(), 'lsicu-docs-'));
  const outfile = join(temporary, 'pages.mjs');
  try {
    await build({
      absWorkingDir: root,
      stdin: { contents: entry, resolveDir: root, sourcefile: 'docs-entry.ts', loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      banner: {
        js: "import{createRequire as lsicuRequire}from'node:module';const require=lsicuRequire(import.meta.url);",
      },
      logLevel: 'warning',
    });
    const { referencePages, COMMANDS, GLOBAL_OPTIONS } = await import(pathToFileURL(outfile).href);
    const templates = join(root, 'templates');
    return referencePages({
      commands: COMMANDS,
      globalOptions: GLOBAL_OPTIONS,
      templates: {
        template: (name) => readFileSync(join(templates, name), 'utf8'),
        templates: () => readdirSync(templates).sort(),
      },
    });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Files that lie in docs/reference, with `/`. */
function writtenPages() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => relative(folder, join(found.parentPath, found.name)).replaceAll(sep, '/'));
}

function isStale(path, text) {
  const file = join(folder, path);
  return !existsSync(file) || readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text;
}

try {
  await ensureInstalled();
  const pages = await makePages();
  const stale = [...pages].filter(([path, text]) => isStale(path, text)).map(([path]) => path);
  const left = writtenPages().filter((path) => !pages.has(path));
  if (process.argv.includes('--check')) {
    const wrong = [...stale, ...left].toSorted((a, b) => (a < b ? -1 : 1));
    const list = wrong.map((path) => `  docs/reference/${path}`).join('\n');
    if (wrong.length > 0) throw new Error(`Stale pages; "npm run docs" writes them anew:\n${list}`);
  } else {
    for (const path of stale) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), pages.get(path));
    }
    for (const path of left) rmSync(join(folder, path));
    console.log(`docs/reference: ${pages.size} pages, ${stale.length} written, ${left.length} removed`);
  }
} catch (error) {
  exitWith(error);
}
