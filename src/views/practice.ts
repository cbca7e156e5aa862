import { exactDay } from '../model/precision.ts';
import { around, plain, type Phrase } from '../model/texts.ts';
import type { RecordOf } from '../schema/kinds.ts';
import { formatShortDay, formatWhen } from '../words/dates.ts';
import { distinct } from './parts/distinct.ts';
import { headerOf } from './parts/header.ts';
import { subjectAsked } from './parts/subject.ts';
import { defineView, proseIn, textIn, textsIn, type ViewContext } from './view.ts';

type Practice = RecordOf<'practice'>;

const W = {
  unknown: { pl: 'W planie nie ma dobrej praktyki „{id}”.', en: 'The plan has no good practice “{id}”.' },
  none: { pl: 'Plan nie ma jeszcze żadnej dobrej praktyki.', en: 'The plan has no good practices yet.' },
  ask: {
    pl: 'Podaj identyfikator dobrej praktyki, np.: {some}.',
    en: 'Give the id of a practice, such as: {some}.',
  },
};

function startOf({ language }: ViewContext, { started }: Practice): string | null {
  if (!started) return null;
  const day = exactDay(started);
  return day === null ? formatWhen(started.text, language) : formatShortDay(day, language);
}

/** The title after its category, as the heading of a printed card has it. */
function headingOf(context: ViewContext, { title, category }: Practice): Phrase {
  const before = textIn(context, category);
  return around(textIn(context, title), (text) => (before === null ? text : `${plain(before)}: ${text}`));
}

/** How it works as one paragraph: words before, then the activities with semicolons between them. */
function howOf(context: ViewContext, { how, how_intro }: Practice): Phrase | null {
  const [first, ...more] = textsIn(context, how) ?? [];
  const intro = textIn(context, how_intro);
  if (first === undefined) return intro;
  const bare = (text: string): string => text.replace(/[;.]$/, '');
  const all = around(first, (text) => `${[text, ...more.map(plain)].map(bare).join('; ')}.`);
  return intro === null ? all : around(all, (text) => `${plain(intro)} ${text}`);
}

/** The card of a good practice, in the layout in which such cards are published (source 002). */
export const practice = defineView({
  name: 'practice',
  takes: 'subject',
  subjects: (context) =>
    distinct(context.plan.items.practice).map(({ id, record }) => ({
      id,
      title: textIn(context, record.title),
    })),
  build(context) {
    const { record } = subjectAsked(context, distinct(context.plan.items.practice), W);
    const fields = {
      started: startOf(context, record),
      territory: textIn(context, record.territory),
      goals: proseIn(context, record.goals),
      how: howOf(context, record),
      results: proseIn(context, record.results),
      evaluation: proseIn(context, record.evaluation),
      coordinator: textIn(context, record.coordinator),
      www: record.www ?? null,
    };
    return {
      header: headerOf(context, context.asOf),
      heading: headingOf(context, record),
      ...fields,
      duration: textIn(context, record.duration),
      author: textIn(context, record.author),
      note: proseIn(context, record.note),
      issue: textIn(context, record.issue),
      category: textIn(context, record.category),
      lacks: Object.entries(fields).flatMap(([name, value]) => (value === null ? [`field.${name}`] : [])),
    };
  },
});
