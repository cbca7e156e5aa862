import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';

/**
 * Disk operations that go wrong at will: the n-th one below a folder fails, comes to its end but says that it failed, or
 * is the last thing that the process does; or somebody else does something before it. With `from` all fail from then on,
 * as on a full or broken disk; with `changing` only what would change the disk, as on one that is read-only.
 * @typedef {{ at: number, from?: boolean, code?: string, late?: boolean, kill?: 'before' | 'torn', before?: () => void, changing?: boolean }} Fault
 */

/** Every operation of node:fs that the program may use at once; `exists` answers false and throws nothing. */
const NAMES = [
  'accessSync',
  'appendFileSync',
  'chmodSync',
  'chownSync',
  'closeSync',
  'copyFileSync',
  'cpSync',
  'existsSync',
  'fchmodSync',
  'fchownSync',
  'fdatasyncSync',
  'fstatSync',
  'fsyncSync',
  'ftruncateSync',
  'futimesSync',
  'linkSync',
  'lstatSync',
  'mkdirSync',
  'mkdtempSync',
  'openSync',
  'opendirSync',
  'readFileSync',
  'readSync',
  'readdirSync',
  'readlinkSync',
  'realpathSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'statSync',
  'symlinkSync',
  'truncateSync',
  'unlinkSync',
  'utimesSync',
  'writeFileSync',
  'writeSync',
  'writevSync',
];

const real = { ...fs };
const native = fs.realpathSync.native;
/** @type {{ folder: string, fault: Fault, count: number, said: string[] } | null} */
let armed = null;
let inside = false;
const handles = new Set();

/** @param {unknown} target */
const isBelow = (target) =>
  typeof target === 'number'
    ? handles.has(target)
    : typeof target === 'string' && armed !== null && (resolve(target) + '/').startsWith(`${armed.folder}/`);

/** @param {string} name @param {unknown[]} args */
const changes = (name, args) =>
  /^(?:append|chmod|chown|copy|cp|fchmod|fchown|ftruncate|link|mkd|rename|rm|symlink|truncate|unlink|utimes|write)/.test(
    name,
  ) ||
  (name === 'openSync' && typeof args[1] === 'string' && !/^r$/.test(args[1]));

/** @param {string} code @param {string} name @param {unknown[]} args */
function failure(code, name, args) {
  const [path, dest] = args;
  const error = new Error(`${code}: injected, ${name}`);
  return Object.assign(error, {
    errno: -5,
    code,
    syscall: name.replace(/Sync$/, ''),
    ...(typeof path === 'string' ? { path } : {}),
    ...(typeof dest === 'string' && /^(?:link|rename)/.test(name) ? { dest } : {}),
  });
}

const die = () => process.kill(process.pid, 'SIGKILL');

/** @param {string} name @param {(...args: unknown[]) => unknown} operation */
const wrap = (name, operation) =>
  /** @param {unknown[]} args */
  function wrapped(...args) {
    if (!armed || inside || !(isBelow(args[0]) || isBelow(args[1]))) return operation.apply(this, args);
    const { fault, said } = armed;
    const isMeant = fault.kill === 'torn' ? name === 'writeFileSync' : !fault.changing || changes(name, args);
    if (!isMeant) return operation.apply(this, args);
    armed.count += 1;
    said.push(`${name} ${String(args[0])}`);
    const isHit = fault.from ? armed.count >= fault.at : armed.count === fault.at;
    const run = () => {
      inside = true;
      try {
        const result = operation.apply(this, args);
        if (name === 'openSync') handles.add(result);
        if (name === 'closeSync') handles.delete(args[0]);
        return result;
      } finally {
        inside = false;
      }
    };
    if (!isHit) return run();
    if (fault.before) {
      inside = true;
      fault.before();
      return run();
    }
    if (fault.kill === 'before') die();
    if (fault.kill === 'torn') {
      const half = Buffer.from(args[1]);
      operation.call(this, args[0], half.subarray(0, half.length >> 1), args[2]);
      die();
    }
    if (fault.kill) return run();
    // A file that could not be closed is closed all the same.
    if (fault.late || name === 'closeSync') run();
    if (name === 'existsSync') return false;
    throw failure(fault.code ?? 'EIO', name, args);
  };

for (const name of NAMES) fs[name] = wrap(name, real[name]);
fs.realpathSync.native = wrap('realpathSync.native', native);
syncBuiltinESMExports();

/** @param {string} folder @param {Fault} fault */
export function arm(folder, fault) {
  armed = { folder: real.realpathSync(folder), fault, count: 0, said: [] };
  handles.clear();
}

/** @returns {readonly string[]} the operations since the fault was set, in their order */
export function disarm() {
  const { said } = armed ?? { said: [] };
  armed = null;
  return said;
}
