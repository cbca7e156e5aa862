import { slug } from '../schema/slug.ts';
import { initials } from './known-names.ts';

/** Words that an id does without. */
const SMALL = new Set(
  'i oraz lub albo a w we z ze na do od dla o u przy po przez pod nad za ich jego jej się to tym tych ten ta te który która które dotyczących dotyczące zakresu zakresie zakres celu rzecz między wśród jako tak aby by'.split(
    ' ',
  ),
);

/** What tasks begin with: that something is done says nothing of what. */
const DOING =
  /^(?:opracowani|przygotowani|budow|organizacj|organizowani|podjęci|realizacj|ustaleni|nawiązani|stworzeni|tworzeni|zaangażowani|poszukiwani|zebrani|przedstawieni|prowadzeni|zapewnieni|wykonani|udzielani|udzieleni|aktualizacj|włączeni|zorganizowani|wdrożeni|utworzeni|zaplanowani|pozyskiwani|pozyskani|zdiagnozowani)\p{L}*$/iu;
/** What is left out wherever it stands: it tells no task from another. */
const VAGUE =
  /^(?:działa|szczegółow|dodatkow|niezbędn|poszczególn|potrzebn|pracownik|najbardziej|zmierzając|zakres)/iu;

/** Words in the form in which they are looked for: „budowa bazy” makes a „baza”. */
const NAMED = new Map(
  Object.entries({
    bazy: 'baza',
    broszury: 'broszura',
    danych: 'dane',
    folderu: 'folder',
    funduszy: 'fundusze',
    harmonogramu: 'harmonogram',
    informacji: 'informacje',
    kampanii: 'kampania',
    kursów: 'kursy',
    materiałów: 'materiały',
    planu: 'plan',
    pracy: 'praca',
    procedury: 'procedura',
    procesu: 'proces',
    projektów: 'projekty',
    spotkania: 'spotkanie',
    spotkań: 'spotkania',
    systemu: 'system',
    szkoleń: 'szkolenia',
    warsztatów: 'warsztaty',
    wolontariatu: 'wolontariat',
    współpracy: 'współpraca',
    zasad: 'zasady',
    związków: 'związki',
  }),
);

const MOST_WORDS = 3;
const LONGEST = 28;
const LONGEST_NAME = 40;
const LONGEST_WORD = 40;

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** The words of a text that an id is made of: what is done left out, up to a bracket or a comma. */
function telling(text: string): string[] {
  const [first = text] = text.split(/\s*[(;:–—.]/u);
  const all = wordsOf(first).filter((word) => !SMALL.has(word.toLowerCase()) && !VAGUE.test(word));
  const start = all.findIndex((word) => !DOING.test(word));
  const [head = '', ...rest] = start < 0 ? all : all.slice(start);
  const words = [NAMED.get(head.toLowerCase()) ?? head, ...rest].filter((word) => word !== '');
  return (words.length > 0 ? words : wordsOf(text)).slice(0, MOST_WORDS);
}

/** The first words that together are not too long. */
function shortened(words: readonly string[], most = LONGEST): string {
  const id = slug(words.join(' '));
  if (id.length <= most || words.length < 2) return id.slice(0, LONGEST_WORD).replace(/-+$/, '');
  return shortened(words.slice(0, -1), most);
}

/** A short id for a task, as a careful hand would give it. */
export const idOfTask = (title: string): string => shortened(telling(title)) || 'zadanie';

/** A short id for an institution: its abbreviation, else the first words of its name. */
export function idOfInstitution(name: string, short: string | null): string {
  if (short !== null) return slug(short);
  const words = name.split(/\s+/);
  const isProper = words.every((word) => /^\p{Lu}/u.test(word));
  if (isProper && words.length > 3) return slug(initials(name));
  const [first = name] = name.split(/\s+(?:i|oraz|z|ze|dla|do|w)\s+(?=\p{Lu})/u);
  const start = first.includes(' ') ? first : name;
  return shortened(start.split(/\s+/).slice(0, MOST_WORDS), LONGEST_NAME) || 'instytucja';
}

/** Ids that are taken, and new ones beside them. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  /** The id; where it is taken, with what tells it from the other behind it, else with a number. */
  give(wanted: string, apart?: string): string {
    const [first = wanted] = wanted.split('-');
    const other = apart === undefined ? wanted : `${first}-${apart}`;
    let id = this.#taken.has(wanted) && !this.#taken.has(other) ? other : wanted;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${wanted}-${number}`;
    this.#taken.add(id);
    return id;
  }
}
