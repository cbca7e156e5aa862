import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

/** Keeps Chromium from calling its maker while tests run. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium for tests that look at pages. Without one the test fails: a page nobody looked at is not a page that passed. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['LSICU_TEST_BROWSER'] ?? findBrowser();
  if (!executablePath)
    throw new Error('No browser found: run the tests with "npm test", or set CHROME_PATH.');
  // The sandbox starts neither for root nor in most containers, and the pages are our own.
  return chromium.launch({ executablePath, chromiumSandbox: false, args: quiet });
}
