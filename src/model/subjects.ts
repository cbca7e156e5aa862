import type { Text } from '../schema/types.ts';
import { find, type Plan } from './plan.ts';
import type { Entry } from './progress.ts';

/** The title of what an entry is about: its task, duty or decision; its id where that is not in the plan. */
export function subjectTitle(plan: Plan, entry: Entry): Text {
  const [id, thing] = entry.task
    ? [entry.task, find(plan, entry.task, 'task', 'common-task')]
    : entry.duty
      ? [entry.duty, find(plan, entry.duty, 'duty')]
      : [entry.decision ?? '—', entry.decision ? find(plan, entry.decision, 'decision') : undefined];
  return (thing?.record as { title?: Text } | undefined)?.title ?? id;
}
