import { lineOf, withBefore, withLine } from '../lines.ts';
import { inFile } from '../make.ts';
import { changed, spliced, type MistakeKind, type Mutant } from '../mutant.ts';

const RULE = 'yaml-syntax';
const ALL = /\.yaml$/;

const root = /^(tasks|duties|meetings|entries|bodies|members):|^- id: /;
type Body = (
  name: string,
  rules: string | readonly string[],
  added: readonly string[],
  at?: number,
) => MistakeKind;
const before: Body = (name, rules, added, at = 0) =>
  inFile(name, rules, ALL, (plan, file, source): Mutant | null => {
    const lines = source.split('\n');
    const first = lines.findIndex((each) => /^[^#\s]/.test(each));
    const number = lines.findIndex((each, index) => index > first && root.test(each)) + 1;
    return number > 1 ? changed(plan, file, withBefore(source, number, ...added), number + at) : null;
  });

/** Markers round one line, as git writes them. */
const conflict = (name: string, indent: string, base: readonly string[]): MistakeKind =>
  inFile(name, RULE, ALL, (plan, file, source, { next }) => {
    const count = source.split('\n').length - 1;
    const number = 1 + Math.floor(next() * count);
    const ours = lineOf(source, number);
    const marked = ['<<<<<<< HEAD', ours, ...base, '=======', `${ours} zmienione`, '>>>>>>> galaz'].map(
      (each, index) => (index === 1 ? each : indent + each),
    );
    return changed(plan, file, withLine(source, number, ...marked), number);
  });

/** Mistakes that concern a whole file of YAML. */
export const DOCUMENTS: readonly MistakeKind[] = [
  conflict('a merge conflict', '', []),
  conflict('a merge conflict with its base', '', ['||||||| 1a2b3c4', 'name: Dawna']),
  conflict('a merge conflict that is indented', '  ', []),
  before('a first marker left over', RULE, ['<<<<<<< HEAD']),
  before('a middle marker left over', RULE, ['=======']),
  before('a last marker left over', RULE, ['>>>>>>> origin/main']),
  inFile('a conflict inside a block of text', RULE, ALL, (plan, file, source) => {
    const number = source.split('\n').findIndex((each) => each.endsWith(': |')) + 1;
    return number > 0
      ? changed(
          plan,
          file,
          withBefore(
            source,
            number + 1,
            '<<<<<<< HEAD',
            '    Jeden.',
            '=======',
            '    Dwa.',
            '>>>>>>> galaz',
          ),
          number + 1,
        )
      : null;
  }),
  before('a second document', RULE, ['---']),
  // What stands behind the end is what cannot be read.
  before('the end of the document in the middle', RULE, ['...'], 1),
  inFile('text behind the end of the document', RULE, ALL, (plan, file, source) =>
    changed(plan, file, `${source}...\nname: Drugi\n`, source.split('\n').length + 1),
  ),
  inFile('a directive', RULE, ALL, (plan, file, source) =>
    changed(plan, file, `%YAML 1.1\n---\n${source}`, 1),
  ),
  inFile('a directive of tags', RULE, ALL, (plan, file, source) =>
    changed(plan, file, `%TAG ! tag:example.org,2026:\n---\n${source}`, 1),
  ),
  inFile(
    'a file that is a text',
    'type-wrong',
    /^(areas|institutions|calendar|progress|coordination)/,
    (plan, file) => changed(plan, file, 'Edukacja\n', 1),
    { several: 'what the file defined is unknown' },
  ),
  inFile(
    'a file that is a list',
    'type-wrong',
    /^(areas|institutions|calendar|progress|coordination)/,
    (plan, file) => changed(plan, file, '- jeden\n- dwa\n', 1),
    { several: 'what the file defined is unknown' },
  ),
  inFile('a line without a colon at the end', RULE, ALL, (plan, file, source) =>
    changed(plan, file, `${source}koniec\n`, source.split('\n').length),
  ),
  inFile('a file cut in the middle of brackets', RULE, ALL, (plan, file, source) => {
    const at = source.lastIndexOf('{');
    return at < 0 || source.lastIndexOf('#', at) > source.lastIndexOf('\n', at)
      ? null
      : changed(
          plan,
          file,
          spliced(source, at + 4, source.length, ''),
          source.slice(0, at).split('\n').length,
        );
  }),
];
