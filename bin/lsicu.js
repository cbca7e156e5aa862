#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// A run is over before code that V8 optimises pays for it: a quarter of the time of `validate`. So it begins later,
// soon enough for many plans. Each version of V8 has its own name for that; from Node 24 on it is quick enough.
const LATER = { 20: '--interrupt-budget=540000', 22: '--invocation-count-for-turbofan=24000' };
const later = LATER[process.versions.node.split('.', 1)];
if (later) setFlagsFromString(later);

if (existsSync(new URL('../dist/main.js', import.meta.url))) {
  const [{ main }, { nodeHost }] = await Promise.all([import('../dist/main.js'), import('../dist/host.js')]);
  process.exitCode = await main(process.argv.slice(2), nodeHost());
} else {
  console.error('Brak folderu dist/: uruchom „npm run build”. / dist/ is missing: run "npm run build".');
  process.exitCode = 2;
}
