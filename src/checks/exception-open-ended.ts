import { quarterOf, shiftQuarter } from '../model/quarter.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const SETTINGS =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Lipnica Mała, kind: rural-gmina, fictional: true}\nlanguage: pl\nexceptions:\n';
const EXCEPTION = '  - rule: area-leader-missing\n    at: kultura\n    reason: Konkurs na dyrektora\n';
const AREA = { 'areas/kultura.yaml': 'name: Kultura\n' };

/** Half a year: long enough for most reasons, and short enough to be remembered. */
const QUARTERS = 2;

export const exceptionOpenEnded = defineCheck({
  name: 'exception-open-ended',
  severity: 'info',
  tier: 'basic',
  since: '0.1.0',
  onlyIn: 'validate',
  last: true,
  summary: {
    en: 'An exception in lsicu.yaml says until when it holds.',
    pl: 'Wyjątek zapisany w lsicu.yaml ma datę, do której obowiązuje.',
  },
  why: {
    en: 'What is accepted without an end is accepted for ever, and nobody asks again whether the reason still holds. On the day given the program reports it anew.',
    pl: 'Wyjątek bez daty końcowej obowiązuje zawsze i nikt już nie zapyta, czy powód jest nadal aktualny. Po podanej dacie program znów to zgłosi.',
  },
  day: '2026-11-01',
  fails: [
    {
      ...AREA,
      'lsicu.yaml': `${SETTINGS}${EXCEPTION}`.replace('- rule: area-leader-missing', '$& # expect'),
    },
  ],
  passes: [
    { ...AREA, 'lsicu.yaml': `${SETTINGS}${EXCEPTION}    until: 2027-Q1\n` },
    // One that covers nothing is to be removed.
    { 'lsicu.yaml': `${SETTINGS}${EXCEPTION}` },
  ],
  run({ plan, day, silenced, looking, text, report }) {
    const until = shiftQuarter(quarterOf(day), QUARTERS).text;
    for (const exception of plan.settings.exceptions ?? []) {
      const { rule, at, reason } = exception;
      if (exception.until || !looking.has(rule) || !silenced.has(exception) || plan.isDamaged(exception))
        continue;
      const words = {
        en: 'The exception from “{rule}” for “{at}” ({reason}) has no end.',
        pl: 'Wyjątek od reguły „{rule}” dla „{at}” (powód: {reason}) nie ma daty końcowej.',
      };
      const hint = {
        en: 'Say until when the reason holds, for instance until {until}.',
        pl: 'Podaj, do kiedy powód będzie aktualny, np. {until}.',
      };
      const add = sentence({ en: 'until: {code}', pl: 'until: {code}' }, { code: until });
      const args = { rule, at: text(at), reason: text(reason), until: { when: until } };
      report(plan.at(exception), words, args, { hint, remedy: { add }, subject: rule });
    }
  },
});
