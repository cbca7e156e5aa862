import { print } from '../host/print.ts';
import { defineCommand, type Call } from './command.ts';

async function run(call: Call): Promise<number> {
  const [{ openDesk }, { status: view }, { statusScreen }, { exitCode, wantsColour }, { printJson }] =
    await Promise.all([
      import('./document.ts'),
      import('../views/views.ts'),
      import('../render/screen.ts'),
      import('./surface.ts'),
      import('../findings/print-json.ts'),
    ]);
  const desk = await openDesk(call);
  const data = view.build({ ...desk.context, argument: undefined });
  const json = call.options['format'] === 'json';
  const text = json ? printJson(data) : statusScreen(data, desk.context.language, wantsColour(call));
  await print(call.host, text);
  return exitCode({ ...call, options: { ...call.options, failOn: 'error' } }, desk.opened.findings);
}

export const status = defineCommand({
  name: 'status',
  group: 'check',
  summary: { pl: 'stan planu na jednym ekranie', en: 'the state of the plan on one screen' },
  options: [
    {
      flags: '--format <format>',
      summary: { pl: 'postać wyniku', en: 'form of the result' },
      choices: ['text', 'json'],
    },
  ],
  examples: [
    {
      line: 'lsicu status',
      summary: {
        pl: 'stan zadań, zaległości i najbliższe spotkanie',
        en: 'the state of the tasks, what is late, the next meeting',
      },
    },
    {
      line: 'lsicu status --as-of 2026-06-30',
      summary: { pl: 'stan na koniec czerwca', en: 'the state at the end of June' },
    },
  ],
  run,
});
