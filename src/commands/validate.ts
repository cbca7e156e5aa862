import { print } from '../host/print.ts';
import type { Reporter } from '../findings/reporter.ts';
import { badValue } from '../words/user-error.ts';
import { defineCommand, type Call } from './command.ts';

/** The form asked for; text where none is. @throws {UserError} for one that there is not */
function reporterFor(call: Call, registry: Readonly<Record<string, Reporter>>): Reporter {
  const wanted = String(call.options['format'] ?? 'text');
  // The default first, the others by name.
  const all = Object.values(registry).toSorted(
    (a, b) => Number(b.name === 'text') - Number(a.name === 'text'),
  );
  const found = all.find(({ name }) => name === wanted);
  if (!found) throw badValue('--format', wanted, all.map(({ name }) => name).join(', '));
  return found;
}

async function run(call: Call): Promise<number> {
  const [{ findRoot, openPlan }, { exitCode, messageLanguage, wantsColour }, reporters] = await Promise.all([
    import('./plan-at.ts'),
    import('./surface.ts'),
    import('../findings/reporters.ts'),
  ]);
  const { host } = call;
  const reporter = reporterFor(call, reporters);
  const folders = call.arguments.length > 0 ? call.arguments : [findRoot(call)];
  const opened = folders.map((folder) => ({ name: folder, plan: openPlan(call, folder) }));
  const findings = opened.flatMap(({ plan }) => plan.findings);
  const code = exitCode(call, findings);
  const plans = opened.map(({ name, plan }) => {
    const relative = host.relative(plan.root);
    return {
      name: name === plan.root ? relative : name,
      prefix: relative === '.' ? '' : `${relative}/`,
      findings: plan.findings,
      files: plan.plan.files.length,
      unreadable: plan.plan.unreadable,
      counts: plan.plan.counts,
      line: (file: string, number: number) => plan.files.get(file)?.line(number) ?? '',
    };
  });
  const language = messageLanguage(call, opened[0]?.plan.plan.settings.language);
  await print(host, reporter.report({ plans, language, colour: wantsColour(call) }));
  return code;
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
      summary: { pl: 'postać wyniku; domyślnie text', en: 'form of the result; default text' },
    },
    {
      flags: '--fail-on <level>',
      summary: {
        pl: 'od jakiej wagi uwag kończyć kodem 1 (domyślnie error)',
        en: 'severity from which the exit code is 1 (default error)',
      },
      choices: ['error', 'warning', 'info'],
    },
  ],
  run,
});
