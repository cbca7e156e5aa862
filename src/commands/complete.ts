import type { WordLanguage, Words } from '../words/sentence.ts';
import type { Command, OptionSpec } from './command.ts';

/** What may stand at the cursor, and what it is. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}

/** What a shell offers beside the candidates. */
export type Also = 'files' | 'folders' | 'none';

/** A place on the command line that waits for a value. */
export interface Slot {
  /** The word in the brackets of the usage: `task`, `file`. */
  readonly placeholder: string;
  readonly command: string;
  /** The option whose value it is, `--area`; empty for an argument. */
  readonly option: string;
  /** The arguments of the command that stand before it. */
  readonly before: readonly string[];
  /** The options of the line that have a value: `--repo` → `plan`. */
  readonly options: ReadonlyMap<string, string>;
}

export interface Completion {
  readonly candidates: readonly Candidate[];
  readonly also: Also;
}

/** What a line is completed from. */
export interface CompletionSource {
  readonly commands: readonly Command[];
  readonly globals: readonly OptionSpec[];
  readonly language: WordLanguage;
  /** What may stand in a place that has no fixed choices. */
  valuesFor(slot: Slot): Promise<Completion>;
}

const NOTHING: Completion = { candidates: [], also: 'none' };

const namesOf = ({ flags }: OptionSpec): string[] => flags.match(/(?<=^|, )--?[\w-]+/g) ?? [];

const placeholderOf = (flags: string): string | undefined => /[<[](\w+)/.exec(flags)?.[1];

/** The words of a line, up to the one that is being typed. */
class Line {
  readonly #source: CompletionSource;
  command: Command | undefined;
  readonly before: string[] = [];
  readonly options = new Map<string, string>();
  readonly used = new Set<string>();
  /** The option whose value comes next. */
  waiting: OptionSpec | undefined;
  isOver = false;

  constructor(source: CompletionSource, words: readonly string[]) {
    this.#source = source;
    for (const word of words) this.#take(word);
  }

  get known(): readonly OptionSpec[] {
    return [...(this.command?.options ?? []), ...this.#source.globals];
  }

  find(name: string): OptionSpec | undefined {
    return this.known.find((option) => namesOf(option).includes(name));
  }

  #take(word: string): void {
    if (this.waiting) {
      this.#note(this.waiting, word);
      this.waiting = undefined;
    } else if (this.isOver || !word.startsWith('-') || word === '-') this.#takeArgument(word);
    else if (word === '--') this.isOver = true;
    else this.#takeOption(word);
  }

  #takeArgument(word: string): void {
    if (this.command || this.before.length > 0) this.before.push(word);
    else {
      this.command = this.#source.commands.find(({ name }) => name === word);
      if (!this.command) this.before.push(word);
    }
  }

  #takeOption(word: string): void {
    const [name = '', value] = word.split(/=(.*)/s);
    const option = this.find(name);
    if (!option) return;
    for (const each of namesOf(option)) if (!option.isRepeated) this.used.add(each);
    if (!placeholderOf(option.flags)) return;
    if (value === undefined) this.waiting = option;
    else this.#note(option, value);
  }

  #note(option: OptionSpec, value: string): void {
    for (const name of namesOf(option)) this.options.set(name, value);
  }
}

/** Completes a command line. */
class Completer {
  readonly #source: CompletionSource;
  readonly #line: Line;

  constructor(source: CompletionSource, line: Line) {
    this.#source = source;
    this.#line = line;
  }

  async at(current: string): Promise<Completion> {
    const { waiting, isOver, command, before } = this.#line;
    if (waiting) return this.#valueOf(waiting);
    if (current.startsWith('-') && !isOver) return this.#option(current);
    if (!command) return before.length > 0 ? this.#afterHelp() : this.#commands();
    return this.#argument(command);
  }

  #say(words: Words): string {
    return words[this.#source.language];
  }

  #commands(): Completion {
    const candidates = this.#source.commands.map(({ name, summary }) => ({
      value: name,
      about: this.#say(summary),
    }));
    return { candidates: [...candidates, { value: 'help', about: '' }], also: 'none' };
  }

  #afterHelp(): Completion {
    return this.#line.before.join(' ') === 'help' ? this.#commands() : NOTHING;
  }

  async #option(current: string): Promise<Completion> {
    const [name = '', value] = current.split(/=(.*)/s);
    const option = value === undefined ? undefined : this.#line.find(name);
    if (option) {
      const { candidates, also } = await this.#valueOf(option);
      return { candidates: candidates.map((one) => ({ ...one, value: `${name}=${one.value}` })), also };
    }
    const free = this.#line.known.filter((one) => !namesOf(one).some((each) => this.#line.used.has(each)));
    const candidates = free.map((one) => ({
      value: namesOf(one).at(-1) ?? '',
      about: this.#say(one.summary),
    }));
    return { candidates, also: 'none' };
  }

  #valueOf(spec: OptionSpec): Promise<Completion> | Completion {
    const { flags, choices } = spec;
    if (choices) return { candidates: choices.map((value) => ({ value, about: '' })), also: 'none' };
    return this.#slot(placeholderOf(flags), namesOf(spec).at(-1));
  }

  #slot(placeholder: string | undefined, option = ''): Promise<Completion> | Completion {
    const { command, before, options } = this.#line;
    if (placeholder === undefined) return NOTHING;
    return this.#source.valuesFor({ placeholder, command: command?.name ?? '', option, before, options });
  }

  async #argument({ arguments: taken = [], actions = [] }: Command): Promise<Completion> {
    const { before } = this.#line;
    const heads = actions.filter(({ line }) => /^[a-z]/.test(line));
    const action = heads.find(({ line }) => line.split(' ')[0] === before[0]);
    if (action) return this.#slot(placeholderOf(action.line.split(' ')[before.length] ?? ''));
    const last = taken.at(-1)?.flags;
    const flags = taken[before.length]?.flags ?? (last?.includes('...') ? last : '');
    const values = await this.#slot(placeholderOf(flags));
    if (before.length > 0) return values;
    const words = heads.map(({ line, summary }) => ({
      value: line.split(' ')[0] ?? '',
      about: this.#say(summary),
    }));
    return { ...values, candidates: [...words, ...values.candidates] };
  }
}

/**
 * What may stand at the end of a command line.
 * @param words the words after the program’s name; the last one is being typed
 */
export async function complete(source: CompletionSource, words: readonly string[]): Promise<Completion> {
  const current = words.at(-1) ?? '';
  const completer = new Completer(source, new Line(source, words.slice(0, -1)));
  const { candidates, also } = await completer.at(current);
  return { candidates: candidates.filter(({ value }) => value.startsWith(current)), also };
}
