import type { PlanFile } from '../parse/file.ts';
import { parseText } from '../parse/parse.ts';
import { plainValues } from '../parse/values.ts';
import type { Path } from '../parse/value.ts';
import { UserError } from '../words/user-error.ts';
import type { Edit } from './edit.ts';
import { Editing } from './editing.ts';
import { narrow } from './narrow.ts';
import { applied, isSame } from './plain-edit.ts';
import { lineEnd } from './source.ts';

const W = {
  unread: {
    pl: 'Tego pliku nie da się odczytać, więc program go nie zmieni: {file}. Popraw go ręcznie, w edytorze; co w nim poprawić, mówi: lsicu validate',
    en: 'This file cannot be read, so the program does not change it: {file}. Correct it by hand, in an editor; what to correct is told by: lsicu validate',
  },
  text: {
    pl: 'W tym miejscu stoi tekst, a nie pozycja z polami, więc nowego pola nie ma gdzie wpisać. Zmień ten fragment ręcznie, w edytorze: {file}, wiersz {line}.',
    en: 'There is a text here and no item with fields, so a new field has no place. Change this part by hand, in an editor: {file}, line {line}.',
  },
  refused: {
    pl: 'Program nie potrafi wpisać tej zmiany tak, aby reszta pliku została taka sama. Zmień ten fragment ręcznie, w edytorze: {file}, wiersz {line}.',
    en: 'The program cannot make this change and leave the rest of the file as it is. Change this part by hand, in an editor: {file}, line {line}.',
  },
};

/** True where a file has a finding that it had not before. */
function isWorse(before: PlanFile, after: PlanFile): boolean {
  const left = before.findings.map(({ rule }) => rule);
  return after.findings.some(({ rule }) => {
    const at = left.indexOf(rule);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** True for a text of comments and empty lines, which has no value yet. */
const isBare = (text: string): boolean => /^(?:[^\S\n]*(?:#.*)?(?:\n|$))*$/.test(text);

const valueOf = (file: PlanFile): unknown => (isBare(file.text) ? null : file.value);

/** The text with the edits made in it, and what it is to mean; the path of an edit that cannot be made. */
function edited(editing: Editing, value: unknown, edits: readonly Edit[]) {
  let wanted = value;
  for (const edit of edits) {
    const steps = narrow(wanted, edit);
    if (!steps) return { failed: edit.path, words: W.text };
    for (const step of steps) {
      if (!editing.apply(step)) return { failed: edit.path, words: W.refused };
      wanted = applied(wanted, step);
    }
  }
  return { text: editing.text, wanted };
}

/** True for a text that means what it is to mean, and has no finding that it had not before. */
function isRight(text: string, wanted: unknown, before: string): boolean {
  const after = parseText('', text);
  if (!isSame(valueOf(after), wanted)) return false;
  return after.findings.length === 0 || isBare(text) || !isWorse(parseText('', before), after);
}

/** A text that ends with a line end. */
const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : text + lineEnd(text));

/**
 * A text with edits made in it, and every line as it was that they do not concern: comments, quotation marks, line ends, indents.
 * The text is read again afterwards and has to mean exactly what was wanted.
 * @param file the name of the file, for what is said where that cannot be done
 * @throws {UserError} where the text cannot be edited so
 */
export function editText(text: string, edits: readonly Edit[], file = 'YAML'): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const bare = text.slice(mark.length);
  const before = ended(bare);
  const refused = (path: Path, words = W.refused): UserError =>
    new UserError(words, { file, line: String(parseText(file, before).at(path).line) });
  const editing = new Editing(before);
  const { root, isBroken } = editing.source;
  if (isBroken) throw new UserError(W.unread, { file });
  const result = edited(editing, isBare(before) ? null : plainValues(root, before).value, edits);
  if ('failed' in result) throw refused(result.failed, result.words);
  if (result.text === before) return text;
  const after = before === bare ? result.text : result.text.replace(/\r?\n$/, '');
  if (!isRight(after, result.wanted, before)) throw refused(edits[0]?.path ?? []);
  return mark + after;
}
