import { defineCheck } from './check.ts';

const expert = (line: string): string => `- id: przysiegly\n  title: Tłumacz przysięgły\n  ${line}`;

export const expertInterpreterWithoutLanguage = defineCheck({
  name: 'expert-interpreter-without-language',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Every interpreter has a language.',
    pl: 'Każdy tłumacz ma podany język.',
  },
  why: {
    en: 'An interpreter is looked for by language. Without one the contact is of no use when somebody has to be called.',
    pl: 'Tłumacza szuka się według języka. Bez niego kontakt jest bezużyteczny wtedy, gdy kogoś trzeba wezwać.',
  },
  fails: [{ 'experts.yaml': expert('kind: interpreter # expect\n') }],
  passes: [
    { 'experts.yaml': expert('kind: interpreter\n  languages: [uk, ru]\n') },
    { 'experts.yaml': expert('kind: lawyer\n') },
  ],
  run({ plan, text, report }) {
    for (const { id, record } of plan.items.expert) {
      const { kind, languages = [], title } = record;
      if (kind !== 'interpreter' || languages.length > 0 || plan.isDamaged(record)) continue;
      const words = {
        en: 'The interpreter “{title}” has no language.',
        pl: 'Tłumacz „{title}” nie ma podanego języka.',
      };
      const more = {
        remedy: { add: { words: { pl: 'languages: […]', en: 'languages: […]' } } },
        subject: id,
      };
      report(plan.at(record, 'kind'), words, { title: text(title) }, more);
    }
  },
});
