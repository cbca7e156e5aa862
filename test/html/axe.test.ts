import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listExamples } from '../../scripts/examples.mjs';
import { root, runNode } from '../../scripts/run.mjs';
import { nodeHost } from '../../src/host/node.ts';
import { Templates } from '../../src/render/template.ts';
import { launchBrowser } from '../setup/browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** A phone, a desk, a sheet of paper. */
const SURFACES = [
  { width: 320, media: 'screen' },
  { width: 1280, media: 'screen' },
  { width: 320, media: 'print' },
  { width: 1280, media: 'print' },
] as const;
const AT_ONCE = 3;

/** Builds all documents of an example and returns the pages. */
async function buildPages(name: string, day: string, folder: string): Promise<string[]> {
  const args = ['bin/lsicu.js', '-C', `examples/${name}`, '--as-of', day, 'build', folder];
  const { code, stdout, stderr } = await runNode(args, { capture: true, cwd: root });
  expect(code, `lsicu ${args.slice(1).join(' ')}\n${stdout}${stderr}`).toBe(0);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html')).map((file) => join(folder, file));
}

const published = new Templates(nodeHost()).listed().filter(({ published: isPublished }) => isPublished);
const documents = ['index', ...published.map(({ name }) => name)];

/** The document that a page is of: `institution-card-gops.html` is an `institution-card`. */
function documentOf(file: string): string {
  const stem = basename(file, '.html');
  const of = documents.filter((name) => stem === name || stem.startsWith(`${name}-`));
  return of.toSorted((one, other) => other.length - one.length)[0] ?? stem;
}

/** What is wrong with a page, in lines that can be read. */
async function problemsOf(page: Page, file: string): Promise<string[]> {
  const problems: string[] = [];
  await page.goto(pathToFileURL(file).href);
  for (const { width, media } of SURFACES) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media });
    const at = `${file}, ${media} ${width} px:`;
    const scroll = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (media === 'screen' && scroll > width) problems.push(`${at} scrolls sideways, ${scroll} px`);
    // The pages have no frames, and without those the old way is as good and three times as fast.
    const axe = new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withTags(TAGS)
      .setLegacyMode(true);
    const { violations } = await axe.analyze();
    for (const { id, help, nodes } of violations)
      problems.push(
        ...nodes.map(({ html, failureSummary = '' }) => `${at} ${id} (${help})\n${html}\n${failureSummary}`),
      );
  }
  return problems;
}

/** Each document once, from where it holds most. */
function fullest(files: readonly string[]): Map<string, string> {
  const bySize = files.toSorted((a, b) => statSync(a).size - statSync(b).size);
  return new Map(bySize.map((file) => [documentOf(file), file]));
}

describe('pages of the examples', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lsicu-pages-'));
  let browser: Browser;
  let pages: Map<string, string>;

  beforeAll(async () => {
    browser = await launchBrowser();
    const built: string[] = [];
    for (const { name, day } of listExamples())
      built.push(...(await buildPages(name, day, join(folder, name))));
    pages = fullest(built);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are there for every document that is published', () => {
    expect([...pages.keys()].toSorted()).toEqual(documents.toSorted());
  });

  it('hold to WCAG 2.1 AA and fit a narrow screen', async () => {
    const context = await browser.newContext();
    const waiting = [...pages.values()];
    const problems: string[] = [];
    const look = async (): Promise<void> => {
      const page = await context.newPage();
      page.on('console', (message) => problems.push(`${page.url()}: ${message.text()}`));
      for (let file = waiting.shift(); file; file = waiting.shift())
        problems.push(...(await problemsOf(page, file)));
      await page.close();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, look));
    expect(problems.toSorted()).toEqual([]);
  }, 300_000);
});
