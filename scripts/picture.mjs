// Makes the pictures of the README and of the handbook, all of them of the fictional example, on a fixed day.
// With words it makes only those whose files have one of them in their names: node scripts/picture.mjs docs/pl
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { root, run } from './run.mjs';

const HANDBOOK = { width: 800, height: 400 };

/** Each picture with the document it shows, and the part of it that comes first; the handbook has the same ones in both languages. */
const pictures = [
  { file: 'docs/images/report.png', words: ['report'], day: '2026-09-30', width: 1000, height: 1180 },
  ...[
    { names: ['sprawozdanie', 'report'], words: ['report', '2026-Q3'], from: 2 },
    { names: ['pismo', 'letter'], words: ['render', 'letter', 'gops'], from: 1 },
    { names: ['porzadek', 'agenda'], words: ['agenda', '2026-Q4'], from: 1 },
    { names: ['karta', 'card'], words: ['render', 'card-form'], from: 1 },
    { names: ['dokumenty', 'documents'], words: ['build'], from: 1 },
  ].flatMap(({ names, words, from }) =>
    ['pl', 'en'].map((language, index) => ({
      file: `docs/${language}/images/${names[index]}.png`,
      words: ['--lang', language, ...words],
      from,
      day: '2026-10-05',
      ...HANDBOOK,
    })),
  ),
];

const { chromium } = await import('playwright-core');
const executablePath = await ensureBrowser();
const temporary = mkdtempSync(join(tmpdir(), 'lsicu-pictures-'));
// Outside any repository: the version of a plan would be another one in each picture.
const plan = join(temporary, 'plan');
cpSync(join(root, 'examples/przykladowo'), plan, { recursive: true });

/** Makes the document. @returns its page */
async function pageOf({ words, day }, name) {
  const folder = join(temporary, name);
  const isFolder = words.includes('build');
  const page = isFolder ? join(folder, 'index.html') : `${folder}.html`;
  const target = isFolder ? [folder] : ['-o', page];
  await run(process.execPath, [join(root, 'bin/lsicu.js'), '-C', plan, '--as-of', day, ...words, ...target]);
  return page;
}

const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const asked = process.argv.slice(2);
for (const [index, picture] of pictures.entries()) {
  const { file, width, height, from } = picture;
  if (asked.length > 0 && !asked.some((word) => file.includes(word))) continue;
  const view = await browser.newPage({ viewport: { width, height } });
  await view.goto(pathToFileURL(await pageOf(picture, String(index))).href);
  if (from !== undefined)
    await view
      .locator('h2')
      .nth(from)
      .evaluate((part) => part.scrollIntoView());
  mkdirSync(dirname(join(root, file)), { recursive: true });
  await view.screenshot({ path: join(root, file) });
  await view.close();
}
await browser.close();
