import { isScalar, parseDocument, type Node } from 'yaml';
import { startOf, type Finding } from '../findings/finding.ts';
import { sentence, type Words } from '../words/sentence.ts';
import type { SourceFile } from '../source/tree.ts';
import { decode } from './decode.ts';
import { yamlFile, type PlanFile } from './file.ts';
import { mistakeBehind, mistakeInText, type Mistake } from './problems.ts';
import { TextPositions } from './text.ts';
import { plainValues } from './values.ts';

const WORDS = {
  'not-a-file': {
    pl: 'To nie jest zwykły plik (dowiązanie albo urządzenie), więc nie został odczytany. Zastąp go zwykłym plikiem.',
    en: 'This is not an ordinary file (a link or a device), so it was not read. Replace it by an ordinary file.',
  },
  'too-large': {
    pl: 'Plik jest większy niż 1 MB, więc nie został odczytany. Podziel go na mniejsze.',
    en: 'The file is larger than 1 MB, so it was not read. Split it.',
  },
  unreadable: {
    pl: 'Pliku nie można odczytać. Sprawdź uprawnienia.',
    en: 'The file cannot be read. Check its permissions.',
  },
  utf8: {
    pl: 'Zapisz plik ponownie w kodowaniu UTF-8.',
    en: 'Save the file again as UTF-8.',
  },
  empty: {
    pl: 'Plik jest pusty. Uzupełnij go albo usuń.',
    en: 'The file is empty. Fill it in or remove it.',
  },
  duplicate: {
    pl: 'Pole „{key}” występuje w tym miejscu dwa razy; liczy się tylko pierwsze.',
    en: 'The field “{key}” stands here twice; only the first one counts.',
  },
  first: { pl: 'Tu występuje po raz pierwszy.', en: 'It stands here first.' },
  remove: { pl: 'Usuń jedno z nich albo połącz oba.', en: 'Remove one of them or join the two.' },
} satisfies Record<string, Words>;

const problem = (rule: string, at: Finding['at'], words: Words, hint?: Words): Finding => ({
  rule,
  severity: 'error',
  at,
  message: sentence(words),
  ...(hint ? { hint: sentence(hint) } : {}),
});

function unreadable(path: string, positions: TextPositions, finding: Finding): PlanFile {
  return yamlFile(path, positions, null, undefined, [finding]);
}

/** A key's first and second place, from the offset of the second. */
function duplicateKey(path: string, positions: TextPositions, offset: number, end: number): Finding {
  const key =
    /^(["']?)(.*?)\1\s*(?::|$)/.exec(
      positions.text.slice(offset, positions.text.indexOf('\n', offset) + 1 || undefined),
    )?.[2] ?? '';
  const at = positions.span(path, offset, Math.max(end, offset + key.length));
  const earlier = new RegExp(`^[ ]*(?:- )*["']?${key.replaceAll(/[^\p{L}\p{N}_-]/gu, '.')}["']?\\s*:`, 'u');
  let line = at.line - 1;
  while (line > 0 && !(earlier.test(positions.line(line)) && columnOf(positions.line(line)) === at.column))
    line -= 1;
  const related = line > 0 ? [{ at: { ...at, line, endLine: line }, note: sentence(WORDS.first) }] : [];
  return {
    rule: 'key-duplicate',
    severity: 'error',
    at,
    message: sentence(WORDS.duplicate, { key }),
    hint: sentence(WORDS.remove),
    ...(related.length > 0 ? { related } : {}),
  };
}

const columnOf = (line: string): number => (/^[ ]*(?:- )*/.exec(line)?.[0].length ?? 0) + 1;

/** One file of a plan as values. What cannot be read gives one finding and no value; the text is never guessed at. */
export function parseFile(source: SourceFile): PlanFile {
  const { path } = source;
  if (!source.bytes) {
    const words = WORDS[source.reason ?? 'unreadable'];
    return unreadable(path, new TextPositions(''), problem('encoding', startOf(path), words));
  }
  const decoded = decode(source.bytes);
  if ('problem' in decoded) {
    const positions = new TextPositions(decoded.before);
    const end = decoded.before.length;
    const finding = problem('encoding', positions.span(path, end, end), decoded.problem, WORDS.utf8);
    return unreadable(path, positions, finding);
  }
  return parseText(path, decoded.text);
}

/** A YAML text as values. */
export function parseText(path: string, text: string): PlanFile {
  const positions = new TextPositions(text);
  const place = (mistake: Mistake) =>
    problem('yaml-syntax', positions.span(path, mistake.start, mistake.end), mistake.words);
  const early = mistakeInText(text);
  if (early) return unreadable(path, positions, place(early));
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', version: '1.2' });
  const duplicates = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const [error] = document.errors.filter((candidate) => candidate.code !== 'DUPLICATE_KEY');
  if (error) return unreadable(path, positions, place(mistakeBehind(error, document, positions)));
  const contents = document.contents as Node | null;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return unreadable(path, positions, problem('yaml-syntax', startOf(path), WORDS.empty));
  }
  const { value, problems } = plainValues(contents, text);
  const findings = [
    ...duplicates.map((duplicate) => duplicateKey(path, positions, duplicate.pos[0], duplicate.pos[1])),
    ...problems.map(({ rule, start, end, message }): Finding => ({
      rule,
      severity: 'error',
      at: positions.span(path, start, end),
      message,
    })),
  ];
  return yamlFile(path, positions, document, value, findings);
}
