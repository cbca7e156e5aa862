import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { Sentence, Words } from '../words/sentence.ts';
import { sentence } from '../words/sentence.ts';
import { UNREADABLE, WrittenNumber } from './value.ts';

const WORDS = {
  alias: {
    pl: 'Znak „*” na początku oznacza w YAML-u odwołanie; w planie odwołań YAML się nie używa. Tekst weź w cudzysłów.',
    en: 'A “*” at the start is a YAML alias; plans do not use aliases. Put the text in quotes.',
  },
  anchor: {
    pl: 'Znak „&” na początku oznacza w YAML-u kotwicę; w planie kotwic się nie używa. Tekst weź w cudzysłów.',
    en: 'An “&” at the start is a YAML anchor; plans do not use anchors. Put the text in quotes.',
  },
  tag: {
    pl: 'Znak „!” na początku oznacza w YAML-u typ; w planie typów YAML się nie używa. Tekst weź w cudzysłów.',
    en: 'An “!” at the start is a YAML tag; plans do not use tags. Put the text in quotes.',
  },
  key: {
    pl: 'Nazwa pola musi być zwykłym słowem.',
    en: 'The name of a field must be a plain word.',
  },
  comma: {
    pl: 'Przecinek w nawiasie klamrowym oddziela pola. Tekst z przecinkiem weź w cudzysłów, a kwotę zapisz z kropką (7500.00).',
    en: 'Inside braces a comma separates fields. Put a text with a comma in quotes, and write an amount with a dot (7500.00).',
  },
  cut: {
    pl: 'Znak „#” po odstępie zaczyna komentarz i ucina tekst. Cały tekst weź w cudzysłów.',
    en: 'A “#” after a blank begins a comment and cuts the text off. Put the whole text in quotes.',
  },
} satisfies Record<string, Words>;

/** What is wrong with one node, by its place in the text. */
export interface Problem {
  readonly rule: 'yaml-syntax' | 'text-cut';
  readonly start: number;
  readonly end: number;
  readonly message: Sentence;
}

const CUT = /^[ \t]+#(?=[\p{L}\p{N}])[^\r\n]*/u;
/** Anchors and tags before a value. */
const PROPERTIES = /(?:[&!]\S*\s+)*[&!]\S*\s*$/;

/** What a comment cuts off a plain text; null where it is whole. */
function cutOff(node: Node, text: string): Problem | null {
  const [first, last] = node.range ?? [0, 0];
  // An empty value stands behind the blanks after the colon.
  const end = first === last ? text.slice(0, last).trimEnd().length : last;
  const rest = CUT.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined));
  if (!rest) return null;
  const start = end + rest[0].search(/#/);
  return { rule: 'text-cut', start, end: end + rest[0].length, message: sentence(WORDS.cut) };
}

/** Plain values of a YAML tree, with a problem for everything that plans do not use. */
export function plainValues(root: Node | null, text: string): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  const mayBeCut = text.includes(' #') || text.includes('\t#');
  const suspicious = /[&*!]/.test(text);

  const report = (node: Node, words: Words): typeof UNREADABLE => {
    const [first, end] = node.range ?? [0, 0];
    const marked = ('anchor' in node && node.anchor) || node.tag;
    const properties = marked ? PROPERTIES.exec(text.slice(Math.max(0, first - 200), first)) : null;
    const start = first - (properties?.[0].length ?? 0);
    problems.push({ rule: 'yaml-syntax', start, end, message: sentence(words) });
    return UNREADABLE;
  };

  const scalar = (node: Node & { value: unknown; type?: string; source?: string }): unknown => {
    const plain = node.type === 'PLAIN' || node.value === null;
    const cut = plain && mayBeCut ? cutOff(node, text) : null;
    if (cut) problems.push(cut);
    if (cut && node.value === null) return UNREADABLE;
    const { value, source } = node;
    if (typeof value !== 'number' || source === undefined || String(value) === source) return value;
    return new WrittenNumber(source, value);
  };

  const convert = (node: Node | null): unknown => {
    if (node === null) return null;
    if (isAlias(node)) return report(node, WORDS.alias);
    if (suspicious && 'anchor' in node && node.anchor) return report(node, WORDS.anchor);
    if (suspicious && node.tag) return report(node, WORDS.tag);
    if (isScalar(node)) return scalar(node as Parameters<typeof scalar>[0]);
    if (isSeq(node)) return node.items.map((item) => convert(item as Node));
    if (isMap(node)) return map(node.items, node.flow === true);
    return null;
  };

  const nameOf = (key: Node): string | null => {
    if (isScalar(key) && key.value !== null) return String(key.value as string | number | boolean);
    report(key, WORDS.key);
    return null;
  };

  const map = (items: readonly unknown[], braces: boolean): Record<string, unknown> => {
    const result: Record<string, unknown> = {};
    for (const pair of items) {
      if (!isPair(pair)) continue;
      const key = pair.key as Node;
      const last = Object.keys(result).at(-1);
      // `{amount: 7 500,00}`: what stands behind the comma belongs to the value before it.
      if (braces && pair.value === null && last !== undefined) {
        result[last] = report(key, WORDS.comma);
        continue;
      }
      const name = nameOf(key);
      if (name === null || Object.hasOwn(result, name)) continue;
      const value = convert(pair.value as Node | null);
      Object.defineProperty(result, name, { value, enumerable: true, writable: true, configurable: true });
    }
    return result;
  };

  return { value: convert(root), problems };
}
