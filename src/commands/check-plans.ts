import type { ReportInput } from '../findings/reporter.ts';
import { FORMATS, REPORTERS } from '../findings/reporters.ts';
import { print } from '../host/print.ts';
import { CHECKS } from '../pipeline.ts';
import { say } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { exposedFiles } from './exposed.ts';
import { findRoot, openPlan, type OpenedPlan } from './plan-at.ts';
import { exitCode, LEVELS, messageLanguage, wantsColour } from './surface.ts';

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

/** Checks plans and prints what is found. @returns the exit code */
export async function checkPlans(call: Call): Promise<number> {
  const { host, options, version } = call;
  const format = FORMATS.find((name) => name === options['format']) ?? 'text';
  const limit = warningLimit(call);
  const reporter = await REPORTERS[format]();
  const folders = call.arguments.length > 0 ? call.arguments : [findRoot(call)];
  const opened = await Promise.all(
    folders.map(async (folder) => ({
      name: folder,
      plan: openPlan(call, folder, true, await exposedFiles(call, folder)),
    })),
  );
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
  await host.messages.write(`lsicu: ${say({ words: W.tooMany, args: { count, limit } }, language)}\n`);
  return 1;
}
