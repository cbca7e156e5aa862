import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root, run, runNpm } from '../../scripts/run.mjs';
import { temporaryFolder, writePlan } from '../setup/host.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A machine on which the program has been released: npm gives the package made from this repository, without a network. */
export interface Machine {
  readonly folder: string;
  /** What a run leaves in a log: the folder and the arguments of each call of npm. */
  npmCalls(): string;
  /** A copy of the files of this repository that a plan's repository takes from it. */
  readonly released: string;
  /** Runs a script with nothing in its environment but what is given. */
  sh(shell: readonly string[], script: string, cwd: string, env: Record<string, string>): Promise<Outcome>;
}

export const VERSION = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
  .version;

function writeScript(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

/** Packs the program and puts an npm before the real one that hands out this package as the release. */
export async function prepareMachine(): Promise<Machine> {
  const folder = temporaryFolder();
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { code, stdout, stderr } = await runNpm(pack, { capture: true });
  if (code !== 0) throw new Error(stderr);
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  const path = process.env['PATH'] ?? '';
  const log = join(folder, 'npm.log');
  writeFileSync(log, '');
  writeScript(
    join(folder, 'bin', 'npm'),
    `#!/bin/sh
echo "$PWD: $*" >> '${log}'
for each; do
  shift
  case "$each" in
    lsicu@${VERSION}) set -- "$@" '${join(folder, filename)}' ;;
    lsicu@*) echo "not released: $each" >&2; exit 1 ;;
    *) set -- "$@" "$each" ;;
  esac
done
PATH='${path}' exec npm --offline "$@"
`,
  );
  const released = join(folder, 'released');
  for (const file of ['package.json', 'action.yml', 'ci', '.pre-commit-hooks.yaml'])
    cpSync(join(root, file), join(released, file), { recursive: true });
  return {
    folder,
    released,
    npmCalls: () => readFileSync(log, 'utf8'),
    async sh([command = 'sh', ...options], script, cwd, env) {
      const file = join(mkdtempSync(join(folder, 'step-')), 'step.sh');
      writeFileSync(file, script);
      const basics = { HOME: join(folder, 'home'), PATH: `${join(folder, 'bin')}${delimiter}${path}` };
      // run() adds to the environment of this process; env -i takes that away again.
      const pairs = Object.entries({ ...basics, ...env }).map(([name, value]) => `${name}=${value}`);
      const how: object = { capture: true, cwd };
      return run('env', ['-i', ...pairs, command, ...options, file], how);
    },
  };
}

/** A plan in which something is wrong on one line. */
export const BAD = { 'areas/kultura.yaml': 'name: Kultura\nleader: nikt\n' };
export const GOOD = { 'areas/kultura.yaml': 'name: Kultura\n' };

/** A repository whose every file that a tool might run leaves a mark. */
export function writeHostile(folder: string, mark: string): string {
  writePlan(folder, GOOD);
  const touch = `#!/bin/sh\ntouch '${mark}'\n`;
  const javascript = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');\n`;
  for (const name of ['lsicu', 'npm', 'npx', 'node', 'bash', 'mktemp', 'mv', 'rm']) {
    writeScript(join(folder, name), touch);
    writeScript(join(folder, 'node_modules', '.bin', name), touch);
  }
  for (const name of ['.bashrc', '.bash_profile', '.profile', '.git/hooks/post-checkout', 'shell.sh'])
    writeScript(join(folder, name), touch);
  writeScript(join(folder, 'node_modules', 'lsicu', 'bin', 'lsicu.js'), javascript);
  writeScript(join(folder, 'ci', 'lsicu.sh'), touch);
  writeFileSync(join(folder, 'trap.cjs'), javascript);
  const scripts = { preinstall: 'sh shell.sh', install: 'sh shell.sh', prepare: 'sh shell.sh' };
  const manifest = { name: 'lsicu', version: VERSION, bin: { lsicu: 'lsicu' }, scripts };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'node_modules', 'lsicu', 'package.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, '.npmrc'),
    'registry=http://127.0.0.1:9/\nscript-shell=./shell.sh\nnode-options=--require=./trap.cjs\nignore-scripts=false\n',
  );
  writeFileSync(join(folder, '.git', 'config'), `[core]\n\tfsmonitor = touch '${mark}'\n`);
  return folder;
}

/** Names of folders that a careless script would run, split or take for options. */
export const NAMES = [
  'Gmina Mała Lipnica',
  '$(touch PWNED)',
  '`touch PWNED`',
  "a'b; touch PWNED",
  '-rf',
  '*',
];
