import { ensureInstalled } from './install.mjs';
import { makeExamples } from './examples.mjs';
import { runOnOtherNodes } from './other-nodes.mjs';
import { checkPackage } from './package-contents.mjs';
import { exitWith, runNode } from './run.mjs';

/** A step that is a program of its own; its output is shown as it comes. */
const node =
  (...args) =>
  async () => {
    const { code } = await runNode(args);
    if (code !== 0) throw new Error(`exit code ${code}`);
  };

const steps = {
  install: ensureInstalled,
  format: node('node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'),
  lint: node('node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  types: node('node_modules/typescript/bin/tsc', '--noEmit'),
  build: node('scripts/build.mjs'),
  test: node('scripts/test.mjs'),
  docs: node('scripts/docs.mjs', '--check'),
  examples: makeExamples,
  package: checkPackage,
  'other nodes': runOnOtherNodes,
};

for (const [name, step] of Object.entries(steps)) {
  const start = performance.now();
  try {
    const note = await step();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `verify: ${name.padEnd(12)} ok ${seconds.padStart(6)} s  ${typeof note === 'string' ? note : ''}`.trimEnd(),
    );
  } catch (error) {
    exitWith(new Error(`${error.message}\nverify: ${name} FAILED`, { cause: error }));
  }
}
