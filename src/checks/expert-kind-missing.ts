import { EXPERT_KINDS } from '../schema/expert.ts';
import { sentence, type Words } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

type Asked = Exclude<(typeof EXPERT_KINDS)[number], 'other'>;

/** The kinds that are asked for, as they stand after „brakuje” (requirements D8). */
const KINDS: Readonly<Record<Asked, Words>> = {
  mediator: { en: 'a mediator', pl: 'mediatora' },
  lawyer: { en: 'a lawyer', pl: 'prawnika' },
  interpreter: { en: 'an interpreter', pl: 'tłumacza' },
  organisation: { en: 'an organisation', pl: 'organizacji' },
  'public-institution': { en: 'a public institution', pl: 'instytucji publicznej' },
};

const asked = EXPERT_KINDS.filter((kind) => kind !== 'other');
const expert = (kind: string): string =>
  `- id: ${kind}-1\n  title: Kontakt\n  kind: ${kind}\n  languages: uk\n`;
const all = (without: string): string =>
  asked
    .filter((kind) => kind !== without)
    .map(expert)
    .join('');

export const expertKindMissing = defineCheck({
  name: 'expert-kind-missing',
  severity: 'gap',
  tier: 'basic',
  workshop: 1,
  since: '0.1.0',
  summary: {
    en: 'The list of experts has someone of each of the five kinds.',
    pl: 'W bazie kontaktów eksperckich jest ktoś z każdego z pięciu rodzajów.',
  },
  why: {
    en: 'The coordinator is to have mediators, lawyers, interpreters, organisations and public institutions at hand. Who is looked for only when needed is found too late. A plan that has no list of experts yet is not asked.',
    pl: 'Koordynator ma mieć pod ręką mediatorów, prawników, tłumaczy, organizacje i instytucje publiczne. Kogo szuka się dopiero w potrzebie, znajduje się za późno. Planu, który nie ma jeszcze bazy ekspertów, sprawdzenie nie dotyczy.',
  },
  fails: [
    { 'experts.yaml': all('mediator').replace('lawyer-1', 'lawyer-1 # expect') },
    { 'experts.yaml': '- title: Doradca # expect\n  kind: other\n' },
  ],
  passes: [{ 'experts.yaml': all('') }, {}],
  run({ plan, report }) {
    const experts = plan.items.expert;
    const [first] = experts;
    if (!first || plan.mayHide('expert') || experts.some(({ record }) => plan.isDamaged(record))) return;
    const missing = asked.filter((kind) => !experts.some(({ record }) => record.kind === kind));
    if (missing.length === 0) return;
    const words = {
      en: 'The list of experts lacks: {kinds}.',
      pl: 'W bazie kontaktów eksperckich brakuje: {kinds}.',
    };
    const named = (language: 'pl' | 'en'): string => missing.map((kind) => KINDS[kind][language]).join(', ');
    const hint = {
      en: 'Add such contacts to the file experts.yaml; their field kind: {values}.',
      pl: 'Dopisz takie kontakty w pliku experts.yaml; wartość ich pola kind: {values}.',
    };
    const args = { kinds: sentence({ en: named('en'), pl: named('pl') }), values: missing.join(', ') };
    report(plan.at(first.record), words, args, { hint });
  },
});
