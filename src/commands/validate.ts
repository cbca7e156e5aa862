import type { ReportInput } from '../findings/reporter.ts';
import { REPORTERS } from '../findings/reporters.ts';
import type { Severity } from '../findings/finding.ts';
import { print } from '../host/print.ts';
import { UserError } from '../words/user-error.ts';
import { defineCommand, type Call } from './command.ts';
import type { OpenedPlan } from './plan-at.ts';

type Format = keyof typeof REPORTERS;

const FORMATS = Object.keys(REPORTERS) as Format[];
const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** Columns of a terminal that is narrower than any, and of what is read elsewhere. */
const NARROW = 80;
const WIDE = 120;

/** GitHub takes a summary of 1 MiB from a step, and nothing of a larger one. */
const LARGEST_SUMMARY = 1024 * 1024;

const W = {
  badLimit: {
    pl: 'Opcja --max-warnings wymaga liczby: 0 albo większej; podano „{value}”.',
    en: 'The option --max-warnings needs a number, 0 or more, not “{value}”.',
  },
  tooMany: {
    pl: '{count, plural, one {Jest # ostrzeżenie} few {Są # ostrzeżenia} many {Jest # ostrzeżeń} other {Jest # ostrzeżenia}}, a opcja --max-warnings dopuszcza najwyżej {limit}.',
    en: 'There {count, plural, one {is # warning} other {are # warnings}}, and the option --max-warnings allows {limit} at most.',
  },
  summary: {
    pl: 'Nie udało się zapisać podsumowania w pliku „{file}”. Sprawdź, czy jego folder istnieje i czy można w nim zapisywać.',
    en: 'The summary could not be written to the file “{file}”. Check that its folder exists and can be written to.',
  },
  full: {
    pl: 'W pliku „{file}” nie ma już miejsca na podsumowanie: może on mieć najwyżej 1 MB. Podaj inny plik.',
    en: 'The file “{file}” has no room for the summary: it may have 1 MB at most. Name another file.',
  },
};

/** How many warnings are allowed. @throws {UserError} for what is no number */
function warningLimit(call: Call): number {
  const value = call.options['maxWarnings'];
  if (value === undefined) return Infinity;
  if (!/^\d{1,9}$/.test(String(value))) throw new UserError(W.badLimit, { value: String(value) });
  return Number(value);
}

const planned = (call: Call, opened: readonly { name: string; plan: OpenedPlan }[]) =>
  opened.map(({ name, plan: { root, plan, findings, files } }) => {
    const relative = call.host.relative(root);
    return {
      name: name === root ? relative : name,
      prefix: relative === '.' ? '' : `${relative}/`,
      findings,
      files: plan.files,
      unreadable: plan.unreadable,
      counts: plan.counts,
      line: (file: string, number: number) => files.get(file)?.line(number) ?? '',
    };
  });

/** Adds the summary to its file, which several steps of a job may share. @throws {UserError} where that fails */
async function writeSummary(call: Call, file: string, input: ReportInput): Promise<void> {
  const { summarize } = await import('../findings/summary.ts');
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch {
      throw new UserError(W.summary, { file });
    }
  };
  const path = call.host.resolve(file);
  const before = attempt(() => call.host.stat(path)?.size ?? 0);
  const gap = before > 0 ? '\n\n' : '';
  const text = summarize(input, LARGEST_SUMMARY - before - gap.length);
  if (text === null) throw new UserError(W.full, { file });
  attempt(() => call.host.append(path, gap + text));
}

async function run(call: Call): Promise<number> {
  const { host, options, version } = call;
  const format = FORMATS.find((name) => name === options['format']) ?? 'text';
  const limit = warningLimit(call);
  const [{ findRoot, openPlan }, { exitCode, messageLanguage, wantsColour }, { CHECKS }, reporter] =
    await Promise.all([
      import('./plan-at.ts'),
      import('./surface.ts'),
      import('../pipeline.ts'),
      REPORTERS[format](),
    ]);
  const folders = call.arguments.length > 0 ? call.arguments : [findRoot(call)];
  const opened = folders.map((folder) => ({ name: folder, plan: openPlan(call, folder) }));
  const findings = opened.flatMap(({ plan }) => plan.findings);
  const code = exitCode(call, findings);
  const language = messageLanguage(call, opened[0]?.plan.plan.settings.language);
  const input: ReportInput = {
    plans: planned(call, opened),
    language,
    colour: wantsColour(call),
    columns: host.output.isTerminal ? Math.max(NARROW, host.output.columns) : WIDE,
    failing: LEVELS.find((level) => level === options['failOn']) ?? 'error',
    checks: CHECKS,
    version,
  };
  await print(host, reporter.report(input));
  if (typeof options['summary'] === 'string') await writeSummary(call, options['summary'], input);
  const count = findings.filter(({ severity }) => severity === 'warning').length;
  if (count <= limit) return code;
  const { say } = await import('../words/sentence.ts');
  await host.messages.write(`lsicu: ${say({ words: W.tooMany, args: { count, limit } }, language)}\n`);
  return 1;
}

export const validate = defineCommand({
  name: 'validate',
  summary: {
    pl: 'sprawdza plan albo kilka planów i wypisuje uwagi',
    en: 'checks one plan or several and prints findings',
  },
  arguments: [{ flags: '[folders...]', summary: { pl: 'foldery planów', en: 'folders of plans' } }],
  options: [
    {
      flags: '--format <format>',
      summary: { pl: 'postać wyniku (domyślnie text)', en: 'form of the result (default text)' },
      choices: FORMATS,
    },
    {
      flags: '--fail-on <level>',
      summary: {
        pl: 'od jakiej wagi uwag kończyć kodem 1 (domyślnie error)',
        en: 'severity from which the exit code is 1 (default error)',
      },
      choices: LEVELS,
    },
    {
      flags: '--max-warnings <number>',
      summary: {
        pl: 'ile ostrzeżeń dopuścić; przy większej liczbie kod wyjścia 1',
        en: 'how many warnings to allow; with more of them the exit code is 1',
      },
    },
    {
      flags: '--summary <file>',
      summary: {
        pl: 'dopisz do pliku podsumowanie w Markdownie (np. $GITHUB_STEP_SUMMARY)',
        en: 'add a summary in Markdown to a file (such as $GITHUB_STEP_SUMMARY)',
      },
    },
  ],
  run,
});
