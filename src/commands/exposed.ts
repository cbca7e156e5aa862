import { CONTACTS, PRIVATE } from '../source/private.ts';
import type { Exposed } from '../source/tree.ts';
import type { Call } from './command.ts';

/** Private files beside a plan that git has or would take, by their names alone. Git is asked only where the folder is there. */
export async function exposedFiles({ host }: Call, folder: string): Promise<Exposed[]> {
  const root = host.resolve(folder);
  const exists = (path: string): boolean => {
    try {
      return host.stat(host.resolve(root, path)) !== null;
    } catch {
      return false;
    }
  };
  if (!exists(PRIVATE)) return [];
  const held = await host.heldByGit(root, PRIVATE, CONTACTS);
  if (held === null) return [];
  const tracked = held.tracked.map((path): Exposed => ({ path, how: 'tracked' }));
  const atRisk = exists(CONTACTS) && !held.ignored && !held.tracked.includes(CONTACTS);
  return atRisk ? [...tracked, { path: CONTACTS, how: 'not-ignored' }] : tracked;
}
