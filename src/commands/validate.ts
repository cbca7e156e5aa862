import { print } from '../host/print.ts';
import { defineCommand, type Call } from './command.ts';

async function run(call: Call): Promise<number> {
  const [{ findRoot, openPlan }, { exitCode, messageLanguage, wantsColour }, reporters] = await Promise.all([
    import('./plan-at.ts'),
    import('./surface.ts'),
    import('../findings/reporters.ts'),
  ]);
  const { host } = call;
  const folders = call.arguments.length > 0 ? call.arguments : [findRoot(call)];
  const opened = folders.map((folder) => ({ name: folder, plan: openPlan(call, folder) }));
  const findings = opened.flatMap(({ plan }) => plan.findings);
  const code = exitCode(call, findings);
  const reporter =
    Object.values(reporters).find(({ name }) => name === (call.options['format'] ?? 'text')) ??
    reporters.text;
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
      summary: { pl: 'postać wyniku', en: 'form of the result' },
      choices: ['text', 'json'],
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
