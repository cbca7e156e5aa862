import { isStale } from '../model/library.ts';
import { find, ordered, type Item } from '../model/plan.ts';
import { plain } from '../model/texts.ts';
import { LIBRARY_KINDS } from '../schema/library.ts';
import { languageName } from '../words/terms.ts';
import { headerOf } from './parts/header.ts';
import { Names } from './parts/names.ts';
import { territoryOf } from './parts/settings.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

type Resource = Item<'resource'>['record'];

function entryOf(context: ViewContext, names: Names, record: Resource) {
  return {
    title: textIn(context, record.title),
    url: record.url ?? null,
    file: record.file ?? null,
    lost: record.url === undefined && record.file === undefined,
    language: record.language === undefined ? null : languageName(record.language, context.language),
    area: record.area === undefined ? null : names.full(record.area),
    internal: record.access === 'internal',
    licence: textIn(context, record.licence),
    checked: record.checked?.text ?? null,
    stale: isStale(record, context.asOf),
  };
}

/** Material that is the area's own, by area in their order; last, what belongs to none. */
function byArea(context: ViewContext, names: Names, records: readonly Resource[]) {
  const titles = (of: readonly Resource[]) => of.map(({ title }) => ({ title: textIn(context, title) }));
  const areas = ordered(context.plan, 'area').map(({ id }) => ({
    name: names.full(id),
    entries: titles(records.filter(({ area }) => area === id)),
  }));
  const rest = records.filter(({ area }) => area === undefined || !find(context.plan, area, 'area'));
  return { areas, rest: titles(rest) };
}

/** How many entries there are in each language, in the order of the document's language. */
function byLanguage({ language }: ViewContext, records: readonly Resource[]) {
  const codes = [...new Set(records.flatMap((record) => record.language ?? []))];
  const collator = new Intl.Collator(language);
  return codes
    .map((code) => ({
      name: languageName(code, language),
      count: records.filter((record) => record.language === code).length,
    }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

/** What members of the system can look up, by kind, area and language (requirements D10). */
export const library = defineView({
  name: 'library',
  takes: 'nothing',
  build(context) {
    const names = new Names(context);
    const collator = new Intl.Collator(context.language);
    const records = context.plan.items.resource.map(({ record }) => record);
    const kinds = LIBRARY_KINDS.map((kind) => ({
      kind,
      label: `kind.${kind}`,
      entries: records
        .filter((record) => record.kind === kind)
        .map((record) => entryOf(context, names, record))
        .toSorted((a, b) => collator.compare(plain(a.title), plain(b.title))),
    }));
    const entries = kinds.flatMap((kind) => kind.entries);
    const lacking = kinds.filter((kind) => kind.entries.length === 0);
    const stale = entries.filter((entry) => entry.stale);
    const unchecked = entries.filter(({ checked }) => checked === null);
    const lost = entries.filter((entry) => entry.lost);
    return {
      header: headerOf(context, context.asOf),
      territory: territoryOf(context),
      total: entries.length,
      internal: entries.filter((entry) => entry.internal).length,
      kinds,
      filled: kinds.filter((kind) => kind.entries.length > 0).length,
      lacking,
      areas: byArea(context, names, records),
      languages: byLanguage(context, records),
      withoutLanguage: records.filter((record) => record.language === undefined).length,
      stale,
      unchecked,
      lost,
      todo: lacking.length + stale.length + unchecked.length + lost.length,
    };
  },
});
