import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listExamples } from './examples.mjs';
import { root, run, runNpm } from './run.mjs';

// The oldest Node that package.json promises, and the later lines in use.
const versions = ['20.19.0', '22.23.3', '24.21.0'];
const patience = 120_000;

/** A Node from the npm packages node-<platform>-<arch>, kept in node_modules/.cache; null when it cannot be had in time. */
async function fetchNode(version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules', '.cache', 'lsicu-nodes', version);
  const program = join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `${name}@${version}`,
  ];
  const { code } = await runNpm(args, { capture: true, cwd: folder, timeout: patience });
  if (code === 0 && existsSync(program)) return program;
  rmSync(folder, { recursive: true, force: true });
  return null;
}

async function tryOn(node, version) {
  const examples = listExamples().map(({ name }) => `examples/${name}`);
  for (const args of [['--version'], ['validate', ...examples]]) {
    const { code, stdout, stderr } = await run(node, ['bin/lsicu.js', ...args], { capture: true });
    if (code !== 0)
      throw new Error(`${stdout}${stderr}\nNode ${version}: lsicu ${args.join(' ')}: exit code ${code}`);
  }
}

/** Starts the built program on other Node versions; says which could not be fetched. */
export async function runOnOtherNodes() {
  const notes = [];
  for (const version of versions) {
    const node = await fetchNode(version);
    if (node) await tryOn(node, version);
    notes.push(node ? version : `${version} NOT TRIED (could not be fetched)`);
  }
  return notes.join(', ');
}
