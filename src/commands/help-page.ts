import { say, type WordLanguage, type Words } from '../words/sentence.ts';
import type { Command, OptionSpec } from './command.ts';
import { COMMAND_GROUPS, OPTION_GROUPS, type CommandGroup, type OptionGroup } from './groups.ts';

const W = {
  usage: { pl: 'Użycie: {line}', en: 'Usage: {line}' },
  commandAndOptions: { pl: 'lsicu <polecenie> [opcje]', en: 'lsicu <command> [options]' },
  actions: { pl: 'Czynności:', en: 'Actions:' },
  arguments: { pl: 'Argumenty:', en: 'Arguments:' },
  options: { pl: 'Opcje:', en: 'Options:' },
  globals: { pl: 'Opcje ogólne:', en: 'Global options:' },
  examples: { pl: 'Przykłady:', en: 'Examples:' },
  more: {
    pl: 'Opcje i przykłady polecenia wypisuje: lsicu help <polecenie>',
    en: 'The options and examples of a command are listed by: lsicu help <command>',
  },
} satisfies Record<string, Words>;

/** A line of help: what is typed, and what it means. */
type Item = readonly [term: string, meaning: string];
type Section = readonly [title: Words, items: readonly Item[]];

/** What help is made of. */
export interface HelpSource {
  readonly about: Words;
  readonly commands: readonly Command[];
  readonly globals: readonly OptionSpec[];
  /** Flags with their placeholders in the language of the page. */
  placeholders(flags: string): string;
}

/** Terms that are longer have their meaning on the next line. */
const LONGEST_TERM = 34;
const INDENT = 2;

/** A text in lines of a width. A single word may be longer. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A page of help in a language. */
class HelpPage {
  readonly #source: HelpSource;
  readonly #language: WordLanguage;
  readonly #columns: number;

  constructor(source: HelpSource, language: WordLanguage, columns: number) {
    this.#source = source;
    this.#language = language;
    this.#columns = columns;
  }

  general(): string {
    const { about, commands, globals } = this.#source;
    const groups = Object.entries(COMMAND_GROUPS).map(([name, title]): Section => [
      title,
      commands.filter(({ group }) => group === (name as CommandGroup)).map((one) => this.#command(one)),
    ]);
    return this.#page(say({ words: W.commandAndOptions }, this.#language), about, [
      ...groups,
      [W.globals, globals.map((one) => this.#option(one))],
    ]).concat('\n', wrap(say({ words: W.more }, this.#language), this.#columns).join('\n'), '\n');
  }

  of(command: Command): string {
    const { name, summary, arguments: taken = [], options = [], actions = [], examples } = command;
    const usage = ['lsicu', name, '[options]', ...taken.map(({ flags }) => flags)].join(' ');
    const inGroup = (group?: OptionGroup): readonly Item[] =>
      options.filter((one) => one.group === group).map((one) => this.#option(one));
    const text = this.#page(this.#source.placeholders(usage), summary, [
      [W.actions, actions.map((one) => this.#item(`${name} ${one.line}`, one.summary))],
      [W.arguments, taken.map((one) => this.#item(one.flags, one.summary))],
      [W.options, inGroup()],
      ...Object.entries(OPTION_GROUPS).map(([group, title]): Section => [
        title,
        inGroup(group as OptionGroup),
      ]),
      [W.globals, this.#source.globals.map((one) => this.#option(one))],
    ]);
    const lines = examples.flatMap(({ line, summary: what }) => [
      `  ${line}`,
      ...wrap(what[this.#language], this.#columns - 3 * INDENT).map((each) => `      ${each}`),
    ]);
    return [text, W.examples[this.#language], ...lines, ''].join('\n');
  }

  #item(flags: string, summary: Words, more = ''): Item {
    return [this.#source.placeholders(flags), summary[this.#language] + more];
  }

  #command({ name, summary, arguments: taken = [] }: Command): Item {
    return this.#item([name, ...taken.map(({ flags }) => flags)].join(' '), summary);
  }

  #option({ flags, summary, choices }: OptionSpec): Item {
    // Values that the summary explains one by one are not named again.
    const named = choices?.every((choice) => summary[this.#language].includes(choice)) ?? true;
    return this.#item(flags, summary, named ? '' : `: ${choices?.join(', ')}`);
  }

  #page(usage: string, about: Words, sections: readonly Section[]): string {
    const filled = sections.filter(([, items]) => items.length > 0);
    const terms = filled.flatMap(([, items]) => items.map(([term]) => term.length));
    const width = Math.max(...terms.filter((length) => length <= LONGEST_TERM));
    const blocks = filled.map(([title, items]) => [
      title[this.#language],
      ...items.flatMap((item) => this.#lines(item, width)),
    ]);
    const head = [say({ words: W.usage, args: { line: usage } }, this.#language)];
    const all = [head, wrap(about[this.#language], this.#columns), ...blocks];
    return `${all.map((block) => `${block.join('\n')}\n`).join('\n')}`;
  }

  #lines([term, meaning]: Item, width: number): string[] {
    const left = INDENT + width + INDENT;
    const [first = '', ...rest] = wrap(meaning, Math.max(this.#columns - left, LONGEST_TERM));
    const indented = rest.map((line) => ' '.repeat(left) + line);
    if (term.length > width) return [`  ${term}`, ' '.repeat(left) + first, ...indented];
    return [`  ${term.padEnd(width)}  ${first}`, ...indented];
  }
}

/** Help about a command, or about all of them. */
export function helpPage(
  source: HelpSource,
  command: Command | undefined,
  language: WordLanguage,
  columns: number,
): string {
  const page = new HelpPage(source, language, columns);
  return command ? page.of(command) : page.general();
}
