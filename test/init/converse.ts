import { nodeHost } from '../../src/host/node.ts';
import { Interrupted, type Questions } from '../../src/host/questions.ts';
import { main } from '../../src/main.ts';
import type { Outcome } from '../setup/host.ts';

/** Somebody at a terminal who gives these answers in turn; a question for nobody's answer is broken off. */
function person(answers: readonly string[], asked: string[]): Questions {
  const left = [...answers];
  const next = (question: string): string => {
    asked.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Interrupted();
    return answer;
  };
  return {
    confirm: async (question) => Promise.resolve(next(question) === 'tak'),
    select: async (question) => Promise.resolve(next(question)),
    multiselect: async (question) => Promise.resolve([next(question)]),
    text: async (question, { initial = '', check } = {}) => {
      for (;;) {
        const answer = next(question) || initial;
        const wrong = check?.(answer);
        if (wrong === undefined) return Promise.resolve(answer);
        asked.push(wrong);
      }
    },
  };
}

type MakeRepository = ReturnType<typeof nodeHost>['makeRepository'];

/** Runs the program for somebody at a terminal. */
export async function converse(
  folder: string,
  argv: readonly string[],
  answers: readonly string[],
  makeRepository: MakeRepository = () => Promise.resolve('nameless'),
): Promise<Outcome & { asked: string[] }> {
  const asked: string[] = [];
  const written = { output: '', messages: '' };
  const stream = (name: keyof typeof written) => ({
    isTerminal: true,
    columns: 80,
    write: (text: string | Uint8Array) => {
      written[name] += text;
      return Promise.resolve(true);
    },
  });
  const node = nodeHost();
  const host = {
    ...node,
    folder,
    environment: {},
    output: stream('output'),
    messages: stream('messages'),
    resolve: (...segments: string[]) => node.resolve(folder, ...segments),
    questions: () => person(answers, asked),
    makeRepository,
  };
  return { code: await main(argv, host), ...written, asked };
}
