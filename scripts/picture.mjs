// Makes the picture of the README: the top of a progress report of the fictional example.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { root, run } from './run.mjs';

const WIDTH = 1000;
const HEIGHT = 1180;

const { chromium } = await import('playwright-core');
const executablePath = await ensureBrowser();
const page = join(mkdtempSync(join(tmpdir(), 'lsicu-picture-')), 'report.html');
await run(process.execPath, [
  join(root, 'bin/lsicu.js'),
  '-C',
  join(root, 'examples/przykladowo'),
  '--as-of',
  '2026-09-30',
  'report',
  '-o',
  page,
]);
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const view = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
await view.goto(pathToFileURL(page).href);
await view.screenshot({ path: join(root, 'docs/images/report.png') });
await browser.close();
