import type { Words } from '../words/sentence.ts';
import { code, GENERATED, page, table } from './markdown.ts';

interface Described {
  readonly flags: string;
  readonly summary: Words;
  readonly choices?: readonly string[];
}

/** Something that is typed, and what it does. */
interface Line {
  readonly line: string;
  readonly summary: Words;
}

/** What this page needs to know of a command. */
export interface DescribedCommand {
  readonly name: string;
  readonly summary: Words;
  readonly arguments?: readonly Described[];
  readonly options?: readonly Described[];
  readonly actions?: readonly Line[];
  readonly examples?: readonly Line[];
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

const lines = (head: string, items: readonly Line[], before = ''): string =>
  described(
    head,
    items.map(({ line, summary }) => ({ flags: before + line, summary })),
  );

/** Every command with its arguments, options and examples. */
export function commandsPage(commands: readonly DescribedCommand[], globals: readonly Described[]): string {
  return page([
    GENERATED,
    '# Commands',
    'Exit codes: 0 fine, 1 findings, 2 wrong call or surroundings, 70 a fault of the program. `--help` shows the same for each command.',
    'Kody wyjścia: 0 w porządku, 1 uwagi do planu, 2 błędne wywołanie albo otoczenie, 70 błąd programu. To samo dla każdego polecenia pokazuje `--help`.',
    ...commands.flatMap(
      ({ name, summary, arguments: taken = [], options = [], actions = [], examples = [] }) => [
        `## ${['lsicu', name, ...taken.map(({ flags }) => flags)].join(' ')}`,
        `${summary.en}  \n${summary.pl}`,
        lines('Action', actions, `${name} `),
        described('Argument', taken),
        described('Option', options),
        lines('Example', examples),
      ],
    ),
    '## Options of every command',
    described('Option', globals),
  ]);
}
