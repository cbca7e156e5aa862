import { setField, type Card } from '../edit/card.ts';
import type { Draft } from '../edit/draft.ts';
import type { Plain } from '../edit/edit.ts';
import { writtenWhen } from '../edit/log-entry.ts';
import { plainly } from '../imports/reply-words.ts';
import type { Meeting } from '../model/meetings.ts';
import type { Plan } from '../model/plan.ts';
import { isRecord, valueAt } from '../parse/value.ts';
import type { Text } from '../schema/types.ts';
import { freshId } from './new-id.ts';
import type { AskedDecision } from './meeting-record.ts';

/** A decision of the meeting as it will stand in the calendar. */
export interface Decided {
  readonly id: string;
  readonly title: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly task: string | null;
  readonly isNew: boolean;
}

interface Place {
  readonly plan: Plan;
  readonly draft: Draft;
  /** The card of the meeting as it is now. */
  readonly card: () => Card;
}

const textsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** The decisions that a meeting has already. */
function earlier(meeting: Meeting, language: string): Decided[] {
  return (meeting.decisions ?? []).map(({ id, title, owner, due, task }) => ({
    id,
    title: typeof title === 'string' ? title : (title[language] ?? textsOf(title)[0] ?? id),
    owner: owner?.who ?? null,
    due: due?.text ?? null,
    task: task ?? null,
    isNew: false,
  }));
}

const valueOf = ({ id, title, owner, due, task }: Decided): Plain => ({
  id,
  title,
  ...(owner === null ? {} : { owner }),
  ...(due === null ? {} : { due: writtenWhen(due) }),
  ...(task === null ? {} : { task }),
});

/**
 * Adds the decisions that the meeting does not have yet; two with the same words are one.
 * @returns all of the meeting, those it had first
 */
export function addDecisions(
  { plan, draft, card }: Place,
  meeting: Meeting,
  asked: readonly AskedDecision[],
): Decided[] {
  const all = earlier(meeting, plan.settings.language);
  const known = new Set((meeting.decisions ?? []).flatMap(({ title }) => textsOf(title).map(plainly)));
  const taken = new Set(plan.named.get('decision')?.keys());
  for (const each of asked) {
    if (known.has(plainly(each.title))) continue;
    known.add(plainly(each.title));
    const id = freshId(each.title, (candidate) => taken.has(candidate));
    taken.add(id);
    const decision: Decided = { ...each, id, isNew: true };
    const now = card();
    const there = valueAt(now.written, ['decisions']);
    if (there === undefined) draft.edit(now.file, [setField(now, ['decisions'], [valueOf(decision)])]);
    else {
      const index = Array.isArray(there) ? there.length : 1;
      const path = [...now.path, 'decisions'];
      draft.edit(now.file, [{ kind: 'insert', path, value: valueOf(decision), index }]);
    }
    all.push(decision);
  }
  return all;
}

/** Says in the calendar which task a decision has become. */
export function linkTask(draft: Draft, meeting: Card, decision: string, task: string): void {
  const list = valueAt(meeting.written, ['decisions']);
  const all: unknown[] = Array.isArray(list) ? list : [list];
  const index = all.findIndex((each) => isRecord(each) && each['id'] === decision);
  if (index < 0) return;
  const at = Array.isArray(list) ? ['decisions', index] : ['decisions'];
  draft.edit(meeting.file, [
    {
      kind: 'set',
      path: [...meeting.path, ...at, 'task'],
      value: task,
      order: ['id', 'title', 'owner', 'due', 'task'],
    },
  ]);
}
