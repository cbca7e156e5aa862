import { ordered, type Item } from '../model/plan.ts';
import { counted, judge } from '../model/state.ts';
import { PROGRAMME, workshopsOf } from '../model/workshops.ts';
import { languageName } from '../words/terms.ts';
import { goalRows } from './parts/goals.ts';
import { headerOf } from './parts/header.ts';
import { numberInList, withShort } from './parts/lists.ts';
import { Names } from './parts/names.ts';
import { subjectAsked } from './parts/subject.ts';
import { taskRow, unownedTasks } from './parts/tasks.ts';
import { workshopRow } from './parts/workshops.ts';
import { defineView, proseIn, textIn, type Subject, type ViewContext } from './view.ts';

const W = {
  unknown: {
    pl: 'Nie ma warsztatu o numerze „{id}”.',
    en: 'There is no workshop of the number “{id}”.',
  },
  none: { pl: 'Nie ma żadnego warsztatu.', en: 'There are no workshops.' },
  ask: {
    pl: 'Podaj numer warsztatu: {some}.',
    en: 'Give the number of a workshop: {some}.',
  },
};

/** Rows left free in each table. */
const FREE = 6;

/** The workshops of the plan and those of the programme that it does not hold yet, by number. */
function numbersOf({ plan }: ViewContext): { id: string; number: number }[] {
  const numbers = new Set([...PROGRAMME, ...workshopsOf(plan).map(({ number }) => number)]);
  return [...numbers].toSorted((a, b) => a - b).map((number) => ({ id: String(number), number }));
}

const nameOf = (context: ViewContext, { record }: Item<'institution'>) =>
  withShort(textIn(context, record.name), textIn(context, record.short));

/** Workshop 1: the institutions and partners there are, with what they can give. */
function mapOf(context: ViewContext, names: Names) {
  const institutions = ordered(context.plan, 'institution').map((item) => ({
    name: nameOf(context, item),
    areas: (item.record.areas ?? []).map((id) => names.full(id)),
    languages: (item.record.languages ?? []).map((code) => languageName(code, context.language)),
    potential: proseIn(context, item.record.diagnosis?.potential),
  }));
  const partners = context.plan.items.partner.map(({ record }) => textIn(context, record.name));
  const described = institutions.filter(({ potential }) => potential !== null).length;
  return { institutions, partners, described };
}

/** Workshop 2: what each institution needs, expects and can give. */
function diagnosisOf(context: ViewContext) {
  const institutions = ordered(context.plan, 'institution').map((item) => {
    const { needs, expectations, potential } = item.record.diagnosis ?? {};
    return {
      name: nameOf(context, item),
      needs: proseIn(context, needs),
      expectations: proseIn(context, expectations),
      potential: proseIn(context, potential),
    };
  });
  const barriers = context.plan.items.barrier.map(({ record }) => textIn(context, record.title));
  return { institutions, barriers };
}

/** Workshop 3: the goals of the plan. */
function visionOf(context: ViewContext) {
  const goals = context.plan.items.coordination.flatMap(({ record }) => goalRows(context, record.goals));
  return { goals };
}

/** Workshop 4: the tasks there are, in the order of their lists. */
function tasksOf(context: ViewContext) {
  const names = new Names(context);
  const judgement = judge(context.plan, context.asOf);
  const tasks = counted(judgement, judgement.tasks).map((task) => ({
    ...taskRow(context, judgement, names, task),
    label: numberInList(context, task),
    tierKey: task.tier ? `tier.${task.tier}` : null,
  }));
  return {
    tasks,
    unowned: unownedTasks(judgement).length,
    undated: tasks.filter(({ due }) => due === null).length,
  };
}

export const worksheet = defineView({
  name: 'worksheet',
  takes: 'subject',
  subjects: (context): Subject[] => numbersOf(context).map(({ id }) => ({ id, title: id })),
  build(context) {
    const { number } = subjectAsked(context, numbersOf(context), W);
    const workshop = workshopsOf(context.plan).find((each) => each.number === number);
    const isOfProgramme = PROGRAMME.some((each) => each === number);
    return {
      header: headerOf(context, context.asOf),
      workshop: workshopRow(context, workshop ?? { number }),
      /** Names of the template's words for this workshop. */
      questionKey: isOfProgramme ? `question.${number}` : null,
      aimKey: isOfProgramme ? `aim.${number}` : null,
      leavesKey: isOfProgramme ? `leaves.${number}` : null,
      whereKey: isOfProgramme ? `where.${number}` : null,
      map: number === 1 ? mapOf(context, new Names(context)) : null,
      diagnosis: number === 2 ? diagnosisOf(context) : null,
      vision: number === 3 ? visionOf(context) : null,
      action: number === 4 ? tasksOf(context) : null,
      free: Array.from({ length: FREE }, (_, index) => index + 1),
    };
  },
});
