import { nearest } from '../schema/nearest.ts';
import { defineCheck } from './check.ts';

const SETTINGS =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Lipnica Mała, kind: rural-gmina, fictional: true}\nlanguage: pl\nexceptions:\n';
const LED = {
  'areas/kultura.yaml': 'name: Kultura\nleader: gok\n',
  'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nareas: kultura\n',
};

const UNUSED = {
  en: 'The exception from “{rule}” for “{at}” covers nothing that would be reported.',
  pl: 'Wyjątek od reguły „{rule}” dla „{at}” nie obejmuje niczego, co program by zgłosił.',
};
const LEFT_OVER = {
  en: 'Remove it, or correct what it names: the id of the item or the file.',
  pl: 'Usuń go albo popraw to, co wskazuje: identyfikator pozycji albo plik.',
};
const DID_YOU_MEAN = {
  en: 'Did you mean “{near}”? The check reports something there.',
  pl: 'Czy chodziło o „{near}”? Tam to sprawdzenie coś zgłasza.',
};

/** What the exception probably names, of all that its check tells of: a file without its folder or ending, or a misspelt word. */
function meant(at: string, names: readonly string[]): string | undefined {
  const file = names.find((name) => name.endsWith(`/${at}`) || name.replace(/\.yaml$/, '') === at);
  return file ?? nearest(at, names);
}

export const exceptionUnused = defineCheck({
  name: 'exception-unused',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  onlyIn: 'validate',
  last: true,
  summary: {
    en: 'An exception in lsicu.yaml covers something that would be reported.',
    pl: 'Wyjątek zapisany w lsicu.yaml dotyczy czegoś, co program by zgłosił.',
  },
  why: {
    en: 'An exception that covers nothing is left over, or it names something wrongly. It would silently hide the next mistake of that kind.',
    pl: 'Wyjątek, który niczego nie obejmuje, jest pozostałością albo wskazuje coś błędnie. Po cichu ukryłby następny błąd tego rodzaju.',
  },
  day: '2026-11-01',
  fails: [
    {
      'lsicu.yaml': `${SETTINGS}  - {rule: area-leader-missing, at: kultura, reason: Konkurs} # expect\n`,
      ...LED,
    },
    {
      'lsicu.yaml': `${SETTINGS}  - {rule: area-leader-missing, at: kutlura, reason: Konkurs} # expect\n`,
      'areas/kultura.yaml': 'name: Kultura\n',
    },
  ],
  passes: [
    {
      'lsicu.yaml': `${SETTINGS}  - {rule: area-leader-missing, at: kultura, reason: Konkurs}\n`,
      'areas/kultura.yaml': 'name: Kultura\n',
    },
  ],
  run({ plan, day, sound, silenced, exceptable, looking, text, report }) {
    // What cannot be read may be just what an exception covers.
    if (!sound) return;
    for (const exception of plan.settings.exceptions ?? []) {
      const { until, rule, at } = exception;
      const ended = (until?.last ?? '9999-12-31') < day;
      // A rule that there is not is reported as such; one that does not look now may find something later.
      if (ended || silenced.has(exception) || !looking.has(rule)) continue;
      const near = meant(text(at), [...(exceptable.get(rule) ?? [])]);
      const advice =
        near === undefined ? { hint: LEFT_OVER } : { hint: DID_YOU_MEAN, remedy: { replace: near } };
      const args = { rule, at: text(at), near: near ?? '' };
      report(plan.at(exception, 'at'), UNUSED, args, { ...advice, subject: rule });
    }
  },
});
