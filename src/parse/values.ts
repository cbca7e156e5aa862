import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { holdsHidden } from './hidden.ts';
import { meantInLatin, nameOfKey, rangeOf } from './key.ts';
import type { Mistake } from './mistake.ts';
import {
  DEEPEST,
  aliasAt,
  blankInKey,
  commaInside,
  cutOff,
  hiddenByEscape,
  itemWithoutHyphen,
  keyTwice,
  lookAlike,
  mergeKey,
  plainMistake,
  propertyAt,
  questionMark,
  tooDeep,
  withoutColon,
  wrongKey,
} from './value-mistakes.ts';
import { UNREADABLE, WrittenNumber } from './value.ts';

/** What a file's text may hold at all: most files hold nothing of it, and nothing is looked for in them. */
function looksInto(text: string) {
  return {
    comments: text.includes(' #') || text.includes('\t#'),
    properties: /[&*!]/.test(text),
    questions: /\?[ \t]/.test(text),
    escapes: /\\[0-9A-Za-z]/.test(text),
    hyphens: /^ *-(?:\p{L}| )/mu.test(text),
    scripts: /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text),
  };
}

/** Reads a tree and collects what is wrong with it. */
class TreeReader {
  readonly mistakes: Mistake[] = [];
  readonly #text: string;
  readonly #look: ReturnType<typeof looksInto>;

  constructor(text: string) {
    this.#text = text;
    this.#look = looksInto(text);
  }

  value(node: Node | null, depth: number): unknown {
    if (node === null) return null;
    if (isAlias(node)) return this.#report(aliasAt(node, this.#text));
    if (this.#hasProperty(node)) return this.#report(propertyAt(node, this.#text));
    if (isScalar(node)) return this.#scalar(node);
    if (depth > DEEPEST) return this.#report(tooDeep(node));
    if (isSeq(node)) return node.items.map((item) => this.#item(item as Node | null, depth + 1));
    if (!isMap(node)) return null;
    return node.flow === true && node.items.some(({ value }) => value === null)
      ? this.#braces(node, depth)
      : this.#map(node.items as Pair<Node, Node | null>[], depth);
  }

  /** An item of a list; where all its fields stand twice from the first one on, the hyphen of the next item is missing. */
  #item(node: Node | null, depth: number): unknown {
    const before = this.mistakes.length;
    const value = this.value(node, depth);
    const twice = this.mistakes.slice(before).filter(({ rule }) => rule === 'key-duplicate');
    const [first, second] = twice;
    if (!isMap(node) || node.flow === true || !first || !second) return value;
    const [start] = rangeOf(node.items[0]?.key as Node);
    if (first.other?.start !== start) return value;
    const others = this.mistakes.splice(before).filter((mistake) => !twice.includes(mistake));
    this.mistakes.push(...others, itemWithoutHyphen(first, this.#text));
    return value;
  }

  #report(mistake: Mistake): typeof UNREADABLE {
    this.mistakes.push(mistake);
    return UNREADABLE;
  }

  #hasProperty(node: Node): boolean {
    return this.#look.properties && Boolean(('anchor' in node && node.anchor) || node.tag);
  }

  #scalar(node: Scalar): unknown {
    const { value } = node;
    if (typeof value === 'string') {
      if (this.#look.escapes && node.type === 'QUOTE_DOUBLE' && holdsHidden(value))
        return this.#report(hiddenByEscape(node));
      const meant = this.#look.scripts ? meantInLatin(value) : null;
      if (meant !== null && meant === meant.toLowerCase()) {
        this.#report(lookAlike(node, value, meant));
        return meant;
      }
    }
    return node.type === 'PLAIN' || value === null ? this.#plain(node) : value;
  }

  #plain(node: Scalar): unknown {
    const { value, source } = node;
    const cut = this.#look.comments ? cutOff(node, this.#text) : null;
    if (cut) this.#report(cut);
    if (cut && value === null) return UNREADABLE;
    const mistaken = plainMistake(node, this.#text, this.#look.hyphens);
    if (mistaken) return this.#report(mistaken);
    if (typeof value !== 'number' || source === undefined || String(value) === source) return value;
    return new WrittenNumber(source, value);
  }

  #map(pairs: readonly Pair<Node, Node | null>[], depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const seen = new Map<string, Node>();
    for (const { key, value: inside } of pairs) {
      const wrong = this.#wrongName(key);
      const name = wrong ? null : nameOfKey(key);
      if (wrong) this.#report(wrong);
      if (name === null) continue;
      const odd = this.#oddName(key, name);
      const first = seen.get(name.normalize('NFC'));
      const mistake = odd ?? (first ? keyTwice(key, first, name) : null);
      if (mistake) this.#report(mistake);
      if (first) continue;
      seen.set(name.normalize('NFC'), key);
      const value = this.value(inside, depth + 1);
      Object.defineProperty(result, name, { value, enumerable: true, writable: true, configurable: true });
    }
    return result;
  }

  /** A map in braces in which something has no colon: it belongs to the value before it, or nobody knows what it is. */
  #braces(node: YAMLMap, depth: number): unknown {
    const pairs = node.items as Pair<Node, Node | null>[];
    const at = pairs.findIndex(({ value }) => value === null);
    const [before, pair] = [pairs[at - 1], pairs[at]];
    if (!pair) return UNREADABLE;
    const joined = withoutColon(pair.key, node, this.#text);
    const isPart = joined.start !== pair.key.range?.[0] && isScalar(before?.value);
    if (!before?.value || !isPart) return this.#report(joined);
    const whole = pairs.filter(({ value }) => value !== null);
    const result = this.#map(whole, depth);
    this.#report(commaInside(before.value, pair.key, this.#text));
    return { ...result, [nameOfKey(before.key) ?? '']: UNREADABLE };
  }

  /** What makes a key no name at all. */
  #wrongName(key: Node): Mistake | null {
    if (isAlias(key)) return aliasAt(key, this.#text);
    if (this.#hasProperty(key)) return propertyAt(key, this.#text);
    const question = this.#look.questions ? questionMark(key, this.#text) : null;
    if (question) return question;
    const name = nameOfKey(key);
    if (name === null) return wrongKey(key, this.#text);
    if (name === '<<') return mergeKey(key);
    return this.#look.escapes && holdsHidden(name) ? hiddenByEscape(key) : null;
  }

  /** A key that is known, though it is not written as it should be. */
  #oddName(key: Node, name: string): Mistake | null {
    const written = isScalar(key) && typeof key.value === 'string' ? key.value : name;
    if (written === name) return null;
    return written.trim() === written ? lookAlike(key, written, name) : blankInKey(key);
  }
}

/** Plain values of a YAML tree, with a mistake for everything that plans do not use. */
export function plainValues(
  root: Node | null,
  text: string,
): { value: unknown; mistakes: readonly Mistake[] } {
  const reader = new TreeReader(text);
  return { value: reader.value(root, 1), mistakes: reader.mistakes };
}
