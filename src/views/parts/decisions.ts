import { decisionEntry, decisionsUpTo, isSettled } from '../../model/decisions.ts';
import type { Decision, Meeting } from '../../model/meetings.ts';
import type { Judgement } from '../../model/state.ts';
import { proseIn, textIn, type ViewContext } from '../view.ts';
import type { Names } from './names.ts';

/** A decision of a meeting, with what was reported on it by the day judged by. */
export function decisionRow(context: ViewContext, judgement: Judgement, names: Names, decision: Decision) {
  const last = decisionEntry(judgement, decision.id);
  const isLate = decision.due?.last ? decision.due.last < judgement.day : false;
  return {
    id: decision.id,
    title: textIn(context, decision.title),
    owner: decision.owner ? [names.actor(decision.owner)] : [],
    due: decision.due?.text ?? null,
    overdue: isLate && !isSettled(judgement, decision),
    state: last?.entry.state ?? 'not-reported',
    note: proseIn(context, last?.entry.note),
  };
}

/** Decisions of meetings up to the day: how many there are, and those still open. */
export function decisionsSoFar(context: ViewContext, judgement: Judgement, names: Names) {
  const all = decisionsUpTo(context.plan, judgement.day).map(({ decision }) => decision);
  const open = all.filter((decision) => !isSettled(judgement, decision));
  return { all: all.length, open: open.map((decision) => decisionRow(context, judgement, names, decision)) };
}

/** What a meeting has left behind: who was there, what was decided and asked. */
export function recordOf(context: ViewContext, judgement: Judgement, names: Names, meeting: Meeting) {
  const attended = (meeting.attended ?? []).map(({ role, for: whom, ...doer }) => ({
    name: names.actor(doer).name,
    role: textIn(context, role),
    for: whom === undefined ? null : names.of(whom),
  }));
  return {
    attended,
    absent: names.actors(meeting.absent),
    decisions: (meeting.decisions ?? []).map((decision) => decisionRow(context, judgement, names, decision)),
    questions: (meeting.questions ?? []).map(({ question, answer }) => ({
      question: textIn(context, question),
      answer: proseIn(context, answer),
    })),
  };
}
