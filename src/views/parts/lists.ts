import { find, ordered } from '../../model/plan.ts';
import type { TaskNode } from '../../model/tasks.ts';
import { around, plain, type Phrase } from '../../model/texts.ts';
import type { Text } from '../../schema/types.ts';
import { SHARED } from '../../words/shared.ts';
import { textIn, type Subject, type ViewContext } from '../view.ts';

/** A name with its abbreviation in brackets. */
export function withShort(name: Phrase, short: Phrase | null): Phrase {
  if (short === null || plain(short) === plain(name)) return name;
  return around(name, (text) => `${text} (${plain(short)})`);
}

/** The institutions of the plan, as what a document can be about. */
export const institutionSubjects = (context: ViewContext): Subject[] =>
  ordered(context.plan, 'institution').map(({ id, record }) => ({
    id,
    title: withShort(textIn(context, record.name), textIn(context, record.short)),
  }));

/** The name of an area or institution: an abbreviation would stand unexplained in a column of numbers. */
function nameOf(context: ViewContext, id: string): Phrase {
  const record = find(context.plan, id, 'area', 'institution')?.record as { name?: Text } | undefined;
  return textIn(context, record?.name) ?? id;
}

/**
 * Number of a task with the name of its list, where tasks of several lists stand together: „Edukacja 3”.
 * @param home id of the card that the tasks stand on: what is on that card itself needs no name
 */
export function numberInList(context: ViewContext, task: TaskNode, home: string | null = null): Phrase {
  const words = (key: 'common' | 'card' | 'part') => SHARED[`list.${key}`][context.language];
  const { list, number, common } = task;
  if (list.kind === 'coordination')
    return `${SHARED.coordination[context.language]} ${number ?? words('part')}`;
  const own = number === null ? words('part') : `${words(common ? 'common' : 'card')} ${number}`;
  if (list.id === home && list.kind === 'institution') return own;
  const bare = number !== null && !common;
  return around(nameOf(context, list.id), (text) => (bare ? `${text} ${number}` : `${text}, ${own}`));
}
