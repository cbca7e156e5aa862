import { isWithdrawn, type Judgement } from './state.ts';
import type { TaskNode } from './tasks.ts';

/** The tasks that answer a barrier, by its id; a common task is one record that stands in many lists, and is given once. */
export function answersTo(judgement: Judgement): Map<string, TaskNode[]> {
  const answers = new Map<string, TaskNode[]>();
  const seen = new Set<object>();
  for (const task of judgement.tasks) {
    if (seen.has(task.record) || isWithdrawn(judgement, task)) continue;
    seen.add(task.record);
    for (const id of task.record.answers ?? []) answers.set(id, [...(answers.get(id) ?? []), task]);
  }
  return answers;
}
