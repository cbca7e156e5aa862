import type { Words } from '../words/sentence.ts';
import { code, GENERATED, page, table } from './markdown.ts';

interface Described {
  readonly flags: string;
  readonly summary: Words;
  readonly choices?: readonly string[];
}

/** What this page needs to know of a command. */
export interface DescribedCommand {
  readonly name: string;
  readonly summary: Words;
  readonly arguments?: readonly Described[];
  readonly options?: readonly Described[];
}

function described(head: string, items: readonly Described[]): string {
  if (items.length === 0) return '';
  return table(
    [head, 'Meaning', 'Po polsku'],
    items.map(({ flags, summary, choices }) => {
      const values = choices ? ` (${choices.map(code).join(', ')})` : '';
      return [code(flags), summary.en + values, summary.pl + values];
    }),
  );
}

/** Every command with its arguments and options. */
export function commandsPage(commands: readonly DescribedCommand[], globals: readonly Described[]): string {
  return page([
    GENERATED,
    '# Commands',
    'Exit codes: 0 fine, 1 findings, 2 wrong call or surroundings, 70 a fault of the program. `--help` shows the same for each command.',
    'Kody wyjścia: 0 w porządku, 1 uwagi do planu, 2 błędne wywołanie albo otoczenie, 70 błąd programu. To samo dla każdego polecenia pokazuje `--help`.',
    ...commands.flatMap(({ name, summary, arguments: taken = [], options = [] }) => [
      `## ${['lsicu', name, ...taken.map(({ flags }) => flags)].join(' ')}`,
      `${summary.en}  \n${summary.pl}`,
      described('Argument', taken),
      described('Option', options),
    ]),
    '## Options of every command',
    described('Option', globals),
  ]);
}
