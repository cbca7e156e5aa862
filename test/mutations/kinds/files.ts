import { inFile } from '../make.ts';
import type { Mutant, MistakeKind } from '../mutant.ts';
import type { ValidPlan } from '../plans.ts';

const ALL = /\.yaml$/;
const CARDS = /^(areas|institutions)\//;
const QUARTERS = /^calendar\//;
const REPORTS = /^progress\//;

function moved(plan: ValidPlan, file: string, to: string, keep = false): Mutant {
  const { [file]: text = '', ...others } = plan.files;
  return { plan, files: { ...(keep ? plan.files : others), [to]: text }, file: to, line: 1 };
}
const renamed = (
  name: string,
  rules: string | readonly string[],
  files: RegExp,
  to: (file: string) => string,
  several?: string,
): MistakeKind =>
  inFile(
    name,
    rules,
    files,
    (plan, file) => (to(file) === file ? null : moved(plan, file, to(file))),
    several ? { several } : {},
  );
const LOST = 'what refers to the old name leads nowhere';

const added = (
  name: string,
  rules: string | readonly string[],
  path: string,
  text: string,
  line = 1,
): MistakeKind =>
  inFile(name, rules, /^lsicu\.yaml$/, (plan) =>
    path in plan.files ? null : { plan, files: { ...plan.files, [path]: text }, file: path, line },
  );
const content = (name: string, rules: string | readonly string[], files: RegExp, text: string): MistakeKind =>
  inFile(name, rules, files, (plan, file) => ({
    plan,
    files: { ...plan.files, [file]: text },
    file,
    line: 1,
  }));

export const FILES: readonly MistakeKind[] = [
  content('an empty file', 'yaml-syntax', ALL, ''),
  content('a file of blanks', 'yaml-syntax', ALL, '\n  \n\n'),
  content('a file of comments', 'yaml-syntax', ALL, '# name: Edukacja\n# leader: szkola\n'),
  content('a file of a mark of a document', 'yaml-syntax', ALL, '---\n'),
  renamed('another ending', 'file-unknown', ALL, (file) => file.replace('.yaml', '.yml'), LOST),
  renamed('an ending in capitals', 'file-unknown', CARDS, (file) => file.replace('.yaml', '.YAML'), LOST),
  renamed('two endings', ['file-unknown', 'id-malformed'], CARDS, (file) => `${file}.txt`, LOST),
  renamed(
    'a capital letter in a file’s name',
    ['id-malformed', 'file-unknown'],
    CARDS,
    (file) => file.replace(/\/(.)/, (_, letter: string) => `/${letter.toUpperCase()}`),
    LOST,
  ),
  renamed(
    'a Polish letter in a file’s name',
    ['id-malformed', 'file-unknown'],
    CARDS,
    (file) => file.replace(/a(?=[^/]*\.yaml$)/, 'ą'),
    LOST,
  ),
  renamed(
    'a blank in a file’s name',
    ['id-malformed', 'file-unknown'],
    CARDS,
    (file) => file.replace('.yaml', ' kopia.yaml'),
    LOST,
  ),
  renamed(
    'a number in brackets in a file’s name',
    ['id-malformed', 'file-unknown'],
    CARDS,
    (file) => file.replace('.yaml', '(1).yaml'),
    LOST,
  ),
  renamed(
    'a name of Windows',
    ['id-malformed', 'file-unknown'],
    CARDS,
    (file) => file.replace(/\/.*/, '/con.yaml'),
    LOST,
  ),
  renamed(
    'a quarter that there is not',
    ['file-unknown'],
    QUARTERS,
    (file) => file.replace(/q\d/, 'q5'),
    LOST,
  ),
  renamed(
    'a quarter with a capital letter',
    ['file-unknown'],
    QUARTERS,
    (file) => file.replace('q', 'Q'),
    LOST,
  ),
  renamed(
    'a quarter without its hyphen',
    ['file-unknown'],
    QUARTERS,
    (file) => file.replace('-q', 'q'),
    LOST,
  ),
  renamed('a month for a quarter', ['file-unknown'], QUARTERS, (file) => file.replace(/-q\d/, '-05'), LOST),
  renamed('reports of a quarter that there is not', ['file-unknown'], REPORTS, (file) =>
    file.replace(/-q\d/, '-q7'),
  ),
  renamed('reports of nobody', ['reference-unknown', 'file-unknown'], REPORTS, (file) =>
    file.replace(/[^/]+$/, 'nie-ma-takiej.yaml'),
  ),
  renamed('reports outside a quarter', ['file-unknown'], REPORTS, (file) => file.replace(/\/[^/]+\//, '/')),
  inFile(
    'a report copied under another name',
    ['reference-unknown', 'file-unknown'],
    REPORTS,
    (plan, file) => moved(plan, file, file.replace('.yaml', '-kopia.yaml'), true),
    { several: 'copied entries may contradict each other' },
  ),
  inFile(
    'an area copied under another name',
    'id-duplicate',
    /^areas\//,
    (plan, file, text) => {
      const to = file.replace('.yaml', '2.yaml');
      const line = text.split('\n').findIndex((each) => /^ *(- )?\{?id: /.test(each)) + 1;
      return line > 0 ? { ...moved(plan, file, to, true), line } : null;
    },
    { several: 'each id of the copy is taken' },
  ),
  inFile(
    'a card copied under the name of a partner',
    'id-duplicate',
    /^institutions\//,
    (plan, file) => {
      const id = /^- id: (.*)$/m.exec(plan.files['partners.yaml'] ?? '')?.[1];
      return id
        ? {
            ...moved(plan, file, `institutions/${id}.yaml`, true),
            file: 'partners.yaml',
            line:
              (plan.files['partners.yaml'] ?? '').split('\n').findIndex((each) => each === `- id: ${id}`) + 1,
          }
        : null;
    },
    { several: 'each id of the copy is taken' },
  ),
  added('a list of names in the folder of areas', 'file-unknown', 'areas/notatki.txt', 'Notatki\n'),
  added('a folder in the folder of areas', 'file-unknown', 'areas/stare/praca.yaml', 'name: Praca\n'),
  added('a folder in the folder of cards', 'file-unknown', 'institutions/2025/gops.yaml', 'name: GOPS\n'),
  added('a register misspelt', 'file-unknown', 'partner.yaml', '- {id: x, name: X}\n'),
  added(
    'the coordination with another ending',
    'file-unknown',
    'coordination.yml',
    'coordinator: {post: X}\n',
  ),
  added('the plan with another ending', 'file-unknown', 'lsicu.yml', 'format: 1\n'),
  inFile(
    'a register as a list and as a folder',
    ['file-unknown', 'id-duplicate'],
    /^partners\.yaml$/,
    (plan, file) => ({
      ...moved(plan, file, 'partners/nowy.yaml', true),
      files: { ...plan.files, 'partners/nowy.yaml': 'name: Nowy\n' },
      file,
    }),
  ),
  added('a card for an area', 'key-unknown', 'areas/nowy.yaml', 'name: Nowy\nduties: [dyżur]\n', 2),
  added('an area for a card', 'key-unknown', 'institutions/nowa.yaml', 'name: Nowa\nleader: x\n', 2),
  added('an id inside a card', 'key-unknown', 'institutions/nowa.yaml', 'name: Nowa\nid: nowa\n', 2),
];
