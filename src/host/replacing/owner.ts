import { readFileSync, readlinkSync } from 'node:fs';
import { randomName } from './disk.ts';

/** Who holds a lock. */
export interface Owner {
  readonly pid: number;
  /** When the process was started, as its system counts: a process number is given out again. Empty where the system does not tell. */
  readonly start: string;
  /** The computer's name, for a person. */
  readonly host: string;
  /** What tells this computer, or a closed part of it, from others. */
  readonly machine: string;
  /** Tells one run of the computer from the next; empty where the system does not tell. */
  readonly boot: string;
  readonly since: string;
  readonly doing: string;
  /** No two locks have the same. */
  readonly token: string;
}

function told(read: () => string): string {
  try {
    return read().trim();
  } catch {
    return '';
  }
}

/** State and start of a process on Linux; null where the system does not tell. */
function processOnLinux(pid: number | 'self'): { readonly state: string; readonly start: string } | null {
  const line = told(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  // The name of the program stands in brackets and may hold anything.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields[0], fields[19]];
  return state && start ? { state, start } : null;
}

const machineAndBoot = (host: string): Pick<Owner, 'machine' | 'boot'> => ({
  // The same process number means another process in another container.
  machine: [
    host,
    told(() => readFileSync('/etc/machine-id', 'latin1')),
    told(() => readlinkSync('/proc/self/ns/pid')),
  ].join(' '),
  boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1')),
});

/** This process as the owner of a new lock. */
export function thisProcess(doing: string): Owner {
  const host = process.getBuiltinModule('node:os').hostname();
  return {
    pid: process.pid,
    start: processOnLinux('self')?.start ?? '',
    host,
    ...machineAndBoot(host),
    since: new Date().toISOString(),
    doing,
    token: randomName(),
  };
}

const FIELDS = ['start', 'host', 'machine', 'boot', 'since', 'doing', 'token'] as const;

/** What stands in a lock; null where it is not what the program writes. */
export function readOwner(text: string): Owner | null {
  let found: Record<string, unknown> | null;
  try {
    found = JSON.parse(text) as Record<string, unknown> | null;
  } catch {
    return null;
  }
  if (typeof found !== 'object' || found === null || !Number.isSafeInteger(found['pid'])) return null;
  const isWhole =
    FIELDS.every((name) => typeof found[name] === 'string') && /^[0-9a-f]{16}$/.test(String(found['token']));
  return isWhole ? (found as unknown as Owner) : null;
}

/** Whether this computer has such a process: signal 0 only asks. */
export function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/**
 * Whether the owner of a lock is still at work.
 * @param own the tokens of the locks that this process holds
 */
export function standing(owner: Owner, own: ReadonlySet<string>): 'alive' | 'dead' | 'elsewhere' {
  const { machine, boot } = machineAndBoot(process.getBuiltinModule('node:os').hostname());
  if (owner.machine !== machine) return 'elsewhere';
  if (owner.boot !== boot) return 'dead';
  if (owner.pid === process.pid) return own.has(owner.token) ? 'alive' : 'dead';
  if (owner.pid <= 0 || !isThere(owner.pid)) return 'dead';
  const running = processOnLinux(owner.pid);
  if (!running) return 'alive';
  // Somebody has yet to learn of a process that ended with Z or X.
  return /[ZX]/.test(running.state) || (owner.start !== '' && running.start !== owner.start)
    ? 'dead'
    : 'alive';
}
