import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a program in the repository's folder and resolves to { code, stdout, stderr }; never rejects for an exit code.
 * Output goes straight to the terminal unless `capture` is set.
 */
export function run(command, args, { capture = false, env = {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
      ...options,
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

/** Runs a JavaScript file with this Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs npm: the one that started us, else the one on PATH. */
export function runNpm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('npm-cli.js')) return runNode([own, ...args], options);
  // npm is a .cmd file on Windows, which Node starts only through a shell.
  if (process.platform === 'win32')
    return run(['npm', ...args].map((arg) => `"${arg}"`).join(' '), [], { shell: true, ...options });
  return run('npm', args, options);
}

/** For the last line of a script: a plain Error is told in its own words, without a stack. */
export function exitWith(error) {
  console.error(process.env.DEBUG ? error : `\n${error.message}`);
  process.exit(1);
}
