import type { Item } from '../model/plan.ts';
import { sentence, type Words } from '../words/sentence.ts';
import type { CheckContext, ReportOptions } from './check.ts';
import { isMost, reportMost } from './most.ts';

/** What is asked of every area or institution, and how it is said. */
export interface Demand<K extends 'area' | 'institution'> {
  readonly of: readonly Item<K>[];
  readonly has: (item: Item<K>) => boolean;
  /** Where none of several has it; `{count}` is their number. */
  readonly none: Words;
  /** Where one lacks it; `{name}` is its name. */
  readonly one: Words;
  readonly more?: Pick<ReportOptions, 'hint' | 'remedy'>;
  /** True where it is not written in the files of those that lack it: the hint alone says where. */
  readonly isElsewhere?: true;
}

const EVERYWHERE: Words = {
  en: 'Fill it in, in each file of the folder {folder}.',
  pl: 'Uzupełnij to w każdym pliku w folderze {folder}.',
};

const everywhere = ({ en, pl }: Words = { en: '', pl: '' }): Words => ({
  en: `${EVERYWHERE.en} ${en}`.trim(),
  pl: `${EVERYWHERE.pl} ${pl}`.trim(),
});

const inAll = (more: ReportOptions, isElsewhere?: true): ReportOptions =>
  isElsewhere ? more : { ...more, hint: everywhere(more.hint) };

/**
 * Reports those that lack what is asked of all: one finding for the whole plan where none has it, and one where most
 * of them lack it, so that a plan that has not come so far is not covered with findings; else one for each. A damaged
 * record may have lost just that.
 */
export function reportLacking<K extends 'area' | 'institution'>(
  context: CheckContext,
  { of, has, none, one, more = {}, isElsewhere }: Demand<K>,
): void {
  const { plan, text, excepted, report } = context;
  const asked = of.filter(({ record }) => !plan.isDamaged(record));
  const without = asked.filter((item) => !has(item));
  const lacking = without.filter(({ id, record }) => !excepted(plan.at(record, 'name'), id));
  const kind = of[0]?.kind ?? 'institution';
  const folder = kind === 'area' ? 'areas' : 'institutions';
  const isWhole =
    asked.length === of.length && !plan.unreadable.some((path) => path.startsWith(`${folder}/`));
  // The only one that has it may be the one that cannot be read.
  if (!isWhole && without.length === asked.length) return;
  if (lacking.length > 1 && without.length === asked.length) {
    const args = { count: lacking.length, folder };
    report(plan.at(plan.settings, 'title'), none, args, inAll(more, isElsewhere));
    return;
  }
  const told = lacking.map(({ id, record }) => {
    const name = text(record.name);
    return { at: plan.at(record, 'name'), subject: id, name, said: sentence(one, { name }) };
  });
  if (isMost(told.length, asked.length)) {
    reportMost(context, { kind, all: asked.length, told, more });
    return;
  }
  for (const { at, name, subject } of told) report(at, one, { name }, { ...more, subject });
}
