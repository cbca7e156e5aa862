import type { Draft } from '../edit/draft.ts';
import type { Plan } from '../model/plan.ts';
import { say, sentence, wordLanguage, type WordLanguage, type Words } from '../words/sentence.ts';
import { Files } from './files.ts';
import { allPoints, type Found, type FoundArea } from './found.ts';
import { linesSaid } from './lines-said.ts';
import { valueFiles } from '../exports/plan-tables.ts';
import { RowReader } from '../exports/rows.ts';
import { TABLES } from '../exports/tables.ts';
import type { Imported, Table } from './outline.ts';
import { takeTable } from './take-table.ts';
import { readMeaning } from './meaning.ts';
import { takeCard, takeLeader, type Guesses } from './take-cards.ts';
import { takeIntro, takeOrder } from './take-settings.ts';
import { takeArea, takeCommon, takeCoordinators } from './take-tasks.ts';
import { takePoints } from './take-points.ts';
import { Taking, type SourceWords } from './taking.ts';

const W = {
  groups: {
    pl: 'Za grupy podmiotów (group: true) uznano po nazwie: {names}.',
    en: 'By their names these were taken for groups of bodies (group: true): {names}.',
  },
  residual: {
    pl: 'Za zadania zbiorcze (nature: residual), których nie liczy się osobno, uznano wiersze: {lines}.',
    en: 'Taken for catch-alls (nature: residual), which are not counted: lines {lines}.',
  },
  conditions: {
    pl: 'Za zadania warunkowe (condition) uznano wiersze: {lines}.',
    en: 'Taken for work that depends on a condition: lines {lines}.',
  },
  flattened: {
    pl: 'Zadania na karcie nie mają części, więc punkty podrzędne stoją na niej jako osobne zadania, wiersze: {lines}.',
    en: 'Duties on a card have no parts, so inner items stand there as duties of their own: lines {lines}.',
  },
  noArea: {
    pl: 'Bez obszaru pozostają, tak jak w dokumencie: {names}.',
    en: 'Without an area, as in the document: {names}.',
  },
  title: {
    pl: 'Numeru „{mark}” przed tytułem dokumentu nie przeniesiono.',
    en: 'The number “{mark}” before the title of the document was not taken over.',
  },
  areaOf: {
    pl: 'Te nazwy uznano za obszary, bo w dokumencie stoją pod nimi karty albo lista: {names}.',
    en: 'These names were taken for areas, since cards or a list stand under them: {names}.',
  },
  partners: {
    pl: 'Wiersze, w których jest mowa o współpracy: {lines}. Kto współpracuje, wpisuje się w polu partners.',
    en: 'Lines that speak of working together: {lines}. Who takes part is written in the field partners.',
  },
  products: {
    pl: 'Wiersze, w których powstaje baza, broszura, folder albo procedura: {lines}. To, co powstaje, opisuje się w polu produces.',
    en: 'Lines in which a database, brochure, folder or procedure is made: {lines}. What is made is described in the field produces.',
  },
  uses: {
    pl: 'Wiersze, w których zadanie korzysta z cudzych wyników: {lines}. Na co zadanie czeka, wpisuje się w polu after.',
    en: 'Lines in which work uses the results of other work: {lines}. What a task waits for is written in the field after.',
  },
  body: {
    pl: 'Wiersze, w których jest mowa o zespole koordynującym: {lines}. Zespół i jego skład opisuje się w coordination.yaml, w polu bodies.',
    en: 'Lines that speak of the coordinating team: {lines}. The team and its members are described in coordination.yaml, in the field bodies.',
  },
} satisfies Record<string, Words>;

/** Words of a text that only a person can turn into fields of the plan. */
const HINTS: readonly (readonly [keyof typeof W, RegExp])[] = [
  ['partners', /współprac|podmioty współpracujące/iu],
  [
    'products',
    /^(?:stworzeni|tworzeni|budow|opracowani|przygotowani)\p{L}*(?:\s+\p{L}+){0,4}\s+(?:baz[yę]|broszur|folder|procedur|przewodnik|informator)/iu,
  ],
  ['uses', /wykorzystanie\s.*\sprzygotowan|na podstawie danych/iu],
  ['body', /zesp[oó]ł\p{L}*\s+koordynując/iu],
];

/** Tells once which lines hold what a person has to look at. */
function tellHints(taking: Taking, found: Found): void {
  const points = [
    ...found.areas.flatMap(({ tasks }) => tasks),
    ...found.cards.flatMap(({ goals, duties }) => [...goals, ...duties]),
    ...(found.common?.tasks ?? []),
    ...found.coordination,
  ];
  const texts = [...allPoints(points), ...found.cards.flatMap(({ description }) => description)];
  const { mark } = found.intro.title ?? {};
  if (mark) taking.assume(W.title, { mark });
  const guessed = found.areas.filter(({ isGuessed }) => isGuessed);
  if (guessed.length > 0) taking.assume(W.areaOf, { names: guessed.map(({ text }) => text).join(', ') });
  const without = found.cards.filter(({ area }) => area === null);
  if (without.length > 0 && without.length < found.cards.length)
    taking.assume(W.noArea, { names: without.map(({ text }) => text).join(', ') });
  for (const [name, pattern] of HINTS) {
    const lines = texts.filter(({ text }) => pattern.test(text)).flatMap((said) => said.lines);
    if (lines.length > 0) taking.assume(W[name], { lines: linesSaid(lines) });
  }
}

function tellGuesses(taking: Taking, { groups, residual, conditions, flattened }: Guesses): void {
  if (groups.length > 0) taking.assume(W.groups, { names: groups.join(', ') });
  if (residual.length > 0) taking.assume(W.residual, { lines: linesSaid(residual) });
  if (conditions.length > 0) taking.assume(W.conditions, { lines: linesSaid(conditions) });
  if (flattened.length > 0) taking.assume(W.flattened, { lines: linesSaid(flattened) });
}

/** Areas that have no tasks yet: with a schedule they get their order. */
const isWithoutTasks = (taking: Taking, { text }: FoundArea): boolean => {
  const known = taking.find('areas', text);
  return !known || taking.files.value(known.path)['tasks'] === undefined;
};

function takeAreas(taking: Taking, found: Found): Map<FoundArea, string> {
  const scheduled = found.areas.filter(({ tasks }) => tasks.length > 0);
  const isFirst = scheduled.length > 0 && scheduled.every((area) => isWithoutTasks(taking, area));
  const ids = new Map(found.areas.map((area) => [area, takeArea(taking, area)]));
  takeOrder(taking, 'areas', [...ids.values()], isFirst);
  return ids;
}

function takeCards(taking: Taking, found: Found, areas: ReadonlyMap<FoundArea, string>, whole: string): void {
  const guesses: Guesses = { groups: [], residual: [], conditions: [], flattened: [] };
  const ids = found.cards.map((card) => {
    const areaId = card.area ? (areas.get(card.area) ?? null) : null;
    const id = takeCard(taking, card, { areaId, guesses, whole });
    if (card.isLeader && areaId !== null) takeLeader(taking, areaId, card, id);
    return id;
  });
  takeOrder(taking, 'institutions', ids, false);
  tellGuesses(taking, guesses);
}

const SOURCE = {
  file: { pl: 'Źródło: {name}.', en: 'Source: {name}.' },
  tasks: { pl: 'Źródło zadań: {name}.', en: 'Source of the tasks: {name}.' },
  titled: { pl: '„{title}” ({file})', en: '“{title}” ({file})' },
} satisfies Record<string, Words>;

/** The comments that say where something comes from, in the language of the plan. */
function sourceWords(found: Found, file: string, language: WordLanguage): SourceWords {
  const { title } = found.intro;
  const name = title ? say(sentence(SOURCE.titled, { title: title.text, file }), language) : file;
  const words = (key: 'file' | 'tasks'): string => say(sentence(SOURCE[key], { name }), language);
  return { file: words('file'), tasks: words('tasks') };
}

/**
 * Takes what a document says into the draft of a plan. A second time it changes only what the document says differently.
 * @param file the name of the document's file
 */
export function takeIn({ blocks, tables }: Imported, draft: Draft, plan: Plan, file: string): Taking {
  const files = new Files(draft, plan.settings.language);
  const before = tables.length > 0 ? valueFiles(draft.tree(), plan, 'public') : [];
  const lookup = new Taking(files, { file: '', tasks: '' }, plan);
  const found = readMeaning(blocks, {
    isArea: (name) => lookup.find('areas', name) !== undefined,
    isInstitution: (name) => lookup.find('institutions', name) !== undefined,
  });
  const taking = new Taking(files, sourceWords(found, file, wordLanguage(files.language)), plan);
  taking.left.push(...found.left);
  takeIntro(taking, found.intro);
  const areas = takeAreas(taking, found);
  takeCards(taking, found, areas, blocks.map(({ text }) => text).join('\n'));
  takeCommon(taking, found.common);
  takeCoordinators(taking, found.coordination);
  takeGoals(taking, found);
  if (taking.said.length > 0) tellHints(taking, found);
  const shown = new RowReader(before, 'public');
  for (const table of inOrder(tables)) takeTable({ taking, plan, shown }, table);
  return taking;
}

/** What others refer to comes first. */
function inOrder(tables: readonly Table[]): Table[] {
  const rank = ({ name }: Table): number => {
    const at = TABLES.findIndex((table) => table.name === name);
    return at < 0 ? TABLES.length : at;
  };
  return tables.toSorted((a, b) => rank(a) - rank(b));
}

function takeGoals(taking: Taking, { goals }: Found): void {
  if (goals.length === 0) return;
  taking.count += allPoints(goals).length;
  const make = (point: (typeof goals)[number]): ReturnType<Parameters<typeof takePoints>[1]['make']> =>
    point.points.length > 0 ? { title: point.text, goals: point.points.map(make) } : point.text;
  const order = ['coordinator', 'bodies', 'goals'];
  takePoints(taking, { file: 'coordination.yaml', path: ['goals'], order, inner: 'goals', make }, goals);
}
