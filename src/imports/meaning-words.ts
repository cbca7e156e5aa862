import { fold } from '../schema/synonyms.ts';
import type { Words } from '../words/sentence.ts';
import { isInstitutionName } from './known-names.ts';
import type { Block } from './outline.ts';

/** Why a piece of a document was not understood, and what to do. */
export const WHY = {
  title: {
    pl: 'To wygląda na nagłówek, ale nie wiadomo, czego. Jeśli to obszar, napisz: Obszar „…”. Jeśli instytucja, dopisz pod nazwą wiersz „Cel: …” albo „Zadania:”.',
    en: 'This looks like a heading, but of what is not known. For an area write: Obszar “…”. For an institution add a line “Cel: …” or “Zadania:” under its name.',
  },
  documentTitle: {
    pl: 'To tytuł dokumentu; pod nim nie ma wstępu, więc nie ma go gdzie zapisać. Tytuł planu stoi w pliku lsicu.yaml.',
    en: 'This is the title of the document; no introduction follows, so it has no place. The title of the plan stands in lsicu.yaml.',
  },
  stray: {
    pl: 'Ten tekst nie należy do żadnego obszaru ani instytucji. Wpisz go ręcznie, np. w polu description (opis) albo note (uwaga).',
    en: 'This text belongs to no area or institution. Type it in by hand, in a field such as description or note.',
  },
  item: {
    pl: 'Ten punkt stoi pod nagłówkiem, którego znaczenia nie rozpoznano, albo bez nagłówka. Nad listą wpisz np.: Obszar „…”, Zadania: albo Cele:',
    en: 'This item stands under a heading that was not understood, or under none. Above the list write, for example: Obszar “…”, Zadania: or Cele:',
  },
  alone: {
    pl: 'Nie znaleziono list zadań ani celów, których ten tekst mógłby być wstępem.',
    en: 'No lists of tasks or goals were found that this text could introduce.',
  },
  label: {
    pl: 'Nie wiadomo, której instytucji to dotyczy. Wpisz jej nazwę w wierszu powyżej.',
    en: 'Which institution this is about is not known. Write its name on the line above.',
  },
  again: {
    pl: 'Ta instytucja ma już w dokumencie cel; ten tekst go powtarza albo uzupełnia. Dopisz go ręcznie.',
    en: 'This institution has a goal in the document already; this text repeats or completes it. Add it by hand.',
  },
} satisfies Record<string, Words>;

export const AREA = /^obszar(?:\s+integracji)?\s*:?\s+[„"«“]?(.+?)[”"»“]?$/iu;
const LABEL = /^(cele|cel|zadania|zakres zadań|opis)\s*(?::\s*(.*))?$/iu;
export const LEADER = /\s*\(\s*lider(?:ka)?(?: obszaru)?\s*\)\s*/iu;
export const COORDINATOR = /koordynator/iu;
export const NO_AREA = /nie zosta\p{L}+ przypisan\p{L}+ do żadn/iu;
export const COMMON = /(?:każd(?:ym|ego|y|ej|a)\s+(?:z\s+)?(?:obszar|instytucj|podmiot)|wspólne)/iu;
export const EACH_INSTITUTION = /każd(?:ym|ego|y|ej|a)\s+(?:z\s+)?(?:instytucj|podmiot)/iu;

/** Names that a plan knows already. */
export interface KnownNames {
  isArea(name: string): boolean;
  isInstitution(name: string): boolean;
}

/** A word before a colon that says what follows: „Cel: …”, „Zadania:”. */
export interface Label {
  readonly name: string;
  readonly kind: 'goals' | 'duties' | 'text';
  readonly rest: string;
}

/** The label that a block is, or begins with. */
export function labelOf({ text, kind }: Block): Label | null {
  const [, name, rest] = LABEL.exec(text) ?? [];
  if (name === undefined || (rest === undefined && kind !== 'title')) return null;
  const label = fold(name).startsWith('cel') ? 'goals' : fold(name) === 'opis' ? 'text' : 'duties';
  return { name, kind: label, rest: rest ?? '' };
}

/** „(lider obszaru)” on a line of its own. */
export const isLeaderLine = ({ text }: Block): boolean => text.replace(LEADER, '') === '';

/** Texts of a list of goals that one line gives: „a; b.” is two of them. */
export const goalsIn = (text: string): string[] => {
  const parts = text.split(/(?<=;)\s+/);
  return parts.some((part) => (part.match(/\(/g) ?? []).length !== (part.match(/\)/g) ?? []).length)
    ? [text]
    : parts;
};

/** A line that may be a name: short, and no sentence. */
const isName = ({ kind, text }: Block): boolean =>
  kind === 'title' || (kind === 'text' && text.length <= LONGEST_NAME && !/[.:;,!?…]$/.test(text));

const LONGEST_NAME = 120;

/** True where a label under a name makes a card of it; one without a colon may as well be a heading of its own. */
function isLabelOf(block: Block, below: Block, isKnown: boolean): boolean {
  const isInside = block.level > 0 && below.level > block.level;
  return labelOf(below) !== null && (below.text.includes(':') || isKnown || isInside);
}

/** True where a block is the name of an institution: its goal, its tasks or „(lider obszaru)” follow. */
export function isCardHead(blocks: readonly Block[], at: number, known: KnownNames): boolean {
  const [block, after] = blocks.slice(at, at + 2);
  if (!block || !isName(block) || isLeaderLine(block)) return false;
  if (AREA.test(block.text) || labelOf(block)) return false;
  const isLed = after !== undefined && isLeaderLine(after);
  if (isLed || LEADER.test(block.text)) return true;
  return after !== undefined && isCardOver(block, after, known);
}

/** True for a name that what stands below it makes the name of an institution. */
function isCardOver(block: Block, below: Block, known: KnownNames): boolean {
  const isKnown = known.isInstitution(block.text) || isInstitutionName(block.text);
  if (isLabelOf(block, below, isKnown)) return true;
  return isKnown && below.kind === 'item' && !known.isArea(block.text);
}
