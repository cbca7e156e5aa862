import type * as z from 'zod';
import type { Finding } from '../findings/finding.ts';
import { quoted } from '../parse/quote.ts';
import { isRecord, valueAt, type Path } from '../parse/value.ts';
import { sentence, type Words } from '../words/sentence.ts';
import { itemOf, shapeOf, typeOf, type ValueType } from './field.ts';
import type { Place } from './issues.ts';
import { schemaAt } from './schema-at.ts';
import { fieldOf, subjectAt } from './subject.ts';

const W = {
  quotes: {
    pl: '{field} podaje wartość w cudzysłowie, jaki wstawia Word; program wziąłby go za część wartości.',
    en: '{field} has its value in quotation marks as Word types them, which would become part of the value.',
  },
  hint: {
    pl: 'Usuń go; jeśli cudzysłów jest potrzebny, użyj znaków "…".',
    en: 'Remove them; where quotes are needed, use "…".',
  },
} satisfies Record<string, Words>;

/** „E.1”, “E.1”, ‚E.1’: the whole value and nothing else in the quotation marks of a word processor. */
const QUOTED = /^(?:[„“]([^„“”]+)[”“]|[‚‘]([^‚‘’]+)[’‘])$/u;
const inside = (text: string): string | undefined => {
  const [, double, single] = QUOTED.exec(text.trim()) ?? [];
  return (double ?? single)?.trim();
};

function quotedPaths(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return /^[„“‚‘]/u.test(value) && inside(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => quotedPaths(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => quotedPaths(each, [...path, key]));
}

/** The value with another one under a path that is there. */
function withAt(value: unknown, path: Path, set: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return set;
  if (Array.isArray(value)) return value.with(Number(step), withAt(value[Number(step)], rest, set));
  return isRecord(value) ? { ...value, [step]: withAt(value[step], rest, set) } : value;
}

/** The schema of one value: one value may stand for a list of one, or for a map with a shorthand. */
function schemaOfOne(schema: z.core.$ZodType | null): z.core.$ZodType | null {
  if (!schema) return null;
  const item = itemOf(schema);
  if (item) return schemaOfOne(item);
  const shape = shapeOf(schema);
  const shorthand = typeOf(schema)?.shorthand;
  if (shape) return shorthand === undefined ? null : (shape[shorthand] ?? null);
  return schema;
}

/** Texts may well be in quotation marks. */
const TEXTS = ['text', 'prose', 'map', 'names', 'format'];
/** Values that are digits and no number. */
const DIGITS = ['code', 'teryt', 'phone'];

/** What the value would be without its quotation marks, where its field takes that. */
function meant(text: string, schema: z.core.$ZodType, type: ValueType): string | number | undefined {
  const isId = type.refers !== undefined || type.defines !== undefined;
  if (isId) return /^[a-z0-9]+([-/][a-z0-9]+)*$/.test(text) ? text : undefined;
  const forms = [text, ...(/^\d+(\.\d+)?$/.test(text) && !DIGITS.includes(type.type) ? [Number(text)] : [])];
  return forms.find((form) => (schema as z.ZodType).safeParse(form).success);
}

/** A record without the quotation marks of a word processor round codes, ids, dates and words of a list, and a finding for each. */
export function withoutWordQuotes(place: Place): { value: unknown; findings: Finding[] } {
  let { value } = place;
  const findings = quotedPaths(value, []).flatMap((path): Finding[] => {
    const schema = schemaOfOne(schemaAt(place.schema, path));
    const type = schema ? typeOf(schema) : undefined;
    const text = inside(String(valueAt(place.value, path)));
    if (!schema || !type || TEXTS.includes(type.type) || text === undefined) return [];
    const right = meant(text, schema, type);
    if (right === undefined) return [];
    value = withAt(value, path, right);
    const key = String(path.findLast((step) => typeof step === 'string') ?? '');
    const field = fieldOf(subjectAt(place, path.slice(0, -1)), key);
    return [
      {
        rule: 'type-wrong',
        severity: 'error',
        at: place.file.at([...place.base, ...path]),
        message: sentence(W.quotes, { field }),
        hint: sentence(W.hint),
        remedy: { replace: DIGITS.includes(type.type) ? quoted(text) : text },
      },
    ];
  });
  return { value, findings };
}
