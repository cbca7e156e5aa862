import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';
import { temporaryFolder, writePlan } from '../setup/host.ts';
import { startServing, type Serving } from './start.ts';

const tasks = Array.from({ length: 30 }, (_, index) => `  - {id: z${index}, title: Zadanie ${index}}\n`);
const text = `name: Kultura\nleader: biblioteka\ntasks:\n${tasks.join('')}`;
const plan = writePlan(temporaryFolder(), {
  'areas/kultura.yaml': text,
  'institutions/biblioteka.yaml': 'name: Gminna Biblioteka Publiczna\nareas: kultura\n',
});
const file = join(plan, 'areas/kultura.yaml');
const SCROLLED = 700;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Saves as editors do: in place, or as a new file that takes the place of the old one. */
const SAVES: Readonly<Record<string, (contents: string) => void>> = {
  'in place': (contents) => writeFileSync(file, contents),
  'by a new file': (contents) => {
    writeFileSync(`${file}~`, contents);
    renameSync(`${file}~`, file);
  },
};

describe('a page in a browser', () => {
  let browser: Browser;
  let page: Page;
  let serving: Serving;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.on('request', (one) => asked.push(one.url()));
    page.on('console', (message) => complaints.push(message.text()));
    serving = await startServing(plan);
    await page.goto(`${serving.address}plan.html`);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await serving.stop();
  });

  it.each(Object.entries(SAVES))(
    'is loaded again after a save %s, and stays where it was',
    async (how, save) => {
      await page.evaluate(`scrollTo(0, ${SCROLLED})`);
      const title = `Zadanie-${how.replaceAll(' ', '-')}`;
      const loaded = page.waitForEvent('load');
      save(text.replace('Zadanie 7', title));
      await loaded;
      expect(await page.textContent('main')).toContain(title);
      expect(await page.evaluate<number>('scrollY')).toBe(SCROLLED);
    },
    60_000,
  );

  it('lists findings, also on a narrow screen, and keeps the list open', async () => {
    await page.click('.preview summary');
    const loaded = page.waitForEvent('load');
    writeFileSync(file, text.replace('leader:', 'leadr:'));
    await loaded;
    expect(await page.textContent('.preview li')).toContain('areas/kultura.yaml:2');
    expect(await page.getAttribute('.preview details', 'open')).not.toBeNull();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
    }
  }, 60_000);

  it('has asked nobody else and broken no rule of its own', () => {
    expect(asked.filter((url) => !url.startsWith(serving.address))).toEqual([]);
    expect(asked.length).toBeGreaterThan(4);
    expect(complaints).toEqual([]);
  });

  it('says when the program has ended', async () => {
    expect(await serving.stop()).toBe(0);
    await page.waitForSelector('.preview [role=status]:not(:empty)');
    expect(await page.textContent('.preview [role=status]')).toContain('lsicu serve zostało zakończone');
  }, 60_000);
});
