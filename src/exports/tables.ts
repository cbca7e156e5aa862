import type * as z from 'zod';
import type { Path } from '../parse/value.ts';
import { isOptional, itemOf, shapeOf, type Audience } from '../schema/field.ts';
import type { Kind } from '../schema/kind.ts';
import { KINDS, type KindName } from '../schema/kinds.ts';
import { schemaAt } from '../schema/schema-at.ts';
import type { Words } from '../words/sentence.ts';
import { columnsOf, type Column } from './columns.ts';

/** A list in the files of a kind whose items are rows of a table. */
export interface SourceOfRows {
  readonly kind: KindName;
  /** Where the list stands; `*` steps through the items of the list before it. Empty: the record of a file itself. */
  readonly path: readonly string[];
}

/** A table of an export. */
export interface TableKind {
  readonly name: string;
  readonly title: Words;
  readonly sources: readonly SourceOfRows[];
  /** The schema of a row's record. */
  readonly schema: z.core.$ZodType;
  /** The field in which records of this table hold others of it. */
  readonly nests: string | null;
  /** `file`: the name of a file is the id; `field`: a field that is always there; `key`: told by a key that is made for the table. */
  readonly identity: 'file' | 'field' | 'key';
  /** True where rows stand in lists of several files or of other rows: columns say where. */
  readonly isInside: boolean;
}

const entries = Object.entries(KINDS) as [KindName, Kind][];
const schemaOf = (kind: KindName, path: Path): z.core.$ZodType => {
  const list = schemaAt(KINDS[kind].schema, path);
  return (list && itemOf(list)) ?? KINDS[kind].schema;
};

const hasOwnId = (schema: z.core.$ZodType): boolean => {
  const id = shapeOf(schema)?.['id'];
  return id !== undefined && !isOptional(id);
};

const inside = (
  name: string,
  title: Words,
  sources: readonly (readonly [KindName, string])[],
  nests: string | null = null,
): TableKind => {
  const [[kind, at]] = sources as [readonly [KindName, string]];
  const path = at.split('.').map((step) => (step === '*' ? 0 : step));
  const schema = schemaOf(kind, path);
  return {
    name,
    title,
    sources: sources.map(([each, where]) => ({ kind: each, path: where.split('.') })),
    schema,
    nests,
    identity: hasOwnId(schema) ? 'field' : 'key',
    isInside: true,
  };
};

const whole = (kind: KindName): TableKind => {
  const { at, title, schema, layout } = KINDS[kind] as Kind;
  const identity = layout === 'folder' ? 'file' : hasOwnId(schema) ? 'field' : 'key';
  return { name: at, title, sources: [{ kind, path: [] }], schema, nests: null, identity, isInside: false };
};

const registers = entries.filter(([, { layout }]) => layout === 'register').map(([name]) => whole(name));

/** Every table of an export, in the order in which they are read back: what others refer to comes first. */
export const TABLES: readonly TableKind[] = [
  { ...whole('area'), title: { pl: 'Obszary', en: 'Areas' } },
  { ...whole('institution'), title: { pl: 'Instytucje', en: 'Institutions' } },
  inside('audiences', { pl: 'Grupy odbiorców', en: 'Audiences' }, [['settings', 'audiences']]),
  inside('bodies', { pl: 'Zespoły i rady', en: 'Bodies' }, [['coordination', 'bodies']]),
  inside('training_topics', { pl: 'Tematy szkoleń', en: 'Training topics' }, [
    ['coordination', 'training_topics'],
  ]),
  inside(
    'goals',
    { pl: 'Cele', en: 'Goals' },
    [
      ['coordination', 'goals'],
      ['area', 'goals'],
      ['institution', 'goals'],
    ],
    'goals',
  ),
  inside('duties', { pl: 'Zadania z kart', en: 'Duties' }, [['institution', 'duties']]),
  inside('common_tasks', { pl: 'Zadania wspólne', en: 'Common tasks' }, [['coordination', 'common_tasks']]),
  inside(
    'tasks',
    { pl: 'Zadania', en: 'Tasks' },
    [
      ['coordination', 'tasks'],
      ['area', 'tasks'],
      ['institution', 'tasks'],
      ['coordination', 'common_tasks.*.tasks'],
    ],
    'tasks',
  ),
  inside('meetings', { pl: 'Spotkania', en: 'Meetings' }, [['calendar', 'meetings']]),
  inside('decisions', { pl: 'Ustalenia', en: 'Decisions' }, [['calendar', 'meetings.*.decisions']]),
  inside('actions', { pl: 'Działania kwartału', en: 'Actions' }, [['calendar', 'actions']]),
  inside('entries', { pl: 'Wpisy postępu', en: 'Entries' }, [['progress', 'entries']]),
  ...registers,
];

/** Fields of a table's records that hold lists with tables of their own. */
function apartOf(table: TableKind): ReadonlySet<string> {
  const kinds = table.isInside ? [] : table.sources.map(({ kind }) => kind);
  const others = TABLES.flatMap(({ sources }) => sources);
  const own = others.flatMap(({ kind, path }) =>
    kinds.includes(kind) && path[0] !== undefined ? [path[0]] : [],
  );
  const inner = others.flatMap(({ kind, path }) => {
    const at = path.indexOf('*');
    const isOwn = table.sources.some(
      (source) => source.kind === kind && source.path.join() === path.slice(0, at).join(),
    );
    return at > 0 && isOwn ? [path[at + 1] ?? ''] : [];
  });
  return new Set([...own, ...inner, ...(table.nests === null ? [] : [table.nests])]);
}

const W = {
  key: {
    pl: 'Klucz wiersza. Program rozpoznaje po nim pozycję planu, gdy wiersz wraca do planu. Nie zmieniaj go; w nowym wierszu zostaw puste.',
    en: 'Key of the row, by which the program knows the item when the row comes back. Do not change it; leave it empty in a new row.',
  },
  file: {
    pl: 'Identyfikator, czyli nazwa pliku. W nowym wierszu zostaw puste, a program nada go sam.',
    en: 'Id, which is the name of the file. Leave it empty in a new row, and the program gives one.',
  },
  in: {
    pl: 'Plik planu, w którym pozycja stoi, bez końcówki .yaml: areas/edukacja, coordination.',
    en: 'The plan file that the item stands in, without .yaml: areas/edukacja, coordination.',
  },
  under: {
    pl: 'Pozycja, wewnątrz której stoi ta: jej identyfikator albo klucz; puste, gdy żadna.',
    en: 'The item inside which this one stands: its id or key; empty for none.',
  },
  nr: {
    pl: 'Numer na liście (kolejność to ważność). W nowym wierszu: miejsce, w którym ma stanąć; puste: na końcu.',
    en: 'Number in its list (order is priority). In a new row: its place; empty: at the end.',
  },
} satisfies Record<string, Words>;

const extra = (name: keyof typeof W | 'id', title: Words): Column => ({
  name,
  path: [],
  schema: null,
  title,
  isRequired: false,
});

/** The columns of a table: what a row is and where it stands, then its fields. */
export function columnsIn(table: TableKind, audience: Audience): Column[] {
  const fields = columnsOf(table.schema, audience, apartOf(table));
  return [
    ...(table.identity === 'key' ? [extra('key', W.key)] : []),
    ...(table.identity === 'file' ? [extra('id', W.file)] : []),
    ...(table.isInside ? [extra('in', W.in), extra('under', W.under), extra('nr', W.nr)] : []),
    ...fields,
  ];
}
