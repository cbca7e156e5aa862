import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/run.mjs';
import { messagesPage } from '../src/reference/messages-page.ts';

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ');
const page = messagesPage();
const shown = folded(page);

/** Where messages of findings are written. */
const FOLDERS = ['source', 'parse', 'schema', 'link', 'checks'];
const paths = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path)),
);

/** Polish words of a table, with the name of the property that the table stands under. */
const WORDS =
  /(\w+)?(?::|\s*=|\()\s*\{\s*(?:en:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),\s*)?pl:\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;

/** A message is a whole sentence, or ends with what it is about; summaries and reasons have pages of their own. */
const isMessage = (name: string, text: string): boolean =>
  name !== 'summary' && name !== 'why' && /(?:[.?]|: \{\w+\})$/.test(text);

const messages = paths.flatMap((path) => {
  const source = readFileSync(join(root, 'src', path), 'utf8');
  return [...source.matchAll(WORDS)].flatMap(([, name = '', quoted = '']) => {
    const text = quoted.slice(1, -1).replaceAll(/\\(.)/g, '$1');
    return isMessage(name, text) ? [{ path: path.replaceAll(sep, '/'), text }] : [];
  });
});

/** The end of a placeholder, which may hold others. */
function closing(pattern: string, from: number): number {
  let depth = 0;
  for (let at = from; at < pattern.length; at += 1) {
    if (pattern[at] === '{') depth += 1;
    if (pattern[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return pattern.length;
}

/** A message of the source as what a page may hold: anything in place of a placeholder. */
function rendering(pattern: string): RegExp {
  const parts: string[] = [];
  let text = '';
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern.startsWith("'{'", at) || pattern.startsWith("'}'", at)) {
      text += pattern[at + 1];
      at += 2;
    } else if (pattern[at] === '{') {
      parts.push(text);
      text = '';
      at = closing(pattern, at);
    } else text += pattern[at];
  }
  const escaped = [...parts, text].map((part) =>
    folded(part).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
  );
  // A full stop after „r.” is left out.
  return new RegExp(escaped.join('.{0,400}?').replace(/\\\.$/, '\\.?'), 'u');
}

describe('the gallery of messages', () => {
  it('finds messages in the sources', () => {
    expect(messages.length).toBeGreaterThan(150);
  });

  it('shows every message that a plan may get', () => {
    const missing = messages.filter(({ text }) => !rendering(text).test(shown));
    expect(missing.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  it('holds no character that a terminal obeys', () => {
    expect(page).not.toMatch(/(?!\n)\p{Cc}|[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
  });
});
