import { find } from '../model/plan.ts';
import { sentence, type Words } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const task = (more: string): string =>
  `coordinator: {post: Koordynator}\ntasks:\n  - id: baza\n    title: Budowa bazy\n    produces:\n      id: kontakty\n      title: Baza kontaktów\n${more}`;

const LACKS: Readonly<Record<'keeper' | 'place' | 'both', Words>> = {
  keeper: {
    en: 'The product “{title}” holds personal data, but the plan does not say who keeps it.',
    pl: 'Produkt „{title}” zawiera dane osobowe, a plan nie mówi, kto go prowadzi.',
  },
  place: {
    en: 'The product “{title}” holds personal data, but the plan does not say where it is kept.',
    pl: 'Produkt „{title}” zawiera dane osobowe, a plan nie mówi, gdzie jest przechowywany.',
  },
  both: {
    en: 'The product “{title}” holds personal data, but the plan says neither who keeps it nor where.',
    pl: 'Produkt „{title}” zawiera dane osobowe, a plan nie mówi, kto go prowadzi i gdzie jest przechowywany.',
  },
};
const KEEPER = { en: 'keeper: <id of who keeps it>', pl: 'keeper: <identyfikator prowadzącego>' };
const PLACE = { en: 'place: <where it is kept>', pl: 'place: <miejsce przechowywania>' };

const HINT = {
  en: 'Fill in “keeper” (who keeps it) and “place” (where).',
  pl: 'Uzupełnij pola keeper (kto go prowadzi) i place (gdzie jest).',
};

export const productRecordsWithoutKeeper = defineCheck({
  name: 'product-records-without-keeper',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Records about people have a keeper and a place.',
    pl: 'Dane osobowe mają prowadzącego i miejsce przechowywania.',
  },
  why: {
    en: 'The plan never holds such records. It says who answers for them and where they are, so that people can ask.',
    pl: 'Takich danych nigdy nie ma w planie. Plan mówi, kto za nie odpowiada i gdzie są, żeby było kogo o nie zapytać.',
  },
  fails: [{ 'coordination.yaml': task('      personal_data: true # expect\n') }],
  passes: [
    {
      'coordination.yaml': task(
        '      personal_data: true\n      keeper: {post: Referent}\n      place: Urząd Gminy\n',
      ),
    },
    { 'coordination.yaml': task('') },
  ],
  run({ plan, judgement, text, report }) {
    const records = new Set(judgement.tasks.map(({ record }) => record));
    const products = [...records].flatMap(({ produces }) => produces ?? []);
    // A copy has its id twice as well, and that is reported.
    const isOwn = (product: (typeof products)[number]): boolean =>
      !plan.isDamaged(product) && find(plan, product.id, 'product')?.record === product;
    for (const product of products.filter(isOwn)) {
      const { personal_data: personal, keeper, place, title, id } = product;
      if (!personal || (keeper && place)) continue;
      const words = LACKS[keeper ? 'place' : place ? 'keeper' : 'both'];
      const add = sentence(keeper ? PLACE : KEEPER);
      const options = (keeper ?? place) ? { remedy: { add } } : { hint: HINT };
      report(plan.at(product, 'personal_data'), words, { title: text(title) }, { ...options, subject: id });
    }
  },
});
