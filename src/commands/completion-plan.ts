import { subjectOf } from '../link/ids.ts';
import { place, planFolders } from '../link/layout.ts';
import { linkPlan } from '../link/link.ts';
import type { Named, Plan } from '../model/plan.ts';
import { quarterOf, quartersInside } from '../model/quarter.ts';
import { plain, type TextChoice } from '../model/texts.ts';
import { withhold } from '../model/withhold.ts';
import { parseFile } from '../parse/parse.ts';
import { descriptionOf, shapeOf, type Thing } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS } from '../schema/kinds.ts';
import { schemaAt } from '../schema/schema-at.ts';
import { workingTree } from '../source/tree.ts';
import type { View, ViewContext } from '../views/view.ts';
import { say, type WordLanguage } from '../words/sentence.ts';
import type { Call } from './command.ts';
import type { Candidate } from './complete.ts';
import { findRoot } from './plan-at.ts';

/** An id as it should be; the common tasks of an area are told apart by its id before a slash. A stranger’s could pass for an option. */
const USABLE = /^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9-]+)?$/;

/** More than anybody reads through. */
const MANY_QUARTERS = 24;

/** A plan as far as it can be read, for naming what is in it. Nothing is checked, and nothing private is opened. */
export class NamedThings {
  readonly #plan: Plan;
  readonly #language: WordLanguage;
  readonly #today: string;

  /** @throws where there is no plan */
  constructor(call: Call, language: WordLanguage) {
    const { files } = workingTree(call.host, findRoot(call), planFolders());
    this.#plan = linkPlan(files.map(parseFile), {}).plan;
    this.#language = language;
    this.#today = call.host.today(this.#plan.settings.timezone ?? 'Europe/Warsaw');
  }

  get #choice(): TextChoice {
    const { language } = this.#plan.settings;
    return { wanted: this.#language, own: language, words: this.#language };
  }

  /** Things of some kinds; of all where none are named. */
  things(kinds: readonly Thing[] = [...this.#plan.named.keys()]): Candidate[] {
    const all = kinds.flatMap((kind) => [...(this.#plan.named.get(kind)?.values() ?? [])]);
    const usable = all.filter(({ id }) => USABLE.test(id));
    return usable.map((one) => ({ value: one.id, about: say(subjectOf(one).it, this.#language) }));
  }

  /** The fields of a thing. */
  fields(id: string): Candidate[] {
    const found = [...this.#plan.named.values()].flatMap((all): Named[] => {
      const one = all.get(id);
      return one ? [one] : [];
    });
    return found.flatMap(({ record }) => this.#fieldsOf(record));
  }

  /** Quarters of the plan’s period, newest first. */
  quarters(): Candidate[] {
    const { from, to } = this.#plan.settings.period ?? {};
    const today = quarterOf(this.#today);
    const quarters = quartersInside(from?.first ?? today.first, to?.last ?? today.last);
    return quarters.slice(-MANY_QUARTERS).map(({ text }) => ({ value: text, about: '' }));
  }

  /** What a document can be about. */
  subjects(view: View): Candidate[] {
    const context: ViewContext = {
      plan: withhold(this.#plan),
      audience: 'public',
      contacts: new Map(),
      asOf: this.#today,
      findings: [],
      revision: null,
      choice: this.#choice,
      language: this.#language,
      argument: undefined,
      options: {},
    };
    return (view.subjects?.(context) ?? []).map(({ id, title }) => ({ value: id, about: plain(title) }));
  }

  #fieldsOf(record: object): Candidate[] {
    const where = this.#plan.whereIs(record);
    const at = where && place(where.file);
    if (!where || !at || !('kind' in at)) return [];
    const { schema }: Kind = KINDS[at.kind];
    // A register in one file is a list of items.
    const shape = [where.path, where.path.slice(1)].reduce<ReturnType<typeof shapeOf>>((found, path) => {
      const own = found ? undefined : schemaAt(schema, path);
      return own ? shapeOf(own) : found;
    }, null);
    return Object.entries(shape ?? {}).map(([value, field]) => ({
      value,
      about: descriptionOf(field)?.[this.#language] ?? '',
    }));
  }
}
