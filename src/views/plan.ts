import { bodiesOf } from '../model/meetings.ts';
import { find, ordered, unreadableIn } from '../model/plan.ts';
import { termOf } from '../model/seats.ts';
import { judge } from '../model/state.ts';
import { actOf, actRows } from './parts/acts.ts';
import { areaOf } from './parts/areas.ts';
import { cardOf } from './parts/card.ts';
import { goalRows } from './parts/goals.ts';
import { headerOf } from './parts/header.ts';
import { indicatorRows } from './parts/indicators.ts';
import { lacksOf } from './parts/lacks.ts';
import { abbreviations, Names } from './parts/names.ts';
import { coordinatorsOf } from './parts/office.ts';
import { partnerRows } from './parts/partners.ts';
import { productRows } from './parts/products.ts';
import {
  commonMatrix,
  coordinationSchedule,
  scheduleByArea,
  scheduleByInstitution,
} from './parts/schedule.ts';
import { audienceRows, exceptionRows, periodOf, reportingOf, unitOf } from './parts/settings.ts';
import { countedApart, totalsOf } from './parts/totals.ts';
import { defineView, proseIn, textIn, textsIn, type ViewContext } from './view.ts';

function bodyRows(context: ViewContext, names: Names) {
  return bodiesOf(context.plan).map((body) => ({
    id: body.id,
    name: textIn(context, body.name),
    kind: body.kind ?? null,
    chair: body.chair ? names.actor(body.chair) : null,
    members: (body.members ?? []).map((member) => ({
      name: names.actor(member.who).name,
      seats: member.seats ?? null,
      role: textIn(context, member.role),
      from: termOf(member).from?.text ?? null,
      to: termOf(member).to?.text ?? null,
    })),
    minimum: textsIn(context, body.minimum) ?? [],
    seats: body.seats ?? null,
    every: body.every ?? null,
    act: body.act === undefined ? null : actOf(context, body.act),
  }));
}

function areaRows(context: ViewContext, names: Names) {
  const rows = ordered(context.plan, 'area').map((item) => areaOf(context, names, item));
  const broken = unreadableIn(context.plan, 'areas').map((id) => ({
    described: false,
    id,
    name: id,
    unknown: true,
    leader: null,
    institutions: [],
    description: null,
    goals: [],
    communication: [],
    aliases: [],
    classified: [],
  }));
  return [...rows, ...broken];
}

/** Cards by area, the leader first; last, institutions of no area. An institution of several areas stands in its first. */
function cardGroups(context: ViewContext, names: Names) {
  const cards = ordered(context.plan, 'institution');
  const areas = ordered(context.plan, 'area');
  const known = (ids: readonly string[] | undefined) => ids?.filter((id) => find(context.plan, id, 'area'));
  const groups = areas.map(({ id, record }) => {
    const inside = cards.filter((card) => known(card.record.areas)?.[0] === id);
    const leaderFirst = inside.toSorted(
      (a, b) => Number(b.id === record.leader) - Number(a.id === record.leader),
    );
    return {
      id,
      title: textIn(context, record.name),
      cards: leaderFirst.map((card) => cardOf(context, names, card)),
    };
  });
  const rest = cards.filter((card) => (known(card.record.areas) ?? []).length === 0);
  const broken = unreadableIn(context.plan, 'institutions');
  return {
    groups: groups.filter(({ cards: inside }) => inside.length > 0),
    rest: rest.map((card) => cardOf(context, names, card)),
    unknown: broken,
    none: cards.length + broken.length === 0,
  };
}

export const plan = defineView({
  name: 'plan',
  takes: 'nothing',
  build(context) {
    const { settings, items } = context.plan;
    const judgement = judge(context.plan, context.asOf);
    const names = new Names(context);
    const closing = proseIn(context, settings.closing);
    const byInstitution = context.options['groupBy'] === 'institution';
    const lacks = lacksOf(context, judgement, names);
    return {
      header: headerOf(context, context.asOf),
      title: textIn(context, settings.title),
      unit: unitOf(context),
      period: periodOf(context),
      intro: proseIn(context, settings.intro),
      basedOn: (settings.based_on ?? []).map((id) => actOf(context, id)),
      links: (settings.links ?? []).map(({ title, url }) => ({ title: textIn(context, title), url })),
      ...coordinatorsOf(context, names),
      bodies: bodyRows(context, names),
      goals: goalRows(
        context,
        items.coordination.flatMap(({ record }) => record.goals ?? []),
      ),
      areas: areaRows(context, names),
      cards: cardGroups(context, names),
      totals: totalsOf(judgement, judgement.tasks),
      apart: countedApart(judgement),
      common: commonMatrix(context, judgement, names),
      schedule: byInstitution
        ? scheduleByInstitution(context, judgement, names)
        : scheduleByArea(context, judgement, names),
      coordination: coordinationSchedule(context, judgement, names),
      topics: items.coordination.flatMap(({ record }) =>
        (record.training_topics ?? []).map(({ title }) => textIn(context, title)),
      ),
      indicators: indicatorRows(context, context.asOf),
      products: productRows(context, judgement, names),
      partners: partnerRows(context),
      acts: actRows(context),
      audiences: audienceRows(context),
      reporting: reportingOf(context),
      exceptions: exceptionRows(context),
      closing,
      /** A closing text without a heading of its own gets one: else it would belong to the chapter above it. */
      closingHeading: closing !== null && !closing.markdown.startsWith('#'),
      abbreviations: abbreviations(context),
      lacks,
      /** True where common tasks are counted: how is said. */
      lacksCommon: lacks.some(({ common }) => common !== null),
    };
  },
});
