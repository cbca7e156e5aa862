import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { exitWith, root } from './run.mjs';

const dist = join(root, 'dist');

async function bundle() {
  const { build } = await import('esbuild');
  return build({
    absWorkingDir: root,
    entryPoints: { main: 'src/main.ts', host: 'src/host/node.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'chunks/[name]-[hash]',
    mainFields: ['module', 'main'],
    // The same code as ES modules, of which only what is used is taken; it reads files faster.
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    // CommonJS packages call require(), which an ES module has not.
    banner: {
      js: "import{createRequire as lsicuRequire}from'node:module';const require=lsicuRequire(import.meta.url);",
    },
    // Lines stay short, so that a stack trace in a report of a fault leads to a place.
    // Node compiles every start anew: short names are a tenth of the time of `validate`.
    minifyIdentifiers: true,
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 200,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
}

/**
 * `await import('yaml')` would take in all of a package, and a CommonJS one would come without its names: only a
 * module of ours may be imported late, and that one imports the package in the ordinary way.
 */
function refuseLatePackages({ inputs }) {
  for (const [file, { imports }] of Object.entries(inputs)) {
    const late = imports.find(
      ({ kind, path }) => kind === 'dynamic-import' && path.includes('node_modules/'),
    );
    if (late && !file.includes('node_modules/')) {
      throw new Error(
        `${file}: import() of a package (${late.path}); use import() on a module that imports it`,
      );
    }
  }
}

/** Packages whose code stands inside that of another one, where the bundler does not see it. */
const CARRIED = { 'node_modules/docx': ['node_modules/docx/node_modules/nanoid'] };

/** Folders of the packages of which at least a byte is in the bundle. */
function bundledPackages({ outputs }) {
  const folders = new Set();
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
      if (!folder || bytesInOutput === 0) continue;
      for (const each of [folder, ...(CARRIED[folder] ?? [])]) folders.add(each);
    }
  }
  return [...folders];
}

function licence(folder) {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) =>
    readFileSync(join(root, folder, file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim(),
  );
  if (!license && texts.length === 0)
    throw new Error(`${folder}: no licence is named, and none is there to pass on`);
  const holder = typeof author === 'string' ? author : author?.name;
  const text =
    texts.join('\n\n') ||
    [`The package names its licence only: ${license}.`, holder, homepage].filter(Boolean).join('\n');
  return { key: `${name} ${version}`, page: `${name} ${version} (${license ?? 'see below'})\n\n${text}\n` };
}

function thirdParty(metafile) {
  const pages = bundledPackages(metafile)
    .map(licence)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return pages.map(({ page }) => page).join(`\n${'-'.repeat(80)}\n\n`);
}

/** New files first, then away with what is no longer part of it: a program running meanwhile finds all it needs. */
function writeDist(files) {
  for (const [path, contents] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  const kept = new Set(files.map(([path]) => relative(dist, path)));
  for (const path of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const file = relative(dist, join(path.parentPath, path.name));
    if (!path.isDirectory() && !kept.has(file)) rmSync(join(dist, file));
  }
}

try {
  await ensureInstalled();
  if (!existsSync(join(root, 'src', 'main.ts'))) throw new Error('src/main.ts is missing: nothing to build');
  const { outputFiles, metafile } = await bundle();
  refuseLatePackages(metafile);
  const files = outputFiles.map(({ path, contents }) => [path, contents]);
  // Entry points last: they name the chunks.
  files.sort(([a], [b]) => Number(b.includes('chunks')) - Number(a.includes('chunks')));
  writeDist([[join(dist, 'THIRD-PARTY.txt'), thirdParty(metafile)], ...files]);
} catch (error) {
  exitWith(error);
}
