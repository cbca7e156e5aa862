import { decisionsUpTo, isSettled } from '../model/decisions.ts';
import { institutionOf } from '../model/institutions.ts';
import { ordered, type Item, type Plan } from '../model/plan.ts';
import { lastEndedQuarter, quarterOf, type Period } from '../model/quarter.ts';
import { reportDue } from '../model/reporting.ts';
import { isOpen, isWithdrawn, judge, type Judgement } from '../model/state.ts';
import type { TaskNode } from '../model/tasks.ts';
import type { Text } from '../schema/types.ts';
import { decisionRow } from './parts/decisions.ts';
import { entriesIn, groupEntries } from './parts/entries.ts';
import { headerOf } from './parts/header.ts';
import { institutionSubjects, withShort } from './parts/lists.ts';
import { Names } from './parts/names.ts';
import { coordinatorOf } from './parts/office.ts';
import { subjectAsked } from './parts/subject.ts';
import { taskRow } from './parts/tasks.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

const W = {
  unknown: {
    pl: 'W planie nie ma karty instytucji „{id}”.',
    en: 'The plan has no card of an institution “{id}”.',
  },
  none: { pl: 'Plan nie ma jeszcze żadnej karty.', en: 'The plan has no cards yet.' },
  ask: {
    pl: 'Podaj identyfikator instytucji, np.: {some}.',
    en: 'Give the id of an institution, such as: {some}.',
  },
};

/** The quarter that is asked about: the newest that has ended, the running one where that is closed already. */
function quarterOfLetter({ settings }: Plan, day: string): Period {
  const ended = lastEndedQuarter(day);
  return settings.closed_until !== undefined && ended.text <= settings.closed_until ? quarterOf(day) : ended;
}

const WITHOUT_STATE = ['ongoing', 'recurring'];

/** Work of the institution, or of somebody there, that there is something to tell about: open or of a kind that never ends. */
function workOf(judgement: Judgement, institution: string, quarter: Period): TaskNode[] {
  const { plan, tasks } = judgement;
  return tasks.filter((task) => {
    const isTheirs = task.owners.some(({ who }) => institutionOf(plan, who) === institution);
    if (!isTheirs || isWithdrawn(judgement, task) || (task.start?.first ?? '') > quarter.last) return false;
    if (WITHOUT_STATE.includes(task.counting)) return true;
    return !['parent', 'residual'].includes(task.counting) && isOpen(judgement, task);
  });
}

const dueFirst = (a: TaskNode, b: TaskNode): number =>
  (a.due?.last ?? '~') < (b.due?.last ?? '~') ? -1 : (a.due?.last ?? '~') > (b.due?.last ?? '~') ? 1 : 0;

function tasksAsked(context: ViewContext, judgement: Judgement, names: Names, id: string, quarter: Period) {
  return workOf(judgement, id, quarter)
    .toSorted(dueFirst)
    .map((task) => ({
      ...taskRow(context, judgement, names, task),
      dueNow: task.due?.last ? task.due.last <= quarter.last : false,
    }));
}

/** Standing work on the card; an entry of the log names it by its id, where it has one. */
function dutiesOf(context: ViewContext, { record }: Item<'institution'>) {
  return (record.duties ?? [])
    .filter(({ withdrawn }) => withdrawn === undefined || (withdrawn.date.first ?? '') > context.asOf)
    .map(({ id, title }) => ({ id: id ?? null, title: textIn(context, title) }));
}

/** Open decisions that the institution, or somebody there, is to carry out. */
function decisionsFor(context: ViewContext, judgement: Judgement, names: Names, institution: string) {
  return decisionsUpTo(context.plan, context.asOf)
    .map(({ decision }) => decision)
    .filter(({ owner }) => institutionOf(context.plan, owner?.who) === institution)
    .filter((decision) => !isSettled(judgement, decision))
    .map((decision) => decisionRow(context, judgement, names, decision));
}

export const letter = defineView({
  name: 'letter',
  takes: 'subject',
  subjects: institutionSubjects,
  build(context) {
    const { plan, asOf } = context;
    const item = subjectAsked(context, ordered(plan, 'institution'), W);
    const text = (value: Text | undefined) => textIn(context, value);
    const quarter = quarterOfLetter(plan, asOf);
    const judgement = judge(plan, asOf);
    const names = new Names(context);
    const deadline = reportDue(plan, quarter);
    const told = groupEntries(context, names, entriesIn(judgement, quarter));
    const tasks = tasksAsked(context, judgement, names, item.id, quarter);
    return {
      header: headerOf(context, asOf),
      unit: textIn(context, plan.settings.unit.name),
      institution: {
        id: item.id,
        name: textIn(context, item.record.name),
        heading: withShort(textIn(context, item.record.name), text(item.record.short)),
        address: text(item.record.address),
        mail: item.record.email ?? null,
      },
      quarter: { text: quarter.text, first: quarter.first, last: quarter.last },
      deadline,
      late: deadline !== null && deadline < asOf,
      running: quarter.last > asOf,
      recipients: (plan.settings.reporting?.recipients ?? []).map((value) => textIn(context, value)),
      entries: told.find(({ id }) => id === item.id)?.entries ?? [],
      tasks,
      due: tasks.filter(({ dueNow, activity }) => dueNow && !activity).length,
      overdue: tasks.filter(({ overdue }) => overdue > 0).length,
      duties: dutiesOf(context, item),
      decisions: decisionsFor(context, judgement, names, item.id),
      coordinator: coordinatorOf(context),
    };
  },
});
