import { isFundingId } from '../../model/funding.ts';
import { find } from '../../model/plan.ts';
import { inputs, type Judgement } from '../../model/state.ts';
import type { Doer, TaskNode } from '../../model/tasks.ts';
import { around, plain, type Phrase } from '../../model/texts.ts';
import type { Thing } from '../../schema/field.ts';
import type { Text } from '../../schema/types.ts';
import { formatWhen } from '../../words/dates.ts';
import type { DetailLabel } from '../../words/details.ts';
import { formatMoney } from '../../words/money.ts';
import { say } from '../../words/sentence.ts';
import { SHARED } from '../../words/shared.ts';
import { everyInWords, languageName } from '../../words/terms.ts';
import { withoutStop } from '../../words/without-stop.ts';
import { proseIn, textIn, type Prose, type ViewContext } from '../view.ts';
import type { Names } from './names.ts';

/** One thing a schedule says of a task beside its row: a label and what stands behind it. */
export interface Detail {
  readonly label: DetailLabel;
  readonly items: readonly Phrase[];
  /** Text of several lines, which keeps its Markdown; then there are no items. */
  readonly block: Prose | null;
}

export type Facts = [DetailLabel, readonly Phrase[] | Prose | undefined][];

/** How values of a task become words. */
export class Teller {
  readonly context: ViewContext;
  readonly names: Names;

  constructor(context: ViewContext, names: Names) {
    this.context = context;
    this.names = names;
  }

  text = (value: Text): Phrase => around(textIn(this.context, value), (text) => text.replaceAll(/\s+/g, ' '));
  texts = (values: readonly Text[] | undefined) => values?.map(this.text);
  line = (value: Text | undefined) => (value === undefined ? undefined : [this.text(value)]);
  /** Markdown: as it is where it has several lines, on the line of its label otherwise. */
  prose = (value: Text | undefined): readonly Phrase[] | Prose | undefined => {
    const prose = proseIn(this.context, value);
    return prose?.markdown.includes('\n') ? prose : this.line(value);
  };
  when = (value: { readonly text: string }): string => formatWhen(value.text, this.context.language);
  people = (doers: readonly Doer[] | undefined) => doers && this.names.actors(doers).map(({ name }) => name);
  money = (amount: string): string => formatMoney(amount, currencyOf(this.context), this.context.language);
  /** A list that may be empty on purpose. */
  needs = (values: readonly Text[] | undefined) =>
    values?.length === 0 ? [SHARED.none[this.context.language]] : this.texts(values);

  titled(id: string, ...things: Thing[]): Phrase {
    const found = find(this.context.plan, id, ...things)?.record as { title?: Text } | undefined;
    return found?.title === undefined ? id : this.text(found.title);
  }
}

/** A doer with the dates: `Wydział Edukacji (do 30 czerwca 2019 r.)`. */
function withDates(doer: Doer, tell: Teller): Phrase {
  const { language } = tell.context;
  const dated = (key: 'since' | 'until', when: Doer['from']): string[] =>
    when
      ? [say({ words: SHARED[key], args: { when: formatWhen(when.text, language, 'genitive') } }, language)]
      : [];
  const dates = [...dated('since', doer.from), ...dated('until', doer.to)].join(' ');
  return around(tell.names.owner(doer), (text) => (dates === '' ? text : `${text} (${dates})`));
}

/** Who is responsible when, where that changes (requirements 3.6). */
function leadsOf({ record }: TaskNode, tell: Teller): readonly Phrase[] | undefined {
  const { responsible = [] } = record;
  const isDated = responsible.some(({ from, to }) => from ?? to);
  return isDated ? responsible.map((doer) => withDates(doer, tell)) : undefined;
}

function roles(task: TaskNode, tell: Teller): Facts {
  const { record } = task;
  return [
    ['code', record.code === undefined ? undefined : [record.code]],
    ['description', tell.prose(record.description)],
    ['condition', tell.line(record.condition)],
    [
      'partOf',
      record.part_of === undefined ? undefined : [tell.titled(record.part_of, 'task', 'common-task')],
    ],
    ['leads', leadsOf(task, tell)],
    ['coordinator', tell.people(record.coordinator && [record.coordinator])],
    ['partners', tell.people(record.partners)],
    ['consulted', tell.people(record.consulted)],
  ];
}

/** What the task waits for and what waits for it (requirements S14: both ways). */
function order(task: TaskNode, tell: Teller, judgement: Judgement): Facts {
  const { record } = task;
  const input = (id: string): Phrase => {
    const maker = inputs(judgement, id).find(({ key }) => key !== id);
    const title = tell.titled(id, 'task', 'common-task', 'product');
    return maker
      ? around(title, (text) => `${text} (${withoutStop(plain(tell.text(maker.record.title)))})`)
      : title;
  };
  const waits = (other: TaskNode) =>
    other.record.after?.some((id) => inputs(judgement, id).includes(task)) ?? false;
  const before = judgement.tasks.filter((other) => other !== task && waits(other));
  return [
    ['start', record.start && [tell.when(record.start)]],
    ['every', record.every === undefined ? undefined : [everyInWords(record.every, tell.context.language)]],
    [
      'milestones',
      record.milestones?.map(({ title, when }) =>
        around(tell.text(title), (text) => `${text} – ${tell.when(when)}`),
      ),
    ],
    ['after', record.after?.map(input)],
    ['before', before.map((other) => tell.text(other.record.title))],
    ['produces', record.produces?.map((product) => tell.text(product.title))],
  ];
}

function content({ record }: TaskNode, tell: Teller): Facts {
  const { language } = tell.context;
  return [
    ['steps', tell.texts(record.steps)],
    ['topics', tell.texts(record.topics)],
    ['audiences', record.audiences?.map((id) => tell.titled(id, 'audience'))],
    ['languages', record.languages?.map((code) => languageName(code, language))],
    ['people', record.people_planned === undefined ? undefined : [String(record.people_planned)]],
    ['resources', tell.needs(record.resources)],
    ['materials', tell.needs(record.materials)],
    ['funding', record.funding?.map((part) => portion(part, tell))],
    ['outcomes', tell.texts(record.outcomes)],
    ['indicators', record.indicators?.map((id) => tell.titled(id, 'indicator'))],
    ['goals', record.goals?.map((id) => tell.titled(id, 'goal'))],
    ['answers', record.answers?.map((id) => tell.titled(id, 'barrier'))],
    ['tags', tell.texts(record.tags)],
    ['classified', classifiedIn(tell.context, record.classified)],
  ];
}

interface Place {
  readonly scheme: Text;
  readonly code: string;
}

/** Places in outside classifications: „PKD 85.59”. */
export function classifiedIn(context: ViewContext, places: readonly Place[] | undefined): Phrase[] {
  return (places ?? []).map(({ scheme, code }) =>
    around(textIn(context, scheme), (text) => `${text} ${code}`),
  );
}

function portion(
  { source, amount, share }: NonNullable<TaskNode['record']['funding']>[number],
  tell: Teller,
): string {
  const percent = share === undefined ? '' : `${new Intl.NumberFormat(tell.context.language).format(share)}%`;
  const name = isFundingId(tell.context.plan, source)
    ? tell.titled(source, 'funding')
    : source && tell.text(source);
  return [name && plain(name), amount && tell.money(amount), percent].filter(Boolean).join(' – ');
}

/** A deadline that was moved: `czerwiec 2026 r. → wrzesień 2026 r. (12 maja 2026 r.; brak oferty; zgoda: Wójt)`. */
function change(move: NonNullable<TaskNode['record']['moved']>[number], tell: Teller): string {
  const agreed = plain(tell.people(move.agreed_by && [move.agreed_by])?.[0] ?? '');
  const more = [
    move.date && tell.when(move.date),
    move.reason && withoutStop(plain(tell.text(move.reason))),
    agreed && `${SHARED.agreed[tell.context.language]}: ${agreed}`,
  ].filter(Boolean);
  const deadlines = `${tell.when(move.from)} → ${tell.when(move.to)}`;
  return more.length > 0 ? `${deadlines} (${more.join('; ')})` : deadlines;
}

function history({ record }: TaskNode, tell: Teller): Facts {
  const { withdrawn, moved } = record;
  return [
    ['moved', moved?.map((move) => change(move, tell))],
    [
      'withdrawn',
      withdrawn && [around(tell.text(withdrawn.reason), (text) => `${tell.when(withdrawn.date)}: ${text}`)],
    ],
    ['carried', tell.line(record.carried_from)],
    ['note', tell.prose(record.note)],
  ];
}

/** Everything of a task that its row does not hold, in a fixed order; what is not given is left out. */
export function detailsOf(
  context: ViewContext,
  judgement: Judgement,
  names: Names,
  task: TaskNode,
): Detail[] {
  const tell = new Teller(context, names);
  const facts: Facts = [
    ...roles(task, tell),
    ...order(task, tell, judgement),
    ...content(task, tell),
    ...history(task, tell),
  ];
  return given(facts);
}

/** What a common task adds: its deadline and who is responsible for it, in every list that holds it. */
export function commonFacts(context: ViewContext, names: Names, task: TaskNode): Detail[] {
  const tell = new Teller(context, names);
  const { language } = context;
  const named = task.record.responsible ?? task.parent?.record.responsible;
  const byRule: Facts[number] =
    task.list.kind === 'area'
      ? ['owner', [SHARED['rule.leader'][language]]]
      : ['owners', [SHARED['rule.institution'][language]]];
  const open = task.children.length > 0 || task.record.every !== undefined;
  const missing = open ? undefined : [SHARED['not-given'][language]];
  return given([
    named ? [named.length > 1 ? 'owners' : 'owner', tell.people(named)] : byRule,
    ['due', task.due ? [tell.when(task.due)] : missing],
  ]);
}

/** Facts as rows; what is not given is left out. */
export function given(facts: Facts): Detail[] {
  return facts.flatMap(([label, said]): Detail[] => {
    if (said === undefined) return [];
    if ('markdown' in said) return [{ label, items: [], block: said }];
    return said.length > 0 ? [{ label, items: said, block: null }] : [];
  });
}

/** The plan's currency; PLN where it names none. */
export function currencyOf(context: ViewContext): string {
  const { currency } = context.plan.settings;
  return typeof currency === 'string' ? currency : 'PLN';
}
