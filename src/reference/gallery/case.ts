import type { Exposed, NotRead, PlanTree, SourceFile } from '../../source/tree.ts';

/** A file of a small plan: its text, its bytes as characters from 0 to 255, why it was not read, or what git has of it. */
export type GalleryFile =
  | string
  | { readonly bytes: string }
  | { readonly notRead: NotRead; readonly detail?: string | number }
  | { readonly exposed: Exposed['how'] };

/** A small plan that shows messages which the examples of the rules do not. */
export type GalleryCase = Readonly<Record<string, GalleryFile>>;

type ReadFile = Exclude<GalleryFile, { readonly exposed: unknown }>;

const isExposed = (file: GalleryFile): file is Exclude<GalleryFile, ReadFile> =>
  typeof file !== 'string' && 'exposed' in file;

/** A case as the pipeline takes it. */
export function treeOf(example: GalleryCase): PlanTree {
  const all = Object.entries<GalleryFile>(example);
  return {
    files: all.flatMap(([path, file]) => (isExposed(file) ? [] : [sourceOf(path, file)])),
    exposed: all.flatMap(([path, file]) => (isExposed(file) ? [{ path, how: file.exposed }] : [])),
  };
}

function sourceOf(path: string, file: ReadFile): SourceFile {
  if (typeof file === 'string') return { path, bytes: new TextEncoder().encode(file) };
  if ('bytes' in file) return { path, bytes: Uint8Array.from(file.bytes, (letter) => letter.charCodeAt(0)) };
  const { notRead: reason, detail } = file;
  return { path, bytes: null, reason, ...(detail === undefined ? {} : { detail }) };
}

const SCHOOL = 'institutions/szkola.yaml';
const AREA = 'areas/edukacja.yaml';

/** A plan whose school's card is as given. */
export const card = (file: GalleryFile): GalleryCase => ({ [SCHOOL]: file });

/** A plan whose area of education is as given, led by a school. */
export const area = (file: GalleryFile): GalleryCase => ({
  [AREA]: file,
  [SCHOOL]: 'name: Szkoła Podstawowa nr 1\nshort: SP 1\nareas: edukacja\n',
});

/** A plan with a task of the area, with lines of its own. */
export const task = (...lines: readonly string[]): GalleryCase =>
  area(
    [
      'name: Edukacja',
      'leader: szkola',
      'tasks:',
      '  - id: kurs',
      '    title: Kurs języka polskiego',
      ...lines.map((line) => `    ${line}`),
      '',
    ].join('\n'),
  );

/** A plan with a meeting, with lines of its own. */
export const meeting = (...lines: readonly string[]): GalleryCase => ({
  'calendar/2026-q4.yaml': ['meetings:', '  - id: zespol-4', ...lines.map((line) => `    ${line}`), ''].join(
    '\n',
  ),
});

/** The plan's own file with lines of its own. */
export const settings = (...lines: readonly string[]): GalleryCase => ({
  'lsicu.yaml': [
    'format: 1',
    'title: Plan LSICU gminy Przykładowo',
    'unit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}',
    'language: pl',
    ...lines,
    '',
  ].join('\n'),
});
