import { ownText } from '../model/texts.ts';
import type { TaskNode } from '../model/tasks.ts';
import { slug } from '../schema/slug.ts';

/** How many votes each task got, by its id. */
export type Votes = ReadonlyMap<string, number>;

/** A line that has votes and names no task. */
export type UnknownLine = { readonly line: string; readonly text: string };

/** The parts of a line of a table, however it was saved: from a ballot in Markdown, from Word, as CSV. */
const cellsOf = (line: string): string[] =>
  line
    .split(/[|;\t]|(?<=\S)\s*[:=]\s*(?=\d+\s*$)/)
    .map((cell) => cell.replaceAll(/^[\s"']+|[\s"']+$/g, ''))
    .filter((cell) => cell !== '');

/** The task that a cell names: by `[id]`, by the id alone, or by its title. */
function taskIn(cell: string, tasks: ReadonlyMap<string, TaskNode>): TaskNode | undefined {
  const inBrackets = /\\?\[([a-z0-9-]+)\\?\]/.exec(cell)?.[1];
  return tasks.get(inBrackets ?? cell) ?? tasks.get(slug(cell));
}

/**
 * Reads votes: one task a line, its votes the last cell. Lines whose last cell is no number say nothing about votes.
 * @returns a task that stands twice gets the sum, as from several ballots
 */
export function readVotes(
  text: string,
  tasks: readonly TaskNode[],
  language: string,
): { readonly votes: Votes; readonly unknown: readonly UnknownLine[] } {
  const byName = new Map(
    tasks.flatMap((task) => [
      [slug(ownText(task.record.title, language)), task] as const,
      [task.key, task] as const,
    ]),
  );
  const votes = new Map<string, number>();
  const unknown: UnknownLine[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const cells = cellsOf(line);
    const count = /^\d{1,6}$/.exec(cells.at(-1) ?? '')?.[0];
    if (count === undefined || cells.length < 2) continue;
    const task = cells
      .slice(0, -1)
      .map((cell) => taskIn(cell, byName))
      .find((each) => each !== undefined);
    if (task) votes.set(task.key, (votes.get(task.key) ?? 0) + Number(count));
    else unknown.push({ line: String(index + 1), text: line.trim().slice(0, 200) });
  }
  return { votes, unknown };
}
