import {
  allProducts,
  newestProofs,
  nextUpdate,
  proceduresUsing,
  tasksNeeding,
  type PlanProduct,
  type Proofs,
} from '../model/products.ts';
import { judge, stateOf, type Judgement } from '../model/state.ts';
import { languageName } from '../words/terms.ts';
import { actOf } from './parts/acts.ts';
import { headerOf } from './parts/header.ts';
import { Names, titleOf } from './parts/names.ts';
import { defineView, textIn, type ViewContext } from './view.ts';

function usesOf(context: ViewContext, judgement: Judgement, id: string) {
  return {
    tasks: tasksNeeding(judgement, id).map(({ record }) => ({ title: textIn(context, record.title) })),
    procedures: proceduresUsing(context.plan, id).map(({ record }) => ({
      title: textIn(context, record.title),
    })),
  };
}

function productOf(
  context: ViewContext,
  judgement: Judgement,
  names: Names,
  proofs: Proofs,
  each: PlanProduct,
) {
  const { product, maker } = each;
  const next = nextUpdate(proofs, each);
  return {
    title: textIn(context, product.title),
    kind: textIn(context, product.kind),
    maker: maker
      ? {
          title: textIn(context, maker.record.title),
          state: stateOf(judgement, maker),
          due: maker.due?.text ?? null,
        }
      : null,
    audiences: (product.audiences ?? []).map((id) => titleOf(context, 'audience', id)),
    languages: product.languages ?? [],
    distribution: textIn(context, product.distribution),
    every: product.update_every ?? null,
    next,
    late: next !== null && next < judgement.day,
    keeper: product.keeper ? names.actor(product.keeper).name : null,
    place: textIn(context, product.place),
    act: product.act === undefined ? null : actOf(context, product.act),
    personal: product.personal_data ?? false,
    uses: usesOf(context, judgement, product.id),
  };
}

type Row = ReturnType<typeof productOf>;

/** Materials by the languages they are in (requirements S18). */
function byLanguage({ language }: ViewContext, rows: readonly Row[]) {
  const codes = [...new Set(rows.flatMap(({ languages }) => languages))];
  const collator = new Intl.Collator(language);
  return codes
    .map((code) => ({
      name: languageName(code, language),
      titles: rows.filter(({ languages }) => languages.includes(code)).map(({ title }) => title),
    }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

/** What the plan makes and uses; of records about people only who keeps them and where (requirements S17). */
export const products = defineView({
  name: 'products',
  takes: 'nothing',
  build(context) {
    const judgement = judge(context.plan, context.asOf);
    const names = new Names(context);
    const proofs = newestProofs(judgement);
    const rows = allProducts(judgement).map((each) => productOf(context, judgement, names, proofs, each));
    const open = rows.filter(({ personal }) => !personal);
    return {
      header: headerOf(context, context.asOf),
      total: rows.length,
      made: rows.filter(({ maker }) => maker !== null).length,
      ready: rows.filter(({ maker }) => maker === null || maker.state === 'done').length,
      late: rows.filter(({ late }) => late),
      open,
      told: open.filter(
        ({ audiences, languages, distribution }) =>
          audiences.length + languages.length > 0 || distribution !== null,
      ),
      languages: byLanguage(context, open),
      records: rows.filter(({ personal }) => personal),
      needed: rows.filter(({ uses }) => uses.tasks.length + uses.procedures.length > 0),
    };
  },
});
