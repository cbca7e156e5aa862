import type { Finding, Severity } from '../findings/finding.ts';
import { sentence, type Arg, type Sentence, type Words } from '../words/sentence.ts';
import type { TextPositions } from './text.ts';

/** What is wrong with a file's text, by offsets, with the words that should stand there where they are known. */
export interface Mistake {
  readonly rule: 'encoding' | 'yaml-syntax' | 'key-duplicate' | 'text-cut';
  /** `error` where nothing else is said. */
  readonly severity?: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: Sentence;
  readonly hint?: Sentence;
  /** The right words in place of the marked ones. */
  readonly replace?: string;
  /** The whole line as it should be, where its indent is wrong. */
  readonly line?: string;
  /** True where nobody knows what belongs where any more: the rest of the file is not judged. */
  readonly fatal?: true;
  /** Another place that belongs to it. */
  readonly other?: { readonly start: number; readonly end: number; readonly note: Words };
}

/** A message and its hint, for a table of mistakes. */
export interface Told {
  readonly message: Words;
  readonly hint?: Words;
}

/** The sentences of a mistake with the same arguments in both. */
export function told({ message, hint }: Told, args?: Record<string, Arg>): Pick<Mistake, 'message' | 'hint'> {
  return { message: sentence(message, args), ...(hint ? { hint: sentence(hint, args) } : {}) };
}

/** A mistake as a finding of its file. */
export function toFinding(path: string, positions: TextPositions, mistake: Mistake): Finding {
  const { rule, severity = 'error', start, end, message, hint, replace, line, other } = mistake;
  return {
    rule,
    severity,
    at: positions.span(path, start, end),
    message,
    ...(hint ? { hint } : {}),
    ...(replace === undefined ? {} : { remedy: { replace } }),
    ...(line === undefined ? {} : { remedy: { line } }),
    ...(other
      ? { related: [{ at: positions.span(path, other.start, other.end), note: sentence(other.note) }] }
      : {}),
  };
}
