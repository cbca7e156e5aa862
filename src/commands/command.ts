import type { Host } from '../host/host.ts';
import type { Words } from '../words/sentence.ts';
import type { CommandGroup, OptionGroup } from './groups.ts';

export interface OptionSpec {
  /** As commander takes them: `-o, --output <file>`. */
  readonly flags: string;
  readonly summary: Words;
  readonly choices?: readonly string[];
  /** True where it may be given several times: its value is a list then. */
  readonly isRepeated?: true;
  /** What it is gathered under in help. */
  readonly group?: OptionGroup;
}

/** A call as a person would type it, from the folder of the example plan „Gmina Przykładowo”; a test runs each. */
export interface Example {
  /** The whole line: `lsicu report 2026-Q3 -o sprawozdanie.docx`. */
  readonly line: string;
  readonly summary: Words;
}

/** One of several things that a command does, told by the word that follows it: `minutes <meeting>`. */
export interface Action {
  readonly line: string;
  readonly summary: Words;
}

/** A call of a command: what stood on the command line. */
export interface Call {
  readonly host: Host;
  /** The version of the program. */
  readonly version: string;
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** A command: described as data; `run` brings in what it needs and returns the exit code. */
export interface Command {
  readonly name: string;
  readonly summary: Words;
  /** As commander takes them: `[quarter]`, `<document>`, `[folders...]`. */
  readonly arguments?: readonly { readonly flags: string; readonly summary: Words }[];
  readonly options?: readonly OptionSpec[];
  /** Where the general help tells of it. */
  readonly group: CommandGroup;
  /** For a command that does several things: what may stand first after it. */
  readonly actions?: readonly Action[];
  readonly examples: readonly [Example, ...Example[]];
  run(call: Call): Promise<number>;
}

export const defineCommand = (command: Command): Command => command;
