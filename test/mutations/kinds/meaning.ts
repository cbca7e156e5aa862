import { lineOf, withBefore, withLine } from '../lines.ts';
import { atSite, inFile } from '../make.ts';
import { changed, spliced, withValue, type MistakeKind } from '../mutant.ts';
import { idsOf, sitesOf, type Site } from '../sites.ts';

const dutyOf = (site: Site): string | undefined =>
  [...idsOf(site.plan)].find(([, thing]) => thing === 'duty')?.[0];
const isEntry = (site: Site): boolean =>
  site.folder === 'progress' && site.path.at(-1) === 'entries' && site.inList;
const lineAfter = (site: Site, line: number, added: string): ReturnType<typeof changed> =>
  changed(site.plan, site.file, withBefore(site.text, line, added), line);
const isBlock = (site: Site): boolean =>
  !site.flow && site.key !== null && site.shape === 'value' && !site.source.includes('\n');
const titled = (site: Site): boolean =>
  isBlock(site) && site.key?.name === 'title' && site.path.at(-2) === 'tasks' && site.folder === 'areas';
/** A line put after the title of a task. */
const inTask = (
  name: string,
  rules: string | readonly string[],
  key: string,
  line: (id: string) => string,
  more = {},
): MistakeKind =>
  atSite(
    name,
    rules,
    (site) => titled(site) && !site.present.includes(key),
    (site) => {
      const id = /id: (.*)/.exec(lineOf(site.text, site.parentLine))?.[1] ?? '';
      return lineAfter(site, site.line + 1, ' '.repeat(site.indent) + line(id));
    },
    more,
  );

const inEntry = (
  name: string,
  rules: string | readonly string[],
  where: (site: Site) => boolean,
  line: (site: Site) => string,
  at: (site: Site) => number = (site) => site.line + 1,
): MistakeKind =>
  atSite(
    name,
    rules,
    (site) => isBlock(site) && site.folder === 'progress' && where(site),
    (site) => ({ ...lineAfter(site, site.line + 1, ' '.repeat(site.indent) + line(site)), line: at(site) }),
  );

const note = (name: string, text: string): MistakeKind =>
  atSite(
    name,
    ['personal-data'],
    (site) =>
      isBlock(site) &&
      ['note', 'description', 'place'].includes(site.key?.name ?? '') &&
      /^\p{L}[^"':#]*$/u.test(site.source),
    (site) => withValue(site, `${site.source} ${text}`),
    { error: false },
  );

/** Each of these tasks waits for the next one, the last for the first. */
const circle = (length: number): MistakeKind =>
  inFile(
    `${length === 1 ? 'a task that waits for itself' : `a circle of ${length} tasks`}`,
    'dependency-cycle',
    /^areas\//,
    (plan, file, text) => {
      const tasks = sitesOf(plan).filter(
        (site) =>
          site.file === file &&
          titled(site) &&
          site.path.length === 2 &&
          !site.present.includes('after') &&
          !/^ +after:/m.test(text),
      );
      const chosen = tasks.slice(0, length);
      if (chosen.length < length) return null;
      const idOf = (site: Site | undefined): string =>
        /id: (.*)/.exec(lineOf(text, site?.parentLine ?? 1))?.[1] ?? '';
      const lines = text.split('\n');
      for (const [index, site] of [...chosen.entries()].toReversed())
        lines.splice(site.line, 0, `${' '.repeat(site.indent)}after: ${idOf(chosen[(index + 1) % length])}`);
      const added = chosen.map((site, index) => site.line + index + 1);
      return { ...changed(plan, file, lines.join('\n'), added[0] ?? 1), also: added };
    },
  );

export const MEANING: readonly MistakeKind[] = [
  circle(1),
  circle(2),
  circle(3),
  inTask(
    'a task that is part of itself',
    ['task-part-of-itself', 'part-of-itself', 'dependency-cycle'],
    'part_of',
    (id) => `part_of: ${id}`,
  ),
  inTask(
    'a task withdrawn without a reason',
    'key-missing',
    'withdrawn',
    () => 'withdrawn: {date: 2026-05-12}',
  ),
  inTask(
    'a task withdrawn without a day',
    'key-missing',
    'withdrawn',
    () => 'withdrawn: {reason: Brak środków.}',
  ),
  inTask(
    'a doer with an id and a post',
    'type-wrong',
    'consulted',
    () => 'consulted: {who: wojt, post: Wójt}',
  ),
  inTask('a doer with neither', 'type-wrong', 'consulted', () => 'consulted: {from: 2026-05}'),
  inTask(
    'a time of a doer that ends first',
    'date-reversed',
    'consulted',
    () => 'consulted: {post: Wójt, from: 2026-05, to: 2026-03}',
  ),
  inTask('a milestone without a date', 'key-missing', 'milestones', () => 'milestones: {title: Projekt}'),
  inTask('a product without a title', 'key-missing', 'produces', () => 'produces: {id: nowy-produkt}'),
  inTask('a product without an id', 'key-missing', 'produces', () => 'produces: {title: Nowy produkt}'),
  inTask(
    'a share that the amounts do not give',
    'funding-share-wrong',
    'funding',
    () => 'funding: [{source: gmina, amount: 100, share: 60}, {source: dotacja, amount: 100, share: 50}]',
  ),
  atSite(
    'a leader from outside the area',
    'area-leader-outside',
    (site) => site.key?.name === 'leader' && site.folder === 'areas',
    (site) => {
      const area = site.file.slice(6, -5);
      const outside = Object.entries(site.plan.files).find(
        ([file, text]) =>
          file.startsWith('institutions/') &&
          !new RegExp(`^areas:.*\\b${area}\\b`, 'm').test(text) &&
          /^areas: /m.test(text),
      );
      return outside ? withValue(site, outside[0].slice(13, -5)) : null;
    },
    { several: 'tasks without a doer change hands' },
  ),
  inEntry(
    'an entry about two things',
    'entry-without-subject',
    (site) => site.key?.name === 'task' && dutyOf(site) !== undefined,
    (site) => `duty: ${dutyOf(site)}`,
    (site) => site.parentLine,
  ),
  atSite(
    'an entry about nothing',
    'entry-without-subject',
    (site) =>
      isBlock(site) &&
      site.folder === 'progress' &&
      site.key?.name === 'task' &&
      site.line === site.parentLine + 1 &&
      !site.present.includes('state'),
    (site) => changed(site.plan, site.file, withLine(site.text, site.line), site.parentLine),
  ),
  inEntry(
    'a state of a duty',
    'entry-state-unexpected',
    (site) => site.key?.name === 'duty' && !site.present.includes('state'),
    () => 'state: done',
  ),
  atSite(
    'not done, without a reason',
    'not-done-without-reason',
    (site) =>
      isBlock(site) &&
      site.folder === 'progress' &&
      site.key?.name === 'state' &&
      !site.present.includes('note'),
    (site) => withValue(site, 'not-done'),
    { several: 'the state may contradict another' },
  ),
  atSite(
    'an entry without a date',
    'key-missing',
    (site) => isEntry(site) && site.source.startsWith('{date: '),
    (site) =>
      changed(
        site.plan,
        site.file,
        spliced(site.text, site.start, site.end, site.source.replace(/date: [^,]*, /, '')),
        site.line,
      ),
  ),
  inFile(
    'an important task before a required one',
    'task-required-after-important',
    /^areas\//,
    (plan, file, text) => {
      const tiers = text
        .split('\n')
        .flatMap((each, index) => (/^ {4}tier: /.test(each) ? [{ each, line: index + 1 }] : []));
      const [one, two] = tiers;
      if (!one?.each.endsWith('required') || !two?.each.endsWith('required')) return null;
      return changed(plan, file, withLine(text, one.line, '    tier: important'), two.line);
    },
    { error: false, several: 'each required task behind it' },
  ),
  note('a PESEL number', '44051401359'),
  note('a mobile number', 'Tel. 501 234 567.'),
  note('a private mailbox', 'jan.kowalski@gmail.com'),
];
