import type { Host } from '../host/host.ts';
import type { Words } from '../words/sentence.ts';

export interface OptionSpec {
  /** As commander takes them: `-o, --output <file>`. */
  readonly flags: string;
  readonly summary: Words;
  readonly choices?: readonly string[];
}

/** A call of a command: what stood on the command line. */
export interface Call {
  readonly host: Host;
  /** The version of the program. */
  readonly version: string;
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** A command: described as data; `run` brings in what it needs and returns the exit code. */
export interface Command {
  readonly name: string;
  readonly summary: Words;
  /** As commander takes them: `[quarter]`, `<document>`, `[folders...]`. */
  readonly arguments?: readonly { readonly flags: string; readonly summary: Words }[];
  readonly options?: readonly OptionSpec[];
  run(call: Call): Promise<number>;
}

export const defineCommand = (command: Command): Command => command;
