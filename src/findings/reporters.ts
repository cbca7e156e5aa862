import type { Reporter } from './reporter.ts';

/** Every form that findings are printed in; a new one is its file and a line here. Only the one asked for is loaded. */
export const REPORTERS = {
  text: async () => (await import('./reporters/text.ts')).text,
  json: async () => (await import('./reporters/json.ts')).json,
  github: async () => (await import('./reporters/github.ts')).github,
  gitlab: async () => (await import('./reporters/gitlab.ts')).gitlab,
  sarif: async () => (await import('./reporters/sarif.ts')).sarif,
  junit: async () => (await import('./reporters/junit.ts')).junit,
} satisfies Record<string, () => Promise<Reporter>>;

/** Their names. */
export const FORMATS = Object.keys(REPORTERS) as (keyof typeof REPORTERS)[];
