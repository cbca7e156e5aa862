import manifest from '../package.json' with { type: 'json' };
import type { Host } from './host/host.ts';

const { version } = manifest;

const FAULT = {
  pl: 'To błąd programu lsicu {version}, a nie planu: {name}. Prosimy o zgłoszenie go autorom wraz z poleceniem, które go wywołało; opcja --debug pokazuje szczegóły.',
  en: 'This is a fault of lsicu {version} and not of the plan: {name}. Please report it to the authors with the command that led to it; --debug shows details.',
};

async function explain(error: unknown, argv: readonly string[], host: Host): Promise<number> {
  const [{ say, wordLanguage }, { UserError }, { visible }] = await Promise.all([
    import('./words/sentence.ts'),
    import('./words/user-error.ts'),
    import('./findings/visible.ts'),
  ]);
  const language = wordLanguage(languageOf(argv));
  const { Interrupted } = await import('./host/questions.ts');
  if (error instanceof Interrupted) return 130;
  if (error instanceof UserError) {
    await host.messages.write(`lsicu: ${visible(say(error.sentence, language))}\n`);
    return 2;
  }
  const name = error instanceof Error ? error.name : 'Error';
  await host.messages.write(`lsicu: ${say({ words: FAULT, args: { version, name } }, language)}\n`);
  if (argv.includes('--debug') && error instanceof Error)
    await host.messages.write(`${(error.stack ?? error.message).split('\n').map(visible).join('\n')}\n`);
  return 70;
}

/** The language asked for on the command line, before it is parsed. */
function languageOf(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--lang');
  return at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
}

/** The whole program. @returns the exit code; never throws */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  try {
    if (argv.length === 1 && argv[0] === '--version') {
      // The quickest answer the program has: nothing else is loaded for it.
      await host.output.write(`${version}\n`).catch(async () => {
        throw (await import('./host/print.ts')).lostOutput();
      });
      return 0;
    }
    const { runCommandLine } = await import('./cli.ts');
    return await runCommandLine(argv, host, version, languageOf(argv));
  } catch (error) {
    return explain(error, argv, host);
  }
}
