import type { Host } from '../host/host.ts';
import { readOne, type SourceFile } from './tree.ts';

/** What joins in only for internal documents. Git should have neither this folder nor anything in it. */
export const PRIVATE = 'private';
export const CONTACTS = `${PRIVATE}/contacts.yaml`;
/** Shows, with no real data in it, how contacts are written; it may be in git. */
export const CONTACTS_EXAMPLE = `${PRIVATE}/contacts.example.yaml`;

export const isPrivate = (path: string): boolean => path.startsWith(`${PRIVATE}/`);

/** The private contacts beside a plan; null where there are none. Called for internal documents only. */
export function contactsFile(host: Host, root: string): SourceFile | null {
  const folder = host.stat(host.resolve(root, PRIVATE));
  if (folder === null) return null;
  if (folder.kind !== 'folder')
    return { path: CONTACTS, bytes: null, reason: folder.kind === 'link' ? 'link' : 'unreadable' };
  return readOne(host, root, CONTACTS);
}
