import { isMap, isPair, isScalar, isSeq, type Document, type Node, type YAMLError } from 'yaml';
import type { Words } from '../words/sentence.ts';
import type { TextPositions } from './text.ts';

/** A YAML mistake in our own words, with the offset where the mistake is and not where the reader noticed it. */
export interface Mistake {
  readonly words: Words;
  readonly start: number;
  readonly end: number;
}

const W = {
  colon: {
    pl: 'W tekście bez cudzysłowu stoi dwukropek z odstępem. Cały tekst weź w cudzysłów.',
    en: 'An unquoted text holds a colon followed by a blank. Put the whole text in quotes.',
  },
  indent: {
    pl: 'Wiersz jest źle wcięty: pola tej samej pozycji muszą zaczynać się w tej samej kolumnie.',
    en: 'The line is indented wrongly: fields of one item must begin in the same column.',
  },
  tab: {
    pl: 'Wcięcie zrobiono tabulatorem. Użyj odstępów (spacji).',
    en: 'The indent is a tab. Use blanks.',
  },
  blank: {
    pl: 'Po dwukropku brakuje odstępu.',
    en: 'A blank is missing after the colon.',
  },
  noColon: {
    pl: 'W wierszu brakuje dwukropka po nazwie pola albo tekst jest źle wcięty.',
    en: 'The line has no colon after the name of the field, or its text is indented wrongly.',
  },
  quote: {
    pl: 'Cudzysłów otwarty w tym wierszu nie jest zamknięty.',
    en: 'The quotation mark opened in this line is not closed.',
  },
  innerQuote: {
    pl: 'Tekst w cudzysłowie kończy się przed końcem wiersza. W środku użyj „…” albo podwój znak, którym tekst się zaczyna.',
    en: 'The quoted text ends before the end of the line. Inside it use “…” or double the mark that opens it.',
  },
  bracket: {
    pl: 'Nawias otwarty w tym wierszu nie jest zamknięty.',
    en: 'The bracket opened in this line is not closed.',
  },
  start: {
    pl: 'Tekst nie może zaczynać się od tego znaku. Weź go w cudzysłów.',
    en: 'A text cannot begin with this character. Put it in quotes.',
  },
  documents: {
    pl: 'W pliku jest kilka dokumentów (wiersz „---” albo „...”). W jednym pliku może stać tylko jeden.',
    en: 'The file holds several documents (a line “---” or “...”). One file holds one document.',
  },
  directive: {
    pl: 'Wiersz zaczynający się od „%” zmienia sposób czytania pliku i w planie nie jest dozwolony. Usuń go.',
    en: 'A line that begins with “%” changes how the file is read and is not allowed in a plan. Remove it.',
  },
  conflict: {
    pl: 'W pliku został ślad niedokończonego scalania zmian (konflikt git). Wybierz jedną z wersji i usuń znaczniki.',
    en: 'The file holds an unfinished merge (a git conflict). Keep one of the versions and remove the markers.',
  },
  other: {
    pl: 'Tego wiersza nie można odczytać jako YAML. Sprawdź wcięcie, dwukropek i cudzysłowy.',
    en: 'This line cannot be read as YAML. Check the indent, the colon and the quotation marks.',
  },
} satisfies Record<string, Words>;

/** Mistakes that are looked for in the text itself, because a YAML reader would name them wrongly or many times. */
export function mistakeInText(text: string): Mistake | null {
  const open = /^(?:<{7}|>{7}|\|{7}) .*$/m.exec(text) ?? /^(?:<{7}|>{7})$/m.exec(text);
  if (open) return { words: W.conflict, start: open.index, end: open.index + open[0].length };
  const directive = /^%.*$/m.exec(text);
  if (directive && /^(?:\s*#.*\n|\s*\n)*%/.test(text)) {
    return { words: W.directive, start: directive.index, end: directive.index + directive[0].length };
  }
  return null;
}

/** Every scalar of the tree that is written in quotation marks. */
function quoted(node: Node | null): Node[] {
  if (isScalar(node)) return node.type?.startsWith('QUOTE') ? [node] : [];
  if (isSeq(node)) return node.items.flatMap((item) => quoted(item as Node));
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) =>
    isPair(pair) ? [...quoted(pair.key as Node), ...quoted(pair.value as Node)] : [],
  );
}

/** The last quoted text that begins before an offset; with `long`, the last one of several lines. */
function unclosed(
  document: Document,
  positions: TextPositions,
  before: number,
  long: boolean,
): Mistake | null {
  const spans = quoted(document.contents as Node | null)
    .map((node): readonly [number, number, number] => node.range ?? [0, 0, 0])
    .filter(
      ([start, end]) =>
        start <= before && (!long || positions.position(start).line < positions.position(end).line),
    );
  const opening = spans.at(-1);
  return opening ? lineRest(positions, opening[0], W.quote) : null;
}

/** A text whose first character means something to YAML (`*ważne* zajęcia`), from an offset behind that character. */
function specialStart(positions: TextPositions, before: number): Mistake | null {
  const line = positions.text.slice(positions.text.lastIndexOf('\n', before - 1) + 1, before);
  const sign = /(?<=^|[\s,[{])[*&!][^\s"']*\s*$/.exec(line);
  return sign ? lineRest(positions, before - sign[0].length, W.start) : null;
}

/** From an offset to the end of its line. */
function lineRest(positions: TextPositions, start: number, words: Words): Mistake {
  const { text } = positions;
  const stop = text.indexOf('\n', start);
  const end = start + text.slice(start, stop < 0 ? undefined : stop).trimEnd().length;
  return { words, start, end: Math.max(end, start) };
}

/** The whole of the line after the one that an offset stands in. */
function nextLine(positions: TextPositions, offset: number, words: Words): Mistake {
  const line = positions.starts[positions.position(offset).line] ?? offset;
  const indent = /^[ \t]*/.exec(positions.text.slice(line))?.[0].length ?? 0;
  return lineRest(positions, line + indent, words);
}

function lastOpenBracket(text: string, before: number): number {
  let depth = 0;
  for (let at = before - 1; at >= 0; at -= 1) {
    const character = text[at] ?? '';
    if (']}'.includes(character)) depth += 1;
    else if ('[{'.includes(character) && depth > 0) depth -= 1;
    else if ('[{'.includes(character)) return at;
  }
  return -1;
}

function openBracket(positions: TextPositions, before: number): Mistake | null {
  const open = lastOpenBracket(positions.text, before);
  return open >= 0 ? lineRest(positions, open, W.bracket) : null;
}

function wrongIndent(positions: TextPositions, start: number): Mistake {
  const blanks = /^ */.exec(positions.text.slice(start))?.[0].length ?? 0;
  return lineRest(positions, start + blanks, W.indent);
}

function brokenLine(positions: TextPositions, start: number): Mistake {
  const line = positions.line(positions.position(start).line);
  return lineRest(positions, start, /^\s*(?:- )?[\w-]+:\S/.test(line) ? W.blank : W.noColon);
}

function implicitKey(positions: TextPositions, start: number): Mistake {
  const rest = lineRest(positions, start, W.colon);
  const line = positions.text.slice(rest.start, rest.end);
  return line.includes(': ') || line.endsWith(':') ? rest : nextLine(positions, start, W.indent);
}

/** Finds the place of a mistake from the one where the reader noticed it; null where it is another mistake. */
type Locate = (positions: TextPositions, start: number, document: Document) => Mistake | null;

const BY_CODE: Partial<Record<YAMLError['code'], Locate>> = {
  TAB_AS_INDENT: (positions, start) => lineRest(positions, start, W.tab),
  BLOCK_AS_IMPLICIT_KEY: implicitKey,
  MULTILINE_IMPLICIT_KEY: brokenLine,
  BAD_SCALAR_START: (positions, start) => lineRest(positions, start, W.start),
  MULTIPLE_DOCS: (positions, start) => lineRest(positions, start, W.documents),
  BAD_DQ_ESCAPE: (positions, start) => lineRest(positions, start, W.other),
  UNEXPECTED_TOKEN: (positions, start, document) =>
    specialStart(positions, start) ??
    unclosed(document, positions, start, true) ??
    lineRest(positions, start, W.innerQuote),
};

/** Errors that share a code with others and are told apart by their message. */
const BY_MESSAGE: readonly (readonly [RegExp, Locate])[] = [
  [/closing ['"]/, (positions, start, document) => unclosed(document, positions, start, false)],
  [/Implicit map keys/, brokenLine],
  [/Tags and anchors/, specialStart],
  [/flow|[[\]{}]/i, openBracket],
  [/indicator|indented|same column/, wrongIndent],
];

/** The mistake behind the first error of a YAML reader. */
export function mistakeBehind(error: YAMLError, document: Document, positions: TextPositions): Mistake {
  const [start] = error.pos;
  const byMessage = BY_MESSAGE.filter(([pattern]) => pattern.test(error.message)).map(([, locate]) => locate);
  for (const locate of [BY_CODE[error.code], ...byMessage]) {
    const mistake = locate?.(positions, start, document);
    if (mistake) return mistake;
  }
  return lineRest(positions, start, W.other);
}
