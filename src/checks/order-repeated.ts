import { find } from '../model/plan.ts';
import type { Text } from '../schema/types.ts';
import { defineCheck } from './check.ts';

const PLAN =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\norder:\n  areas:\n    - kultura\n    - praca\n';
const AREAS = { 'areas/kultura.yaml': 'name: Kultura\n', 'areas/praca.yaml': 'name: Praca\n' };
const REPEATED = {
  areas: {
    en: 'The order of documents names the area “{name}” more than once.',
    pl: 'Kolejność w dokumentach wymienia obszar „{name}” więcej niż raz.',
  },
  institutions: {
    en: 'The order of documents names the institution “{name}” more than once.',
    pl: 'Kolejność w dokumentach wymienia instytucję „{name}” więcej niż raz.',
  },
};

/** Ids that stood earlier in their list, with their places. */
const repeatedIn = (ids: readonly string[]): [number, string][] =>
  [...ids.entries()].filter(([index, id]) => ids.indexOf(id) < index);

export const orderRepeated = defineCheck({
  name: 'order-repeated',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The order of documents names everything once.',
    pl: 'Kolejność w dokumentach wymienia wszystko tylko raz.',
  },
  why: {
    en: 'Only the first place counts. Whoever moves a line up and leaves the old one does not see which of them holds.',
    pl: 'Liczy się tylko pierwsze miejsce. Kto przesunie wiersz i zostawi stary, nie wie, który obowiązuje.',
  },
  fails: [{ ...AREAS, 'lsicu.yaml': `${PLAN}    - kultura # expect\n` }],
  passes: [{ ...AREAS, 'lsicu.yaml': PLAN }],
  run({ plan, text, report }) {
    const [item] = plan.items.settings;
    const order = item?.record.order;
    // Of a damaged list nobody knows any longer which place is which.
    if (!item || !order || plan.isDamaged(item.record)) return;
    const hint = {
      en: 'Remove one of the places; the first one counts.',
      pl: 'Usuń jedno z miejsc; liczy się pierwsze.',
    };
    for (const field of ['areas', 'institutions'] as const) {
      for (const [index, id] of repeatedIn(order[field] ?? [])) {
        const named = find(plan, id, field === 'areas' ? 'area' : 'institution');
        const { name = id } = (named?.record ?? {}) as { name?: Text };
        const at = item.file.at(['order', field, index]);
        report(at, REPEATED[field], { name: text(name) }, { hint, subject: id });
      }
    }
  },
});
