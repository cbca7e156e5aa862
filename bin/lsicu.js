#!/usr/bin/env node
import { existsSync } from 'node:fs';

if (existsSync(new URL('../dist/main.js', import.meta.url))) {
  const [{ main }, { nodeHost }] = await Promise.all([import('../dist/main.js'), import('../dist/host.js')]);
  process.exitCode = await main(process.argv.slice(2), nodeHost());
} else {
  console.error('Brak folderu dist/: uruchom „npm run build”. / dist/ is missing: run "npm run build".');
  process.exitCode = 2;
}
