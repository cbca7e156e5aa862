import { hasEnded } from '../model/institutions.ts';
import { ordered, unreadableIn } from '../model/plan.ts';
import { judge } from '../model/state.ts';
import { callsAhead, callsMissed, fundingRow, gapRows, taskMoney } from './parts/funding.ts';
import { headerOf } from './parts/header.ts';
import { Names } from './parts/names.ts';
import { diagnosisRow, needsRow, needsTogether } from './parts/needs.ts';
import { defineView } from './view.ts';

/** What institutions need, what is secured for it and how the rest is to be got (requirements D5a, D5b, S8). */
export const needs = defineView({
  name: 'needs',
  takes: 'nothing',
  build(context) {
    const { plan, asOf } = context;
    const names = new Names(context);
    const judgement = judge(plan, asOf);
    const cards = ordered(plan, 'institution').filter(({ record }) => !hasEnded(record, asOf));
    const rows = cards.map((card) => needsRow(context, names, card));
    const diagnoses = cards.map((card) => diagnosisRow(names, card));
    const silent = rows.filter(({ told }) => !told);
    const undiagnosed = diagnoses.filter(({ none }) => none);
    const funding = plan.items.funding.map((item) => fundingRow(context, judgement, names, item));
    return {
      header: headerOf(context, asOf),
      total: needsTogether(context, cards),
      institutions: rows,
      staff: rows.filter(({ staff }) => staff.length > 0),
      money: rows.filter(({ money }) => money.length > 0),
      things: rows.filter(({ things }) => things.length > 0),
      silent,
      unreadable: unreadableIn(plan, 'institutions'),
      diagnoses,
      diagnosed: diagnoses.some(({ none }) => !none),
      undiagnosed,
      missing: cards.length > 1 && undiagnosed.length === cards.length ? 'all' : 'some',
      /** True where those without a diagnosis are those that tell no needs: they are named once. */
      sameSilent:
        silent.length > 1 && silent.map(({ id }) => id).join() === undiagnosed.map(({ id }) => id).join(),
      partly: diagnoses.filter(({ none, whole }) => !none && !whole),
      funding,
      withParts: funding.filter(({ parts }) => parts.length > 0),
      withTasks: funding.filter(({ tasks }) => tasks.length > 0),
      withoutTasks: funding.filter(({ tasks, status }) => tasks.length === 0 && status !== 'refused'),
      ahead: callsAhead(funding),
      missed: callsMissed(funding),
      gap: gapRows(context, names, cards),
      tasks: taskMoney(context, judgement),
    };
  },
});
