import { visible } from '../findings/visible.ts';
import { editorSettings, EXTENSIONS, SCHEMA_FOLDER, schemaFiles } from '../reference/editor.ts';
import type { Text } from '../schema/types.ts';
import { say, type Sentence, type WordLanguage, type Words } from '../words/sentence.ts';
import { sharedWords } from '../words/shared.ts';
import type { Answers } from './answers.ts';
import { AREA_MODELS, TRANSLATED } from './area-models.ts';
import type { Borrowed } from './borrow.ts';
import { filling, type Fill, type ReadTemplate } from './fill.ts';

const W = {
  taken: {
    pl: 'Przejęto z planu „{title}” ({unit}).',
    en: 'Taken over from the plan “{title}” ({unit}).',
  },
  origin: {
    pl: 'Obszary, grupy instytucji, zadania wspólne i tematy szkoleń przejęto z planu „{title}” ({unit}), bez osób, adresów, terminów i wyników.',
    en: 'Areas, groups of institutions, common tasks and topics of trainings were taken over from the plan “{title}” ({unit}), without people, addresses, deadlines and results.',
  },
  model: {
    pl: 'Obszar z układu: {model}.',
    en: 'An area of the list: {model}.',
  },
} satisfies Record<string, Words>;

/** What a new repository is made for. */
export interface Making {
  readonly answers: Answers;
  /** The language of comments and of the README. */
  readonly words: WordLanguage;
  readonly version: string;
  /** True where the plan begins a repository: services that check it look at its top folder only. */
  readonly isTop: boolean;
}

interface Area {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text;
  readonly description?: Text;
}

interface Layout {
  readonly areas: readonly Area[];
  readonly origin: string;
  /** Where each thing comes from, for its own file. */
  readonly taken: string;
  readonly borrowed: Borrowed | null;
}

/** A sentence in a comment, which ends with its line. */
const comment = (sentence: Sentence, language: WordLanguage): string =>
  visible(say(sentence, language)).replaceAll(/\s+/g, ' ');

function layoutOf({ areas, language }: Answers, words: WordLanguage): Layout {
  if (typeof areas !== 'string') {
    const args = { title: areas.title, unit: areas.unit };
    return {
      areas: areas.areas,
      origin: comment({ words: W.origin, args }, words),
      taken: comment({ words: W.taken, args }, words),
      borrowed: areas,
    };
  }
  const model = AREA_MODELS[areas];
  const named = (name: Words): Text =>
    language === 'pl' || language === 'en' ? name[language] : { ...name };
  return {
    areas: model.areas.map(({ id, name }) => ({ id, name: named(name) })),
    origin: [model.source, ...(language === 'en' && model.areas.length > 0 ? [TRANSLATED] : [])]
      .map((each) => comment({ words: each }, words))
      .join(' '),
    taken: comment({ words: W.model, args: { model: { words: model.title } } }, words),
    borrowed: null,
  };
}

type File = readonly [path: string, text: string];

function planFiles({ answers, words }: Making, layout: Layout, fill: Fill): File[] {
  const { areas, borrowed, taken } = layout;
  const institutions = borrowed?.institutions ?? [];
  const { from, to, unit } = answers;
  const kind = say({ words: sharedWords(`unit.${unit.kind}`) }, words);
  const hasPeriod = from !== null || to !== null;
  const coordination = { common_tasks: borrowed?.commonTasks, topics: borrowed?.topics, taken };
  return [
    ['lsicu.yaml', fill('lsicu.yaml', { ...answers, ...layout, institutions, kind, hasPeriod })],
    ['coordination.yaml', fill('coordination.yaml', coordination)],
    ...areas.map((area): File => [`areas/${area.id}.yaml`, fill('area.yaml', { ...area, taken })]),
    ...institutions.map((card): File => [
      `institutions/${card.id}.yaml`,
      fill('institution.yaml', { ...card, taken }),
    ]),
  ];
}

/** What a folder that is still empty is for: names that begin with a dot are not read as parts of the plan. */
const ABOUT = ['institutions', 'calendar', 'progress'];

/** What surrounds a plan: privacy, the README, editors. */
function surroundings({ words, answers, version, isTop }: Making, layout: Layout, fill: Fill): File[] {
  const { title, unit, stage } = answers;
  const readme = { title, unit: unit.name, stage, version, isTop, hasAreas: layout.areas.length > 0 };
  return [
    ['README.md', fill(`readme.${words}.md`, readme)],
    ['private/contacts.example.yaml', fill('contacts.example.yaml')],
    ['.gitignore', fill('gitignore')],
    ['.gitattributes', fill('gitattributes')],
    ['.editorconfig', fill('editorconfig')],
    ...ABOUT.map((folder): File => [`${folder}/.README.txt`, fill(`${folder}.txt`)]),
    ['.vscode/settings.json', editorSettings(`./${SCHEMA_FOLDER}`)],
    ['.vscode/extensions.json', EXTENSIONS],
    ...[...schemaFiles(words)].map(([name, text]): File => [`${SCHEMA_FOLDER}/${name}`, text]),
  ];
}

const services = (version: string, fill: Fill): File[] => [
  ['.github/workflows/plan.yml', fill('github.yml', { version })],
  ['.gitlab-ci.yml', fill('gitlab.yml', { version })],
];

/** Every file of a new plan: path → text. */
export function newPlan(making: Making, read: ReadTemplate): Map<string, string> {
  const fill = filling(read, making.words);
  const layout = layoutOf(making.answers, making.words);
  return new Map([
    ...planFiles(making, layout, fill),
    ...surroundings(making, layout, fill),
    ...(making.isTop ? services(making.version, fill) : []),
  ]);
}
