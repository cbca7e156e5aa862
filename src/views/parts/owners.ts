import type { Doer, TaskNode } from '../../model/tasks.ts';
import { plain } from '../../model/texts.ts';
import type { Text } from '../../schema/types.ts';

/** What one doer is responsible for. */
export interface OwnerGroup {
  readonly key: string;
  readonly doer: Doer;
  readonly tasks: readonly TaskNode[];
}

const postKey = (post: Text): string =>
  typeof post === 'string' ? post : plain(Object.values(post)[0] ?? '');

/** What tells one doer from another: the id, or the words of a post. */
const ownerKey = ({ who, post }: Doer): string => who ?? `post:${post === undefined ? '' : postKey(post)}`;

/**
 * Tasks by who is responsible; a task of several stands with each of them.
 * @param first ids that come first, in this order, also where nothing is theirs; the others follow in the order of the tasks
 */
export function byOwner(tasks: readonly TaskNode[], first: readonly string[]): OwnerGroup[] {
  const doers = new Map<string, Doer>(first.map((id) => [id, { who: id }]));
  for (const doer of tasks.flatMap(({ owners }) => owners))
    if (!doers.has(ownerKey(doer))) doers.set(ownerKey(doer), doer);
  return [...doers].map(([key, doer]) => ({
    key,
    doer,
    tasks: tasks.filter(({ owners }) => owners.some((owner) => ownerKey(owner) === key)),
  }));
}
