import type { Words } from '../words/sentence.ts';
import type * as Prompts from './prompts.ts';

type Clack = typeof Prompts;

/** One of several answers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Somebody at a terminal who can be asked. Every question is a whole sentence in the person's language. */
export interface Questions {
  confirm(question: string, initial?: boolean): Promise<boolean>;
  /** @param options `check` gives what is wrong with an answer, or nothing */
  text(
    question: string,
    options?: { readonly initial?: string; readonly check?: (answer: string) => string | undefined },
  ): Promise<string>;
  select(question: string, choices: readonly Choice[], initial?: string): Promise<string>;
  multiselect(question: string, choices: readonly Choice[], initial?: readonly string[]): Promise<string[]>;
}

/** The person has broken off at a question: nothing is done, the exit code is 130 as after Ctrl-C. */
export class Interrupted extends Error {
  constructor() {
    super('broken off at a question');
  }
}

const W = {
  yes: { pl: 'Tak', en: 'Yes' },
  no: { pl: 'Nie', en: 'No' },
  select: { pl: 'strzałki: wybór, Enter: potwierdzenie', en: 'arrows: choose, Enter: confirm' },
  multiselect: {
    pl: 'strzałki: przejście, spacja: zaznaczenie, Enter: potwierdzenie',
    en: 'arrows: move, Space: mark, Enter: confirm',
  },
} satisfies Record<string, Words>;

/** Questions on the terminal, on standard error: standard output is the product. */
export function terminalQuestions(language: keyof Words): Questions {
  const common = { output: process.stderr, withGuide: false };
  const hinted = (question: string, hint: Words): string => `${question} (${hint[language]})`;
  const answered = async <T>(ask: (clack: Clack) => Promise<T>): Promise<Exclude<T, symbol>> => {
    const answer = await ask(await import('./prompts.ts'));
    if (typeof answer === 'symbol') throw new Interrupted();
    return answer as Exclude<T, symbol>;
  };
  return {
    confirm: (message, initialValue = false) =>
      answered(({ confirm }) =>
        confirm({ ...common, message, initialValue, active: W.yes[language], inactive: W.no[language] }),
      ),
    text: (message, { initial = '', check } = {}) =>
      answered(({ text }) =>
        text({
          ...common,
          message,
          initialValue: initial,
          validate: (answer) => check?.(answer?.trim() ?? ''),
        }),
      ).then((answer) => answer.trim()),
    select: (question, choices, initialValue) =>
      answered(({ select }) =>
        select<string>({
          ...common,
          message: hinted(question, W.select),
          options: [...choices],
          showInstructions: false,
          ...(initialValue === undefined ? {} : { initialValue }),
        }),
      ),
    multiselect: (question, choices, initial = []) =>
      answered(({ multiselect }) =>
        multiselect<string>({
          ...common,
          message: hinted(question, W.multiselect),
          options: [...choices],
          initialValues: [...initial],
          required: false,
          showInstructions: false,
        }),
      ),
  };
}
