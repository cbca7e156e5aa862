import { shapeOf } from '../schema/field.ts';
import { settings } from '../schema/settings.ts';
import { listOf, ownText } from './files.ts';
import type { FoundIntro } from './found.ts';
import { prose } from './prose.ts';
import { plainly } from './same.ts';
import type { Taking } from './taking.ts';

const FILE = 'lsicu.yaml';
const FIELDS = Object.keys(shapeOf(settings) ?? {});

const W = {
  intro: { pl: 'Wstęp planu: część „{title}”', en: 'Introduction of the plan: the part “{title}”' },
  plainIntro: { pl: 'Wstęp planu: tekst z dokumentu', en: 'Introduction of the plan: text of the document' },
  areas: { pl: 'Kolejność obszarów taka jak w dokumencie', en: 'Areas in the order of the document' },
  institutions: {
    pl: 'Kolejność instytucji taka jak w dokumencie',
    en: 'Institutions in the order of the document',
  },
};

const WHY = {
  pl: 'Wstęp planu (intro w lsicu.yaml) ma już część o tym tytule, ale bez tego tekstu. Uzupełnij ją ręcznie.',
  en: 'The introduction of the plan (intro in lsicu.yaml) has a part of this title already, without this text. Complete it by hand.',
};

/** True where the introduction has a part of this title. */
const hasPart = (intro: string, title: string): boolean =>
  intro.split('\n').some((line) => /^#+ /.test(line) && plainly(line) === plainly(title));

/** Puts the introduction of a document into that of the plan, as a part under the document's title. */
export function takeIntro(taking: Taking, { title, paragraphs }: FoundIntro): void {
  const { files } = taking;
  const intro = ownText(files.value(FILE)['intro'], files.language).trim();
  const missing = paragraphs.filter(({ text }) => !plainly(intro).includes(plainly(text)));
  taking.count += paragraphs.length;
  if (missing.length === 0) return;
  if (title && hasPart(intro, title.text)) {
    for (const said of missing) taking.left.push({ ...said, why: { words: WHY } });
    return;
  }
  const heading = title ? [`## ${prose(title.text)}`] : [];
  const parts = [intro, ...heading, ...missing.map(({ text }) => prose(text))];
  writeIntro(taking, `${parts.filter((part) => part !== '').join('\n\n')}\n`);
  taking.say(title ? W.intro : W.plainIntro, { title: title?.text ?? '' });
}

function writeIntro({ files }: Taking, value: string): void {
  const raw = files.value(FILE)['intro'];
  if (raw === undefined) files.add(FILE, '', ['intro', value], FIELDS);
  else files.setText(FILE, ['intro'], raw, value);
}

/**
 * Says in which order documents name areas or institutions. What is ordered already stays so, and new ones are put in
 * behind those that stand before them in the document.
 * @param isNew true where the document's own order counts for those that the plan has ordered too
 */
export function takeOrder(
  taking: Taking,
  key: 'areas' | 'institutions',
  ids: readonly string[],
  isNew: boolean,
): void {
  const { files } = taking;
  const order = files.value(FILE)['order'];
  const raw =
    typeof order === 'object' && order !== null ? (order as Record<string, unknown>)[key] : undefined;
  const known = listOf(raw).map(String);
  const wanted = isNew ? reordered(known, ids) : completed(known, ids);
  if (wanted.length < 2 || wanted.join() === known.join()) return;
  if (order === undefined) files.add(FILE, '', ['order', { [key]: wanted }], FIELDS);
  else
    files.edit(FILE, { kind: 'set', path: ['order', key], value: wanted, order: ['areas', 'institutions'] });
  taking.say(W[key]);
}

/** Those that the document names in its order, in the places that they have together; the others where they are. */
function reordered(known: readonly string[], ids: readonly string[]): string[] {
  const all = completed(known, ids);
  const queue = [...ids];
  return all.map((id) => (ids.includes(id) ? (queue.shift() ?? id) : id));
}

function completed(known: readonly string[], ids: readonly string[]): string[] {
  const all = [...known];
  for (const [index, id] of ids.entries()) {
    if (all.includes(id)) continue;
    const before = ids.slice(0, index).findLast((other) => all.includes(other));
    all.splice(before === undefined ? all.length : all.indexOf(before) + 1, 0, id);
  }
  return all;
}
