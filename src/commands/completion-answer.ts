import { visible } from '../findings/visible.ts';
import { print } from '../host/print.ts';
import type { WordLanguage } from '../words/sentence.ts';
import type { Call, Command, OptionSpec } from './command.ts';
import { complete, type Candidate, type Completion } from './complete.ts';
import { valuesFor } from './completion-values.ts';
import { messageLanguage } from './surface.ts';

/** What may be put on a command line as it is: nothing in it means anything to a shell. A plan may be a stranger’s. */
const HARMLESS = /^-{0,2}[a-z0-9][a-z0-9._/-]*(?:=[a-z0-9][a-z0-9._/-]*)?$/i;
const LONGEST = 70;

/** What a candidate is, in a line of a terminal. */
function told(about: string): string {
  const letters = Array.from(visible(about.replaceAll(/[\s\\]+/g, ' ')).trim());
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
}

function lines({ candidates, also }: Completion): string {
  const harmless = candidates.filter(({ value }) => HARMLESS.test(value));
  const unique = new Map(harmless.map(({ value, about }) => [value, about]));
  const all = [...unique].map(([value, about]) => (about ? `${value}\t${told(about)}` : value));
  return `${[...all, `:${also}`].join('\n')}\n`;
}

/** Bash takes `--format=md` for three words, and wants the last one alone. */
function joined(words: readonly string[]): { words: string[]; isCut: boolean } {
  const at = words.findLastIndex((word, index) => word === '=' && words[index - 1]?.startsWith('--'));
  if (at < 1 || at < words.length - 2) return { words: [...words], isCut: false };
  const option = `${words[at - 1]}=${words[at + 1] ?? ''}`;
  return { words: [...words.slice(0, at - 1), option], isCut: true };
}

const afterEquals = (candidate: Candidate): Candidate => ({
  ...candidate,
  value: candidate.value.replace(/^[^=]*=/, ''),
});

/** The language that the line asks for, else the one of the messages. */
function languageOf(call: Call, words: readonly string[]): WordLanguage {
  const lang = words[words.indexOf('--lang') + 1];
  return messageLanguage({ options: words.includes('--lang') ? { ...call.options, lang } : call.options });
}

/**
 * Answers a shell: a line for each word that may stand where the cursor is, what it is after a tab, and last what else
 * the shell may offer (`:files`, `:folders`, `:none`). Whatever goes wrong, a person in the middle of a line is not told.
 */
export async function answerShell(
  call: Call,
  source: { readonly commands: readonly Command[]; readonly globals: readonly OptionSpec[] },
  typed: readonly string[],
): Promise<number> {
  // PowerShell cannot pass an empty word.
  const { words, isCut } = joined(typed.map((word) => (word === '""' ? '' : word)));
  const language = languageOf(call, words);
  let completion: Completion = { candidates: [], also: 'none' };
  try {
    completion = await complete(
      { ...source, language, valuesFor: (slot) => valuesFor(call, slot, language) },
      words,
    );
  } catch {
    // No plan here, or none that can be read.
  }
  const { candidates, also } = completion;
  await print(call.host, lines({ candidates: isCut ? candidates.map(afterEquals) : candidates, also }));
  return 0;
}
