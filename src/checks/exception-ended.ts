import { defineCheck } from './check.ts';

const SETTINGS =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Lipnica Mała, kind: rural-gmina, fictional: true}\nlanguage: pl\nexceptions:\n';

const EXCEPTION = '  - rule: area-leader-missing\n    at: kultura\n    reason: Konkurs\n';

export const exceptionEnded = defineCheck({
  name: 'exception-ended',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  onlyIn: 'validate',
  summary: {
    en: 'An exception in lsicu.yaml is still in force.',
    pl: 'Wyjątek zapisany w lsicu.yaml jeszcze obowiązuje.',
  },
  why: {
    en: 'An exception is accepted for a time. When that is over, what it covered is reported again, and somebody has to decide anew.',
    pl: 'Wyjątek przyjmuje się na pewien czas. Po jego upływie program znów zgłasza to, czego dotyczył, i trzeba zdecydować na nowo.',
  },
  day: '2026-11-01',
  fails: [
    {
      'lsicu.yaml': `${SETTINGS}${EXCEPTION}    until: 2026-09 # expect\n`,
      'areas/kultura.yaml': 'name: Kultura\n',
    },
  ],
  passes: [
    {
      'lsicu.yaml': `${SETTINGS}${EXCEPTION}    until: 2026-12\n`,
      'areas/kultura.yaml': 'name: Kultura\n',
    },
  ],
  run({ plan, day, text, report }) {
    for (const exception of plan.settings.exceptions ?? []) {
      const { until, rule, reason } = exception;
      if (!until?.last || until.last >= day) continue;
      const words = {
        en: 'The exception from “{rule}” ({reason}) ran until {until}.',
        pl: 'Wyjątek od reguły „{rule}” (powód: {reason}) obowiązywał do: {until}.',
      };
      const hint = {
        en: 'Remove it, or write a later date if the reason still holds.',
        pl: 'Usuń go albo wpisz późniejszą datę, jeśli powód nadal jest aktualny.',
      };
      const args = { rule, reason: text(reason), until: { when: until.text } };
      report(plan.at(exception, 'until'), words, args, { hint, subject: rule });
    }
  },
});
