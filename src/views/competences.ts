import { compare } from '../days/order.ts';
import { hasEnded } from '../model/institutions.ts';
import { sumOf } from '../model/money.ts';
import { beyondPeriod } from '../model/period.ts';
import { ordered, type Item } from '../model/plan.ts';
import type { Phrase } from '../model/texts.ts';
import { languageName } from '../words/terms.ts';
import { headerOf } from './parts/header.ts';
import { moneyIn } from './parts/money.ts';
import { Names } from './parts/names.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

type Training = Item<'training'>['record'];

const LATEST = '9999-12-31';

/** True for a training that is over on the day; one without a date is still to come. */
const isHeld = ({ date }: Training, day: string): boolean => (date?.last ?? LATEST) <= day;

const scoreIn = ({ language }: ViewContext, score: number | undefined): string | null =>
  score === undefined ? null : new Intl.NumberFormat(language).format(score);

function trainingRow(context: ViewContext, names: Names, record: Training) {
  const { participants = [], survey } = record;
  const counts = participants.map(({ count }) => count);
  return {
    title: textIn(context, record.title),
    when: record.date?.text ?? null,
    held: isHeld(record, context.asOf),
    outside: record.date ? beyondPeriod(context.plan, record.date) !== null : false,
    provider: record.provider ? names.actor(record.provider).name : null,
    language: record.language === undefined ? null : languageName(record.language, context.language),
    cost: record.cost === undefined ? null : moneyIn(context, record.cost),
    participants: participants.map(({ institution, function: post, count }) => ({
      name: institution === undefined ? null : names.of(institution),
      post: textIn(context, post),
      count: count ?? null,
    })),
    /** How many take part; null where not every number is known. */
    people: counts.every((count) => count !== undefined)
      ? counts.reduce((sum, count) => sum + count, 0)
      : null,
    survey: survey
      ? {
          answers: survey.answers,
          score: scoreIn(context, survey.score),
          scale: scoreIn(context, survey.scale),
        }
      : null,
  };
}

/** Who of an institution, or from outside, has had or will have trainings in a topic. */
function cellOf(trainings: readonly Training[], institution: string | undefined, day: string) {
  const of = (held: boolean) => {
    const own = trainings
      .filter((training) => isHeld(training, day) === held)
      .flatMap(({ participants }) => (participants ?? []).filter((each) => each.institution === institution));
    const isKnown = own.every(({ count }) => count !== undefined);
    return {
      any: own.length > 0,
      count: isKnown ? own.reduce((sum, { count = 0 }) => sum + count, 0) : null,
    };
  };
  const [held, planned] = [of(true), of(false)];
  return { held, planned, none: !held.any && !planned.any };
}

interface Topic {
  readonly id: string;
  readonly title: Phrase;
  readonly trainings: readonly Training[];
}

/** Topics that the plan promises with their trainings of the period, the earliest first. */
function topicsOf(context: ViewContext): Topic[] {
  const trainings = context.plan.items.training
    .map(({ record }) => record)
    .toSorted((a, b) => compare(a.date?.first ?? LATEST, b.date?.first ?? LATEST));
  const topics = context.plan.items.coordination.flatMap(({ record }) => record.training_topics ?? []);
  return topics.map(({ id, title }) => ({
    id,
    title: textIn(context, title),
    trainings: trainings.filter(({ topic }) => topic === id),
  }));
}

function inPeriod({ plan }: ViewContext, { trainings }: Topic): Training[] {
  return trainings.filter(({ date }) => !date || beyondPeriod(plan, date) === null);
}

function costs(context: ViewContext, trainings: readonly Training[]) {
  const sum = (of: readonly Training[]) => sumOf(of.flatMap(({ cost }) => cost ?? []));
  const held = trainings.filter((training) => isHeld(training, context.asOf));
  return {
    all: moneyIn(context, sum(trainings)),
    held: moneyIn(context, sum(held)),
    unknown: trainings.filter(({ cost }) => cost === undefined).length,
  };
}

/** The same for people who come from no institution of the plan; null where no training has any. */
function outsideOf(context: ViewContext, topics: readonly Topic[]) {
  const cells = topics.map((topic) => cellOf(inPeriod(context, topic), undefined, context.asOf));
  return cells.every(({ none }) => none) ? null : { cells };
}

/** Institutions × topics: who has had or plans a training, and what each still lacks. */
function matrix(context: ViewContext, topics: readonly Topic[]) {
  const names = new Names(context);
  const institutions = ordered(context.plan, 'institution').filter(
    ({ record }) => !hasEnded(record, context.asOf),
  );
  return institutions.map(({ id, record }) => {
    const cells = topics.map((topic) => cellOf(inPeriod(context, topic), id, context.asOf));
    return {
      name: names.full(id),
      external: record.external ?? false,
      cells,
      lacking: topics.filter((_, index) => cells[index]?.none).map(({ title }) => title),
      untrained: cells.every(({ none }) => none),
    };
  });
}

/** The plan of how competences grow: topics, trainings, and who takes part in what (requirements D6). */
export const competences = defineView({
  name: 'competences',
  takes: 'nothing',
  build(context) {
    const { plan, asOf } = context;
    const topics = topicsOf(context);
    const names = new Names(context);
    const all = topics.flatMap((topic) => inPeriod(context, topic));
    const covered = (topic: Topic) => inPeriod(context, topic).length > 0;
    const rows = matrix(context, topics);
    const told = topics.map((topic) => ({
      title: topic.title,
      covered: covered(topic),
      trainings: topic.trainings.map((training) => trainingRow(context, names, training)),
    }));
    return {
      header: headerOf(context, asOf),
      topics: told,
      surveys: told.flatMap(({ trainings }) => trainings).filter(({ survey }) => survey !== null),
      covered: topics.filter(covered).length,
      uncovered: topics.filter((topic) => !covered(topic)).map(({ title }) => ({ title })),
      trainings: all.length,
      held: all.filter((training) => isHeld(training, asOf)).length,
      planned: all.filter((training) => !isHeld(training, asOf)).length,
      undated: all.filter(({ date }) => date === undefined).length,
      /** Trainings on something that the plan does not name as a topic. */
      others: plan.items.training
        .filter(({ record }) => !topics.some(({ id }) => id === record.topic))
        .map(({ record }) => trainingRow(context, names, record)),
      cost: costs(context, all),
      matrix: rows,
      outside: outsideOf(context, topics),
      lacking: rows.filter(({ lacking }) => lacking.length > 0),
      untrained: rows.filter(({ untrained }) => untrained),
    };
  },
});
