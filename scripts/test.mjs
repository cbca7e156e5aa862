import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { exitWith, runNode } from './run.mjs';

try {
  await ensureInstalled();
  const browser = ensureBrowser();
  if ((await runNode(['scripts/build.mjs'])).code !== 0) process.exit(1);
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)];
  process.exitCode = (await runNode(vitest, { env: { LSICU_TEST_BROWSER: browser } })).code;
} catch (error) {
  exitWith(error);
}
