import { mkdirSync, readdirSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './run.mjs';

/** The plans in examples/, each with the day its documents are made for; the same day always gives the same documents. */
export function listExamples() {
  const names = readdirSync(join(root, 'examples'))
    .filter((name) => existsSync(join(root, 'examples', name, 'lsicu.yaml')))
    .sort();
  const days = JSON.parse(readFileSync(join(root, 'examples', 'days.json'), 'utf8'));
  for (const name of names) {
    if (!/^\d{4}-\d\d-\d\d$/.test(days[name])) throw new Error(`examples/days.json: no day for "${name}"`);
  }
  if (names.length === 0) throw new Error('examples/: no folder has lsicu.yaml');
  return names.map((name) => ({ name, day: days[name] }));
}

async function lsicu(...args) {
  const { code, stdout, stderr } = await runNode(['bin/lsicu.js', ...args], { capture: true });
  if (code !== 0) throw new Error(`${stdout}${stderr}\nlsicu ${args.join(' ')}: ${code}`);
}

function mustExist(file) {
  if (!existsSync(join(root, file))) throw new Error(`${file} was not written`);
}

async function makeExample({ name, day }) {
  const common = ['-C', `examples/${name}`, '--as-of', day];
  await lsicu(...common, 'validate');
  await lsicu(...common, 'build', `out/${name}`);
  mustExist(`out/${name}/index.html`);
  for (const document of ['plan', 'agenda', 'report']) {
    const file = `out/markdown/${name}-${document}.md`;
    await lsicu(...common, document, '-o', file);
    mustExist(file);
  }
}

/** Checks all examples with the built program and makes their documents in out/. */
export async function makeExamples() {
  const examples = listExamples();
  mkdirSync(join(root, 'out', 'markdown'), { recursive: true });
  await Promise.all(examples.map(makeExample));
  return examples;
}
