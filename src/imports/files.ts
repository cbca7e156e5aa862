import { compare } from '../days/order.ts';
import type { Draft } from '../edit/draft.ts';
import type { Edit, Plain } from '../edit/edit.ts';
import { printYaml } from '../edit/print-value.ts';
import { parseText } from '../parse/parse.ts';
import { isRecord, WrittenNumber, type Path } from '../parse/value.ts';
import { cleaned } from './outline.ts';

/** What a list of a plan holds, whether it is written as a list or as its single item. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The text in the plan's own language; empty for what is no text. */
export function ownText(value: unknown, language: string): string {
  if (value instanceof WrittenNumber) return value.source;
  if (isRecord(value)) return ownText(value[language] ?? Object.values(value)[0], language);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** A value as it was read, to be written again. */
export function plainOf(value: unknown): Plain {
  if (value instanceof WrittenNumber) return value.source;
  if (Array.isArray(value)) return value.map(plainOf);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainOf(inner)]));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The files of a plan as values, with what an import changes in them. */
export class Files {
  readonly draft: Draft;
  readonly language: string;
  readonly #paths: Set<string>;
  readonly #values = new Map<string, unknown>();

  constructor(draft: Draft, language: string) {
    this.draft = draft;
    this.language = language;
    this.#paths = new Set(draft.tree().files.map(({ path }) => path));
  }

  /** The ids of the files in a folder. */
  idsIn(folder: string): string[] {
    return [...this.#paths].flatMap((path) => {
      const [, id] = new RegExp(`^${folder}/([^/]+)\\.yaml$`).exec(path) ?? [];
      return id === undefined ? [] : [id];
    });
  }

  paths(): string[] {
    return [...this.#paths].toSorted(compare);
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** What a file means as it is to be; an empty map where there is none. */
  value(path: string): Readonly<Record<string, unknown>> {
    const value = this.raw(path);
    return isRecord(value) ? value : {};
  }

  /** The same for a file that may hold a list. */
  raw(path: string): unknown {
    if (!this.#values.has(path)) {
      const text = this.draft.text(path);
      this.#values.set(path, text === null ? undefined : parseText(path, text).value);
    }
    return this.#values.get(path);
  }

  /** A new file: a comment that says where it comes from, and its fields, a blank line between those of several lines. */
  create(path: string, comments: readonly string[], fields: Readonly<Record<string, Plain>>): void {
    const head = comments.map((comment) => `# ${cleaned(comment)}\n`).join('');
    this.draft.create(path, head + printedFields(fields));
    this.#paths.add(path);
    this.#values.delete(path);
  }

  /**
   * Adds a field that is not there yet. Behind all the others of a file it is laid out as in a new file; else as the
   * editing of files does it.
   * @param order the names of the fields in their order
   */
  add(path: string, comment: string, field: readonly [string, Plain], order: readonly string[]): void {
    const [key, value] = field;
    const text = this.draft.text(path) ?? '';
    const rank = order.indexOf(key);
    const isLast = Object.keys(this.value(path)).every((name) => order.indexOf(name) < rank);
    const isPlain = text.endsWith('\n') && !text.includes('\r') && /^\p{L}\w*:/mu.test(text);
    const head = comment === '' ? '' : `# ${cleaned(comment)}\n`;
    const more = `${text}\n${head}${printedFields({ [key]: value })}`;
    const before = plainOf(parseText(path, text).value);
    const after = plainOf(parseText(path, more).value);
    const wanted = isRecord(before) ? { ...before, [key]: value } : null;
    if (isLast && isPlain && JSON.stringify(after) === JSON.stringify(wanted)) this.draft.put(path, more);
    else this.draft.edit(path, [{ kind: 'set', path: [key], value, order }]);
    this.#values.delete(path);
  }

  edit(path: string, ...edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    this.draft.edit(path, edits);
    this.#paths.add(path);
    this.#values.delete(path);
  }

  /** Sets a text of the plan's language; a translation beside it stays. */
  setText(path: string, at: Path, old: unknown, text: string): void {
    const own = isRecord(old) && Object.hasOwn(old, this.language) ? [...at, this.language] : at;
    this.edit(path, { kind: 'set', path: own, value: text });
  }
}

/** Fields as the files of a plan are laid out: short ones together, lists apart, and a blank line between their maps. */
export function printedFields(fields: Readonly<Record<string, Plain>>): string {
  let text = '';
  for (const [key, value] of Object.entries(fields)) {
    const isLong = typeof value === 'object' && value !== null && JSON.stringify(value).length > LONG;
    const printed = printYaml({ [key]: value }).replaceAll(/\n( *- id: )/g, '\n\n$1');
    const own = printed.replaceAll(/:\n\n( *- id: )/g, ':\n$1');
    const isApart = isLong && text !== '' && !/_heading: .*\n$/.test(text);
    text += (isApart ? '\n' : '') + own;
  }
  return text;
}

const LONG = 60;
