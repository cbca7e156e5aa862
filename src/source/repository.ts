import type { Host } from '../host/host.ts';

/** True for a folder of a repository, even of one that git does not read. */
export function isInRepository(host: Pick<Host, 'stat' | 'resolve'>, folder: string): boolean {
  if (host.stat(host.resolve(folder, '.git')) !== null) return true;
  const above = host.resolve(folder, '..');
  return above !== folder && isInRepository(host, above);
}
