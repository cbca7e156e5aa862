import type { Finding } from '../findings/finding.ts';
import { startOf } from '../findings/finding.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS, type KindName } from '../schema/kinds.ts';
import { nearest } from '../schema/nearest.ts';
import { sentence, type Words } from '../words/sentence.ts';

const W = {
  unknown: {
    pl: 'Program nie wie, co zrobić z tym plikiem, więc go nie czyta.',
    en: 'The program does not know what this file is, so it does not read it.',
  },
  rename: { pl: 'Czy miał się nazywać „{near}”?', en: 'Was it to be called “{near}”?' },
  expected: {
    pl: 'Jeśli nie należy do planu, przenieś go poza foldery planu. Pliki w tym folderze nazywają się np. „{example}”.',
    en: 'If it does not belong to the plan, move it out of the plan’s folders. Files in this folder are named like “{example}”.',
  },
  both: {
    pl: 'Rejestr „{name}” jest i plikiem, i folderem. Zostaw jedno z nich.',
    en: 'The register “{name}” is both a file and a folder. Keep one of them.',
  },
} satisfies Record<string, Words>;

/** What a path of the plan is. */
export interface PlaceInPlan {
  readonly kind: KindName;
  /** The file's name without folder and ending, for files that are items. */
  readonly name: string;
}

const entries = Object.entries(KINDS) as [KindName, Kind][];

/** Folders and their depth that belong to a plan. */
export function planFolders(): Map<string, number> {
  const folders = entries.filter(([, kind]) => kind.layout !== 'one');
  return new Map(folders.map(([, kind]) => [kind.at, kind.names?.source.includes('/') ? 2 : 1]));
}

/** An id that a file of a kind may well be named by. */
const NAMES: Readonly<Record<string, string>> = {
  areas: 'edukacja',
  institutions: 'szkola',
  people: 'koordynator',
};

const example = (kind: Kind): string => {
  if (kind.refers) return `${kind.at}/2026-q1/szkola.yaml`;
  return kind.names ? `${kind.at}/2026-q1.yaml` : `${kind.at}/${NAMES[kind.at] ?? 'nazwa'}.yaml`;
};

const unknownFile = (path: string, hint: Finding['hint']): Finding => ({
  rule: 'file-unknown',
  severity: 'error',
  at: startOf(path),
  message: sentence(W.unknown),
  ...(hint ? { hint } : {}),
});

function strayInFolder(path: string, kind: Kind): Finding {
  const [, stem = ''] = /^(.*?)\.ya?ml(?:\.[a-z]+)?$/i.exec(path) ?? [];
  const hint =
    stem !== '' && !path.endsWith('.yaml')
      ? sentence(W.rename, { near: `${stem.toLowerCase()}.yaml` })
      : sentence(W.expected, { example: example(kind) });
  return unknownFile(path, hint);
}

function strayBeside(path: string): Finding | null {
  const stem = path.replace(/\.ya?ml$/i, '');
  const names = entries.map(([, kind]) => kind.at);
  const near = nearest(stem, names);
  return near ? unknownFile(path, sentence(W.rename, { near: `${near}.yaml` })) : null;
}

/** A path in the folder of a kind: an item of it, or a stray file. */
function inFolder(path: string, inside: string, name: KindName, kind: Kind): PlaceInPlan | Finding {
  const stem = inside.replace(/\.yaml$/, '');
  const fits = kind.names ? kind.names.test(stem) : !inside.includes('/');
  return inside.endsWith('.yaml') && fits ? { kind: name, name: stem } : strayInFolder(path, kind);
}

/** What a path is: a file of a kind, a finding about it, or null where it is nobody's business. */
export function place(path: string): PlaceInPlan | Finding | null {
  const [folder = '', ...rest] = path.split('/');
  const single = entries.find(([, kind]) => kind.layout !== 'folder' && path === `${kind.at}.yaml`);
  if (single) return { kind: single[0], name: '' };
  if (rest.length === 0) return strayBeside(path);
  const holder = entries.find(([, kind]) => kind.layout !== 'one' && kind.at === folder);
  return holder ? inFolder(path, rest.join('/'), ...holder) : null;
}

/** Registers that stand both as a file and as a folder. */
export function doubledRegisters(paths: readonly string[]): Finding[] {
  return entries.flatMap(([, kind]) => {
    const both = paths.includes(`${kind.at}.yaml`) && paths.some((path) => path.startsWith(`${kind.at}/`));
    if (kind.layout !== 'register' || !both) return [];
    const at = startOf(`${kind.at}.yaml`);
    return [
      { rule: 'id-duplicate', severity: 'error' as const, at, message: sentence(W.both, { name: kind.at }) },
    ];
  });
}
