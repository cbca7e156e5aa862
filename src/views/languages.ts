import { hasEnded } from '../model/institutions.ts';
import { ordered, type Plan } from '../model/plan.ts';
import { allProducts } from '../model/products.ts';
import { judge, type Judgement } from '../model/state.ts';
import { languageName } from '../words/terms.ts';
import { headerOf } from './parts/header.ts';
import { Names, titleOf } from './parts/names.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

/** Languages that the people speak whom the work is for, each with its audiences. */
function spoken({ settings }: Plan): Map<string, string[]> {
  const speakers = new Map<string, string[]>();
  for (const { id, languages = [] } of settings.audiences ?? [])
    for (const code of languages) speakers.set(code, [...(speakers.get(code) ?? []), id]);
  return speakers;
}

const cardsOf = ({ plan, asOf }: ViewContext) =>
  ordered(plan, 'institution').filter(({ record }) => !hasEnded(record, asOf));

/** Who and what there is in one language. */
function rowOf(
  context: ViewContext,
  judgement: Judgement,
  names: Names,
  code: string,
  audiences: readonly string[],
) {
  const { items } = context.plan;
  const speaks = ({ languages }: { languages?: string[] | undefined }) => languages?.includes(code) ?? false;
  const experts = items.expert.map(({ record }) => record).filter(speaks);
  const row = {
    name: languageName(code, context.language),
    audiences: audiences.map((id) => titleOf(context, 'audience', id)),
    institutions: cardsOf(context)
      .filter(({ record }) => speaks(record))
      .map(({ id }) => names.full(id)),
    interpreters: experts.filter(({ kind }) => kind === 'interpreter').length,
    experts: experts.filter(({ kind }) => kind !== 'interpreter').length,
    products: allProducts(judgement)
      .filter(({ product }) => speaks(product))
      .map(({ product }) => ({ title: textIn(context, product.title) })),
    library: items.resource.filter(({ record }) => record.language === code).length,
  };
  const lacks = {
    institutions: row.institutions.length === 0,
    interpreters: row.interpreters === 0 && code !== context.plan.settings.language,
    material: row.products.length + row.library === 0,
  };
  return { ...row, lacks, lacking: Object.values(lacks).some(Boolean) };
}

/** Products for an audience that are not in each of its languages. */
function versionsMissing(context: ViewContext, judgement: Judgement) {
  const { settings } = context.plan;
  const wanted = (audiences: readonly string[] | undefined): string[] => [
    ...new Set(
      (settings.audiences ?? [])
        .filter(({ id }) => audiences?.includes(id))
        .flatMap(({ languages }) => languages ?? []),
    ),
  ];
  return allProducts(judgement).flatMap(({ product }) => {
    const { languages, audiences } = product;
    const missing = languages ? wanted(audiences).filter((code) => !languages.includes(code)) : [];
    return missing.length > 0 ? [{ title: textIn(context, product.title), languages: missing }] : [];
  });
}

/** The languages of the residents against those in which they are served (requirements K12). */
export const languages = defineView({
  name: 'languages',
  takes: 'nothing',
  build(context) {
    const judgement = judge(context.plan, context.asOf);
    const names = new Names(context);
    const speakers = spoken(context.plan);
    const cards = cardsOf(context);
    const served = cards.flatMap(({ record }) => record.languages ?? []);
    const rows = [...speakers].map(([code, audiences]) => rowOf(context, judgement, names, code, audiences));
    const codes = [...speakers.keys()];
    const foreign = codes.filter((code) => code !== context.plan.settings.language);
    const lacks = {
      monolingual: cards
        .filter(({ record }) => record.languages && !foreign.some((code) => record.languages?.includes(code)))
        .filter(() => foreign.length > 0)
        .map(({ id }) => ({ name: names.full(id) })),
      lacking: rows.filter(({ lacking }) => lacking),
      silent: cards
        .filter(({ record }) => record.languages === undefined)
        .map(({ id }) => ({ name: names.full(id) })),
      versions: versionsMissing(context, judgement),
      unknown: (context.plan.settings.audiences ?? [])
        .filter(({ languages: own }) => own === undefined)
        .map(({ title }) => ({ title: textIn(context, title) })),
    };
    return {
      header: headerOf(context, context.asOf),
      rows,
      columns: codes.map((code) => ({ name: languageName(code, context.language) })),
      matrix: cards.map(({ id, record }) => ({
        name: names.full(id),
        known: record.languages !== undefined,
        cells: codes.map((code) => ({ serves: record.languages?.includes(code) ?? false })),
      })),
      /** Languages of institutions that no audience of the plan speaks. */
      others: [...new Set(served)].filter((code) => !speakers.has(code)),
      ...lacks,
      everySilent: cards.length > 1 && lacks.silent.length === cards.length,
      anything: Object.values(lacks).some((list) => list.length > 0),
    };
  },
});
