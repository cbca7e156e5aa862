import { find } from '../../model/plan.ts';
import { around, plain, type Phrase } from '../../model/texts.ts';
import type { Doer } from '../../model/tasks.ts';
import type { Thing } from '../../schema/field.ts';
import { DOERS } from '../../schema/parts.ts';
import type { Text } from '../../schema/types.ts';
import { SHARED } from '../../words/shared.ts';
import { textIn, type ViewContext } from '../view.ts';

/** Somebody who does something, as a document prints it. */
export interface Actor {
  readonly id: string | null;
  readonly name: Phrase;
}

interface NamedRecord {
  readonly name?: Text | undefined;
  readonly function?: Text | undefined;
  readonly short?: Text | undefined;
}

/** Gives names in the order of the document: an abbreviation is expanded where it is used first. */
export class Names {
  readonly #context: ViewContext;
  readonly #used = new Set<string>();

  constructor(context: ViewContext) {
    this.#context = context;
  }

  #record(id: string): NamedRecord | undefined {
    return find(this.#context.plan, id, ...DOERS, 'area')?.record as NamedRecord | undefined;
  }

  /** The full name, always; the id for a thing that is not in the plan or whose file cannot be read. */
  full(id: string): Phrase {
    if (id === 'coordinator') return SHARED.coordinator[this.#context.language];
    const record = this.#record(id);
    return textIn(this.#context, record?.name ?? record?.function) ?? id;
  }

  /** The full name with its abbreviation in brackets at first use, the abbreviation alone later. */
  of(id: string): Phrase {
    const short = textIn(this.#context, this.#record(id)?.short);
    const full = this.full(id);
    if (short === null || plain(short) === plain(full)) return full;
    if (this.#used.has(id)) return short;
    this.#used.add(id);
    return around(full, (text) => `${text} (${plain(short)})`);
  }

  actor(doer: Doer): Actor {
    if (doer.who !== undefined) return { id: doer.who, name: this.of(doer.who) };
    return { id: null, name: textIn(this.#context, doer.post) ?? '—' };
  }

  /** The full name of whoever is responsible, for the head of a group. */
  owner(doer: Doer): Phrase {
    return doer.who === undefined ? this.actor(doer).name : this.full(doer.who);
  }

  actors(doers: readonly Doer[] | undefined): Actor[] {
    return (doers ?? []).map((doer) => this.actor(doer));
  }
}

/** Abbreviations that the plan explains, in the order of the language. */
export function abbreviations(context: ViewContext): { short: Phrase; full: Phrase }[] {
  const { plan } = context;
  const records: NamedRecord[] = [...plan.items.area, ...plan.items.institution, ...plan.items.partner].map(
    ({ record }) => record,
  );
  const collator = new Intl.Collator(context.language);
  return records
    .flatMap(({ short, name }) =>
      short !== undefined && name !== undefined
        ? [{ short: textIn(context, short), full: textIn(context, name) }]
        : [],
    )
    .toSorted((a, b) => collator.compare(plain(a.short), plain(b.short)));
}

/** The title of a thing by its id; the id where it is not in the plan. */
export function titleOf(context: ViewContext, thing: Thing | readonly Thing[], id: string): Phrase {
  const record = find(context.plan, id, ...[thing].flat())?.record as { title?: Text } | undefined;
  return textIn(context, record?.title) ?? id;
}

/** What work is for: tasks and duties by their titles where their ids are given, words as they stand. */
export function workNamed(context: ViewContext, work: readonly Text[] | undefined): Phrase[] {
  return (work ?? []).map((each) =>
    typeof each === 'string' && find(context.plan, each, 'task', 'common-task', 'duty')
      ? titleOf(context, ['task', 'common-task', 'duty'], each)
      : textIn(context, each),
  );
}
