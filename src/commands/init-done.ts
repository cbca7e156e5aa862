import type { Answers } from '../init/answers.ts';
import { AREA_MODELS } from '../init/area-models.ts';
import { ownText } from '../model/texts.ts';
import { visible } from '../findings/visible.ts';
import { sentence } from '../words/sentence.ts';
import { sharedWords } from '../words/shared.ts';
import { told, type Asking } from './init-asking.ts';
import type { Target } from './init-plan.ts';
import { DONE } from './init-words.ts';

const FIRST = { pl: 'Początek planu', en: 'The plan begins' };

/** Makes a repository of the new plan, with a first commit. @returns what has become of it, in words */
export async function beginHistory(
  asking: Asking,
  { root, isInside, isTop }: Target,
  paths: readonly string[],
): Promise<readonly string[]> {
  const { host, options } = asking.call;
  if (isInside) return [told(asking, DONE.inside), ...(isTop ? [] : [told(asking, DONE.noServices)])];
  if (options['git'] === false) return [];
  const made = await host.makeRepository(root);
  if (made !== 'ready') return [told(asking, DONE[made])];
  try {
    const hash = await host.commitFiles(root, paths, `${FIRST[asking.words]}\n`);
    return [told(asking, DONE.committed, { hash: hash.slice(0, 7) })];
  } catch {
    return [told(asking, DONE.uncommitted)];
  }
}

/** What nobody has told yet. */
function gaps(asking: Asking, { from, to, unit }: Answers): string {
  const period: readonly (keyof typeof DONE)[] =
    from === null && to === null
      ? ['gap.period']
      : [...(from === null ? (['gap.from'] as const) : []), ...(to === null ? (['gap.to'] as const) : [])];
  const code: readonly (keyof typeof DONE)[] = unit.teryt === null ? ['gap.teryt'] : [];
  const rest: readonly (keyof typeof DONE)[] = ['gap.rest'];
  return [...period, ...code, ...rest].map((key) => told(asking, DONE[key])).join(', ');
}

function aboutAreas(asking: Asking, { areas, language }: Answers): string[] {
  if (typeof areas !== 'string') {
    const { title, left } = areas;
    const taken = told(asking, DONE.taken, {
      title,
      areas: areas.areas.length,
      institutions: areas.institutions.length,
      tasks: areas.commonTasks.length,
      topics: areas.topics.length,
    });
    return [taken, ...(left > 0 ? [told(asking, DONE.left, { count: left })] : [])];
  }
  const names = AREA_MODELS[areas].areas.map(({ name }) => ownText(name, language));
  if (names.length === 0) return [told(asking, DONE.noAreas)];
  return [told(asking, DONE.areas, { count: names.length, areas: names.join(', ') })];
}

function aboutUnit(asking: Asking, { unit }: Answers): string {
  const { name, teryt: code, voivodeship } = unit;
  const kind = sentence(sharedWords(`unit.${unit.kind}`));
  return code === null || voivodeship === null
    ? told(asking, DONE.unit, { name, kind })
    : told(asking, DONE.unitWithCode, { name, kind, code, voivodeship });
}

/** A folder as it is typed in a terminal. */
const typed = (folder: string): string => (/^[\p{L}\p{N}._/\\:-]+$/u.test(folder) ? folder : `"${folder}"`);

function nextSteps(asking: Asking, { root }: Target): string[] {
  const folder = asking.call.host.relative(root);
  const steps: (readonly [string, keyof typeof DONE])[] = [
    ...(folder === '.' ? [] : ([[`cd ${visible(typed(folder))}`, 'next.cd']] as const)),
    ['lsicu validate', 'next.validate'],
    ['lsicu plan', 'next.plan'],
    ['lsicu build out', 'next.build'],
  ];
  const width = Math.max(...steps.map(([line]) => line.length)) + 2;
  return steps.map(([line, key]) => `  ${line.padEnd(width)}${told(asking, DONE[key])}`);
}

/** What was made and what to do next. */
export function lastWords(
  asking: Asking,
  target: Target,
  answers: Answers,
  count: number,
  history: readonly string[],
): string {
  const { folder } = target;
  const lines = [
    told(asking, DONE.made, { title: answers.title, folder, count }),
    aboutUnit(asking, answers),
    ...aboutAreas(asking, answers),
    told(asking, DONE.gaps, { gaps: gaps(asking, answers) }),
    ...history,
    '',
    told(asking, DONE.next),
    ...nextSteps(asking, target),
    '',
    told(asking, DONE.readme),
  ];
  return `${lines.join('\n')}\n`;
}
