import { measuredBy } from '../../model/indicators.ts';
import type { Item } from '../../model/plan.ts';
import { countsPeople, FEWEST, isSmall } from '../../model/small-numbers.ts';
import { around } from '../../model/texts.ts';
import { formatWhen } from '../../words/dates.ts';
import { say } from '../../words/sentence.ts';
import { SHARED, sharedWords } from '../../words/shared.ts';
import { everyInWords } from '../../words/terms.ts';
import { given } from './details.ts';
import { textIn, type ViewContext } from '../view.ts';

type Indicator = Item<'indicator'>['record'];

/** How values of an indicator are written: those of people say no more of a small number than that it is small. */
function numberIn({ language, audience }: ViewContext, { unit }: Indicator, value: number): string {
  if (countsPeople(unit) && isSmall(value) && audience !== 'internal')
    return say({ words: SHARED['fewer-than'], args: { value: FEWEST } }, language);
  return new Intl.NumberFormat(language).format(value);
}

/** The newest value on a day. */
function newestOf(record: Indicator, day: string, number: (value: number) => string) {
  const newest = measuredBy(record, day).at(-1);
  return newest
    ? { value: number(newest.value), date: newest.date.text, approximate: newest.approximate ?? false }
    : null;
}

/** A value to reach, or a range of two: „3–4”. */
function targetOf({ language }: ViewContext, { target }: Indicator, number: (value: number) => string) {
  if (!target) return null;
  const { from, to } = target;
  const ends = [from, to].flatMap((end) => (end === undefined ? [] : [number(end)]));
  const open =
    ends.length === 1 &&
    say(
      { words: SHARED[from === undefined ? 'at-most' : 'at-least'], args: { value: ends.join('') } },
      language,
    );
  const value = target.value === undefined ? open || ends.join('–') || null : number(target.value);
  return { value, by: target.by?.text ?? null, since: target.since?.text ?? null };
}

/** What is known of an indicator beside its row. */
function factsOf(context: ViewContext, record: Indicator, day: string, number: (value: number) => string) {
  const { language } = context;
  const source = textIn(context, record.source);
  const said = measuredBy(record, day).map(({ date, value, approximate, note }) => {
    const words = approximate
      ? say({ words: SHARED.about, args: { value: number(value) } }, language)
      : number(value);
    const bare = `${words} (${formatWhen(date.text, language)})`;
    return note === undefined ? bare : around(textIn(context, note), (text) => `${bare} – ${text}`);
  });
  const since = record.target?.since;
  const last = measuredBy(record, day).at(-1)?.note;
  return given([
    ['kind', [sharedWords(`indicator.${record.kind}`)[language]]],
    ['source', source === null ? undefined : [source]],
    ['measured', record.every === undefined ? undefined : [everyInWords(record.every, language)]],
    [
      'targetSince',
      since && [
        say({ words: SHARED.since, args: { when: formatWhen(since.text, language, 'genitive') } }, language),
      ],
    ],
    ['measurements', said.slice(0, -1)],
    ['lastNote', last === undefined ? undefined : [textIn(context, last)]],
  ]);
}

/** An indicator with where it starts, what is to be reached and the newest value on the day. */
export function indicatorRow(context: ViewContext, record: Indicator, day: string) {
  const number = (value: number): string => numberIn(context, record, value);
  const aim = (value: number): string => new Intl.NumberFormat(context.language).format(value);
  return {
    title: textIn(context, record.title),
    kind: record.kind,
    unit: textIn(context, record.unit),
    source: textIn(context, record.source),
    baseline: record.baseline
      ? { value: number(record.baseline.value), date: record.baseline.date?.text ?? null }
      : null,
    target: targetOf(context, record, aim),
    newest: newestOf(record, day, number),
    details: factsOf(context, record, day, number),
  };
}

/** All indicators of the plan, in its order. */
export const indicatorRows = (context: ViewContext, day: string) =>
  context.plan.items.indicator.map(({ record }) => indicatorRow(context, record, day));
