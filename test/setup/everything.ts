import type * as z from 'zod';
import { bare, isOptional, itemOf, shapeOf, typeOf } from '../../src/schema/field.ts';
import { KINDS } from '../../src/schema/kinds.ts';
import type { Kind } from '../../src/schema/kind.ts';

/** Gives the next text for a field, told whether it may hold Markdown. */
export type Fill = (type: 'text' | 'prose' | 'code') => string;

/** Values of the types that take no free text. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  number: 1,
  'signed number': 1,
  'whole number': 2,
  money: '10.50',
  'true or false': true,
  every: 'quarter',
  delay: '15 days',
  time: '10:00-11:00',
  link: 'https://example.org/plan',
  file: 'dokumenty/ulotka.pdf',
  'link or file': 'dokumenty/plan.pdf',
  'web address': 'www.example.org',
  'e-mail': 'urzad@example.org',
  quarter: '2026-Q4',
  language: 'pl',
  currency: 'PLN',
  'time zone': 'Europe/Warsaw',
  teryt: '2214042',
  when: '2026-11-15',
  phone: '+48 22 123 45 67',
};

/** What is withdrawn or moved would not be shown with the rest. */
const LEFT_OUT = new Set(['withdrawn', 'to', 'status']);

/** What a map keeps where two of its fields exclude each other. */
function settled(record: Record<string, unknown>): Record<string, unknown> {
  if ('who' in record && 'post' in record) delete record['who'];
  return record;
}

function valueOf(schema: z.core.$ZodType, fill: Fill, ids: Map<string, number>, depth: number): unknown {
  const type = typeOf(schema);
  const item = itemOf(schema);
  if (item) return [valueOf(item, fill, ids, depth)];
  const shape = shapeOf(schema);
  if (shape) {
    const fields = Object.entries(shape).filter(
      ([key, field]) => (depth < 6 && !LEFT_OUT.has(key)) || key === 'post' || !isOptional(field),
    );
    return settled(
      Object.fromEntries(fields.map(([key, field]) => [key, valueOf(field, fill, ids, depth + 1)])),
    );
  }
  if (!type) throw new Error('a field without a type');
  if (type.type === 'names') return {};
  if (type.defines) {
    const number = (ids.get(type.defines) ?? 0) + 1;
    ids.set(type.defines, number);
    return `${type.defines.toLowerCase()}-${number}`;
  }
  if (type.refers) return `${(type.refers[0] ?? '').toLowerCase()}-1`;
  if (type.type === 'text' || type.type === 'prose' || type.type === 'code') return fill(type.type);
  const [first] = bare(schema)._zod.values ?? (type.json?.['enum'] as unknown[] | undefined) ?? [];
  if (first !== undefined) return first;
  if (Object.hasOwn(SAMPLES, type.type)) return SAMPLES[type.type];
  throw new Error(`no sample for “${type.type}”: give one above`);
}

/** JSON is YAML; what is not ASCII goes in by its number, as nobody would see it otherwise. */
const written = (value: unknown): string =>
  `${JSON.stringify(value, null, 1).replaceAll(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

function pathOf({ layout, at, defines, refers, names }: Kind): string {
  if (layout !== 'folder') return `${at}.yaml`;
  if (refers) return `${at}/2026-q4/${refers[0] ?? ''}-1.yaml`;
  return `${at}/${names ? '2026-q4' : `${defines ?? ''}-1`}.yaml`;
}

/** A plan in which every field of every kind of file is filled; each free text is the next one of `fill`. */
export function planOfEverything(fill: Fill): Record<string, string> {
  const ids = new Map<string, number>();
  return Object.fromEntries(
    Object.values<Kind>(KINDS).map((kind) => {
      const record = valueOf(kind.schema, fill, ids, 0) as Record<string, unknown>;
      const own = kind.at === 'lsicu' ? { ...record, format: 1, language: 'pl' } : record;
      return [pathOf(kind), written(kind.layout === 'register' ? [own] : own)];
    }),
  );
}
