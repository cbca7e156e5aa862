// Time of the built program as a ratio to `node -e 0`, from rounds in which every arm runs once, in turn.
// Usage: node bench/run.mjs [rounds]
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const rounds = Number(process.argv[2] ?? 15);
const example = ['-C', 'examples/slupsk', '--as-of', '2016-12-31'];
const base = 'node -e 0';
const arms = {
  [base]: ['-e', '0'],
  '--version': ['bin/lsicu.js', '--version'],
  '--help': ['bin/lsicu.js', '--help'],
  'validate examples/slupsk': ['bin/lsicu.js', 'validate', 'examples/slupsk'],
  plan: ['bin/lsicu.js', ...example, 'plan'],
  report: ['bin/lsicu.js', ...example, 'report'],
};

function time(name) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, arms[name], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${name}: exit code ${status}\n${stderr}`);
  return performance.now() - start;
}

function quantile(numbers, q) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * q)];
}

const names = Object.keys(arms);
names.forEach(time);
const ratios = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  // Another arm goes first in each round, so that none always follows the same one.
  const order = names.map((_, i) => names[(i + round) % names.length]);
  const times = Object.fromEntries(order.map((name) => [name, time(name)]));
  for (const name of names) ratios[name].push(times[name] / times[base]);
}

console.log(
  `Node ${process.versions.node}, ${process.platform}-${process.arch}, ${rounds} rounds, median of the ratios in a round\n`,
);
console.log(`| command | ratio to \`${base}\` | middle half |\n| --- | ---: | ---: |`);
for (const name of names.slice(1)) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) => quantile(ratios[name], q).toFixed(2));
  console.log(`| \`${name}\` | ${middle} | ${low}–${high} |`);
}
