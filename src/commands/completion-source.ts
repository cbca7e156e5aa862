import type { Command, OptionSpec } from './command.ts';
import * as registry from './commands.ts';
import { GLOBAL_OPTIONS } from './global-options.ts';

/** What a command line is completed from. */
export const commands: readonly Command[] = Object.values(registry);
export const globals: readonly OptionSpec[] = GLOBAL_OPTIONS;
