import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listExamples } from '../../scripts/examples.mjs';
import { root, runNode } from '../../scripts/run.mjs';
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
  return files
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => join(folder, file));
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

describe('pages of the examples', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lsicu-pages-'));
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await launchBrowser();
    context = await browser.newContext();
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(listExamples())(
    'of $name hold to WCAG 2.1 AA and fit a narrow screen',
    async ({ name, day }) => {
      const files = await buildPages(name, day, join(folder, name));
      expect(files.length).toBeGreaterThan(1);
      const waiting = [...files];
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
    },
    240_000,
  );
});
