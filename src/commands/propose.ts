import { structuredPatch } from 'diff';
import { Chalk } from 'chalk';
import type { Draft } from '../edit/draft.ts';
import type { Finding } from '../findings/finding.ts';
import { printed } from '../findings/told.ts';
import { visible } from '../findings/visible.ts';
import type { FileChange } from '../host/host.ts';
import { print } from '../host/print.ts';
import { CHECKS } from '../pipeline.ts';
import { say, sentence, type Sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { loadAgain, type OpenedPlan } from './plan-at.ts';
import { messageLanguage, wantsColour } from './surface.ts';

const W = {
  nothing: { pl: 'Nie ma nic do zmiany.', en: 'There is nothing to change.' },
  file: { pl: 'Zmiana w pliku {file}:', en: 'Change in {file}:' },
  fresh: { pl: 'Nowy plik {file}:', en: 'New file {file}:' },
  renamed: { pl: 'Plik {from} otrzyma nazwę {to}', en: 'The file {from} is renamed to {to}' },
  gone: { pl: 'Usunięty plik {file}:', en: 'Removed file {file}:' },
  refused: {
    pl: 'Po tej zmianie plan miałby {count, plural, one {# nowy błąd} few {# nowe błędy} many {# nowych błędów} other {# nowego błędu}}. Niczego nie zapisano.',
    en: 'After this change the plan would have {count, plural, one {# new error} other {# new errors}}. Nothing was written.',
  },
  noticed: {
    pl: 'Po tej zmianie lsicu validate powie też:',
    en: 'After this change, lsicu validate will also say:',
  },
  more: {
    pl: '  … i {count, plural, one {jeszcze # uwaga} few {jeszcze # uwagi} many {jeszcze # uwag} other {jeszcze # uwagi}}',
    en: '  … and {count, plural, one {# more} other {# more}}',
  },
  place: { pl: '  {file}:{line}  {message}', en: '  {file}:{line}  {message}' },
  hint: { pl: '    {hint}', en: '    {hint}' },
  dry: { pl: 'To tylko podgląd: niczego nie zapisano.', en: 'This is a preview only: nothing was written.' },
  unasked: {
    pl: 'Niczego nie zapisano, bo nie ma kogo zapytać o zgodę. Dopisz do polecenia --yes, aby zapisać te zmiany, albo --dry-run, aby je tylko zobaczyć.',
    en: 'Nothing was written, since there is nobody to ask. Add --yes to write these changes, or --dry-run to see them only.',
  },
  ask: { pl: 'Zapisać te zmiany?', en: 'Write these changes?' },
  declined: { pl: 'Niczego nie zapisano.', en: 'Nothing was written.' },
  written: {
    pl: 'Zapisano {count, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}: {files}',
    en: 'Wrote {count, plural, one {# file} other {# files}}: {files}',
  },
  committed: { pl: 'Zapisano w historii git ({hash}): {message}', en: 'Committed ({hash}): {message}' },
} satisfies Record<string, Words>;

/** A change of a plan that is not written yet. */
export interface Proposal {
  readonly draft: Draft;
  /** What will change, in words. */
  readonly said: readonly Sentence[];
  /** The message of a commit. */
  readonly message: Sentence;
}

interface Shown {
  readonly call: Call;
  readonly opened: OpenedPlan;
  readonly changes: readonly FileChange[];
  readonly language: WordLanguage;
}

const textOf = (bytes: Uint8Array | null): string =>
  bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : '';

/** The lines of a file that change, with two around them. */
function difference({ path, before, after }: FileChange, chalk: InstanceType<typeof Chalk>): string[] {
  const { hunks } = structuredPatch(path, path, textOf(before), textOf(after), '', '', { context: 2 });
  return hunks.flatMap(({ oldStart, lines }, index) => {
    const head = before && after && hunks.length > 0 ? [chalk.dim(`@@ ${oldStart} @@`)] : [];
    const shown = lines
      .filter((line) => !line.startsWith('\\'))
      .map((line) => {
        const text = printed(line.replace(/\r$/, ''));
        if (line.startsWith('+')) return chalk.green(text);
        return line.startsWith('-') ? chalk.red(text) : text;
      });
    return [...(index > 0 || head.length > 0 ? head : []), ...shown];
  });
}

function headOf({ path, before, after }: FileChange): Sentence {
  if (!before) return sentence(W.fresh, { file: path });
  return sentence(after ? W.file : W.gone, { file: path });
}

/** The file that has all that a removed one had: it goes by another name. */
const renamedTo = ({ before, after }: FileChange, changes: readonly FileChange[]): FileChange | undefined =>
  before && !after
    ? changes.find((other) => !other.before && other.after && textOf(other.after) === textOf(before))
    : undefined;

/** What happens to each file: its head, and the lines that change. */
function perFile(changes: readonly FileChange[]): { head: Sentence; change: FileChange | null }[] {
  const renamed = new Map(changes.map((change) => [change, renamedTo(change, changes)]));
  const fresh = new Set(renamed.values());
  return changes
    .filter((change) => !fresh.has(change))
    .map((change) => {
      const to = renamed.get(change)?.path;
      if (to === undefined) return { head: headOf(change), change };
      return { head: sentence(W.renamed, { from: change.path, to }), change: null };
    });
}

/** What will change, in words and line by line. */
function preview({ call, changes, language }: Shown, said: readonly Sentence[]): string {
  const chalk = new Chalk({ level: wantsColour(call) ? 1 : 0 });
  const files = perFile(changes).flatMap(({ head, change }) => [
    '',
    chalk.bold(visible(say(head, language))),
    ...(change ? difference(change, chalk) : []),
  ]);
  return `${[...said.map((each) => visible(say(each, language))), ...files].join('\n')}\n`;
}

/** What tells a finding from others, whatever it counts: one that gathers several is no new one when their number changes. */
function keyOf({ rule, severity, at, message: { words, args = {} } }: Finding): string {
  const said = Object.values(args).filter((arg) => typeof arg !== 'number');
  return JSON.stringify([rule, severity, at.file, words.en, said]);
}

/** What a plan says of itself after a change that it did not say before. */
function fresh(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const finding of before) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

/** What is not there yet refuses no change, at no stage: it is what the next change is for. */
const GAPS = new Set(CHECKS.filter(({ severity }) => severity === 'gap').map(({ name }) => name));

/** So many findings are told of after a change; the rest are counted. */
const MANY = 10;

function told(all: readonly Finding[], language: WordLanguage): string[] {
  const findings = all.slice(0, MANY);
  const left = all.length - findings.length;
  const more = left > 0 ? [say(sentence(W.more, { count: left }), language)] : [];
  const lines = findings.flatMap(({ at, message, hint }) => {
    const where = { file: at.file, line: String(at.line), message };
    const lines = [sentence(W.place, where), ...(hint ? [sentence(W.hint, { hint })] : [])];
    return lines.map((each) => visible(say(each, language)));
  });
  return [...lines, ...more];
}

/** Tells of new findings. @returns false where the plan would have new errors: the change is not to be written */
async function isSound({ call, opened, language }: Shown, draft: Draft): Promise<boolean> {
  const findings = fresh(opened.findings, loadAgain(call, draft.tree()).findings);
  const errors = findings.filter(({ rule, severity }) => severity === 'error' && !GAPS.has(rule));
  const shown = errors.length > 0 ? errors : findings.filter(({ severity }) => severity !== 'info');
  if (shown.length === 0) return true;
  const head = errors.length > 0 ? sentence(W.refused, { count: errors.length }) : sentence(W.noticed);
  await call.host.messages.write(`\n${[say(head, language), ...told(shown, language)].join('\n')}\n`);
  return errors.length === 0;
}

/** True where the change is to be written. @throws {UserError} where nobody can be asked */
async function isWanted({ call, language }: Shown): Promise<boolean> {
  if (call.options['yes'] === true) return true;
  const questions = call.host.questions(language);
  if (!questions) throw new UserError(W.unasked);
  return questions.confirm(say(sentence(W.ask), language), true);
}

const inform = ({ call, language }: Shown, words: Words, args?: Sentence['args']): Promise<boolean> =>
  call.host.messages.write(`${visible(say(sentence(words, { ...args }), language))}\n`);

async function write(shown: Shown, message: Sentence): Promise<void> {
  const { call, opened, changes, language } = shown;
  const paths = changes.map(({ path }) => path);
  call.host.replaceAll(opened.root, changes, say(message, language));
  await inform(shown, W.written, { count: paths.length, files: paths.join(', ') });
  if (call.options['commit'] !== true) return;
  const subject = say(message, messageLanguage({ options: {} }, opened.plan.settings.language));
  const hash = await call.host.commitFiles(opened.root, paths, `${visible(subject)}\n`);
  await inform(shown, W.committed, { hash: hash.slice(0, 7), message: subject });
}

/**
 * Shows a change of a plan in words and line by line, refuses it where the plan would have new errors, asks, and writes
 * all of it or nothing.
 * @returns the exit code: 1 where the change is refused
 * @throws {UserError} where nobody can be asked, or it cannot be written
 */
export async function propose(
  call: Call,
  opened: OpenedPlan,
  { draft, said, message }: Proposal,
): Promise<number> {
  const language = messageLanguage(call, opened.plan.settings.language);
  const changes = draft.changes();
  const shown: Shown = { call, opened, changes, language };
  if (changes.length === 0) {
    await inform(shown, W.nothing);
    return 0;
  }
  await print(call.host, preview(shown, said));
  if (!(await isSound(shown, draft))) return 1;
  if (call.options['dryRun'] === true) {
    await inform(shown, W.dry);
    return 0;
  }
  if (!(await isWanted(shown))) {
    await inform(shown, W.declined);
    return 0;
  }
  await write(shown, message);
  return 0;
}
