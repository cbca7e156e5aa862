import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Choice, Questions } from '../../src/host/questions.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { Host, Output } from '../../src/host/host.ts';
import { main } from '../../src/main.ts';
import { run, writePlan, type Outcome } from '../setup/host.ts';
import { exampleFiles, type Files } from '../setup/plan.ts';

/** A plan on the disk that commands may change. */
export interface PlanCopy {
  readonly folder: string;
  lsicu(...argv: readonly string[]): Promise<Outcome>;
  text(path: string): string;
}

export function planIn(folder: string, files: Files, today = '2026-11-01'): PlanCopy {
  writePlan(folder, files);
  return {
    folder,
    lsicu: (...argv) => run(argv, { folder, today }),
    text: (path) => readFileSync(join(folder, path), 'utf8'),
  };
}

/** A copy of the fictional example. */
export const przykladowo = (folder: string, today?: string): PlanCopy =>
  planIn(folder, exampleFiles('przykladowo'), today);

/** Somebody at a terminal who answers questions in order; what was asked is kept. */
export async function runAnswering(
  folder: string,
  argv: readonly string[],
  answers: readonly (string | boolean | readonly string[])[],
): Promise<
  Outcome & { readonly asked: readonly string[]; readonly offered: readonly (readonly Choice[])[] }
> {
  const left = [...answers];
  const asked: string[] = [];
  const offered: (readonly Choice[])[] = [];
  const next = <T>(question: string, choices: readonly Choice[] = []): Promise<T> => {
    asked.push(question);
    offered.push(choices);
    if (left.length === 0) throw new Error(`nobody answers: ${question}`);
    return Promise.resolve(left.shift() as T);
  };
  const questions: Questions = {
    confirm: (question) => next(question),
    text: (question) => next(question),
    select: (question, choices) => next(question, choices),
    multiselect: (question, choices) => next(question, choices),
  };
  const written = { output: '', messages: '' };
  const stream = (name: keyof typeof written): Output => ({
    isTerminal: false,
    columns: 80,
    write(text) {
      written[name] += text;
      return Promise.resolve(true);
    },
  });
  const host: Host = {
    ...nodeHost(),
    folder,
    environment: {},
    output: stream('output'),
    messages: stream('messages'),
    today: () => '2026-11-01',
    questions: () => questions,
    resolve: (...segments) => join(folder, ...segments.map((each) => each.replace(folder, ''))),
  };
  const code = await main([...argv], host);
  return { code, ...written, asked, offered };
}
