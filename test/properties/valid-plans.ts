import fc from 'fast-check';
import type * as z from 'zod';
import { stringify } from 'yaml';
import { isOptional, itemOf, shapeOf, typeOf } from '../../src/schema/field.ts';
import type { Kind } from '../../src/schema/kind.ts';
import { KINDS } from '../../src/schema/kinds.ts';

/** Draws values of an arbitrary; every draw is part of the example that fast-check makes smaller. */
type Draw = fc.GeneratorValue;

/** Stands for an id of one of these things until all ids are known. */
class Reference {
  readonly things: readonly string[];
  /** True where its map cannot be without it. */
  isRequired = false;
  constructor(things: readonly string[]) {
    this.things = things;
  }
}

const DEEPEST = 5;
const LAST = new Set(['to', 'until', 'due', 'by', 'moved_to']);

const word = (): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter(
      (text) => text.trim() !== '' && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{DI}\ufffd]/u.test(text),
    );
const pad = (value: number): string => String(value).padStart(2, '0');

/** A date of the first half of 2026, of the second where it ends something. */
function drawWhen(draw: Draw, field: string): string {
  const month = draw(fc.integer, { min: 1, max: 6 }) + (LAST.has(field) ? 6 : 0);
  const day = draw(fc.integer, { min: 1, max: 28 });
  const quarter = Math.ceil(month / 3);
  const forms = [
    `2026-${pad(month)}-${pad(day)}`,
    `2026-${pad(month)}`,
    `2026-Q${quarter}`,
    `2026-${pad(month)}-01/2026-${pad(month)}-${pad(day)}`,
  ];
  return draw(fc.constantFrom, ...forms);
}

/** Values of each type, as the reference page names them. */
const VALUES: Readonly<Record<string, (draw: Draw, field: string) => unknown>> = {
  text: (draw) => (draw(fc.boolean) ? draw(word) : { pl: draw(word), uk: draw(word) }),
  prose: (draw) => (draw(fc.boolean) ? draw(word) : `${draw(word)}\n\n${draw(word)}\n`),
  code: (draw) => draw(word),
  when: drawWhen,
  number: (draw) => draw(fc.nat, 1000),
  'signed number': (draw) => draw(fc.integer, { min: -1000, max: 1000 }),
  'whole number': (draw) => draw(fc.nat, 1000),
  money: (draw) => `${draw(fc.nat, 100_000)}.${pad(draw(fc.nat, 99))}`,
  'true or false': (draw) => draw(fc.boolean),
  every: (draw) => draw(fc.constantFrom, 'week', 'quarter', 'half-year', '6 weeks', '2 years'),
  delay: (draw) => draw(fc.constantFrom, '15 days', '2 weeks', '1 month'),
  time: (draw) => draw(fc.constantFrom, '10:00', '09:15-23:59'),
  link: (draw) => draw(fc.constantFrom, 'https://example.org/a', 'mailto:biuro@example.org'),
  file: (draw) => draw(fc.constantFrom, 'plan.pdf', 'biblioteczka/ustawa o cudzoziemcach.pdf'),
  'link or file': (draw) => draw(fc.constantFrom, 'https://example.org/a', 'dokumenty/plan.pdf'),
  'web address': (draw) => draw(fc.constantFrom, 'example.org/a', 'https://example.org'),
  'e-mail': () => 'biuro@example.org',
  phone: () => '+48 22 000 00 00',
  quarter: (draw) => `2026-Q${draw(fc.integer, { min: 1, max: 4 })}`,
  language: (draw) => draw(fc.constantFrom, 'pl', 'uk', 'en'),
  currency: () => 'PLN',
  teryt: () => '2201992',
  'time zone': (draw) => draw(fc.constantFrom, 'Europe/Warsaw', 'Europe/Kyiv'),
};

/** A plan made along the schemas: the files' values, with every id known to be another one. */
class PlanMaker {
  readonly #draw: Draw;
  readonly ids = new Map<string, string[]>();
  #count = 0;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  newId(thing: string): string {
    this.#count += 1;
    const id = `${thing}-${this.#count}`;
    this.ids.set(thing, [...(this.ids.get(thing) ?? []), id]);
    return id;
  }

  #single(schema: z.core.$ZodType, field: string): unknown {
    const type = typeOf(schema);
    if (type?.defines) return this.newId(type.defines);
    if (type?.type === 'names') return {};
    if (type?.refers) return new Reference(type.refers);
    if (field === 'format') return 1;
    const options = [...((schema as Partial<z.ZodEnum>).options ?? [])];
    const values = (schema._zod as { values?: Set<string | number> }).values;
    const words = values ? [...values] : options;
    if (words.length > 0) return this.#draw(fc.constantFrom, ...words);
    const make = VALUES[type?.type ?? ''];
    if (!make) throw new Error(`no values of the type ${type?.type} for ${field}`);
    return make(this.#draw, field);
  }

  value(schema: z.core.$ZodType, field: string, depth: number): unknown {
    const item = itemOf(schema);
    if (item) {
      const count = depth > DEEPEST ? 0 : this.#draw(fc.nat, 2);
      const before = this.ids.get('task') ?? [];
      const items = Array.from({ length: count }, () => this.value(item, field, depth + 1));
      // A part of a common task has its id only with that of an area as well.
      if (field === 'common_tasks') this.ids.set('task', before);
      return items;
    }
    return shapeOf(schema) ? this.map(schema, depth + 1) : this.#single(schema, field);
  }

  map(schema: z.core.$ZodType, depth: number): Record<string, unknown> {
    const fields = Object.entries(shapeOf(schema) ?? {});
    // Of who and post one stands, and with them no more than dates.
    const isDoer = fields.some(([name]) => name === 'who') && fields.some(([name]) => name === 'post');
    const by = isDoer ? this.#draw(fc.constantFrom, 'who', 'post') : null;
    const wanted = fields.filter(([name, field]) => {
      if (by && (name === 'who' || name === 'post')) return name === by;
      return !isOptional(field) || (depth <= DEEPEST && this.#draw(fc.boolean));
    });
    const made = wanted.map(([name, field]) => {
      const value = this.value(field, name, depth);
      if (value instanceof Reference) value.isRequired = !isOptional(field);
      return [name, value] as const;
    });
    return Object.fromEntries(made);
  }

  /** Ids in place of references; what can lead nowhere is left out. */
  linked(value: unknown): unknown {
    if (value instanceof Reference) {
      if (value.things.includes('check')) return 'task-unowned';
      // A common task has its id only with that of its area.
      const things = value.things.filter((thing) => thing !== 'common-task');
      const ids = things.flatMap((thing) => this.ids.get(thing) ?? []);
      return ids.length > 0 ? this.#draw(fc.constantFrom, ...ids) : undefined;
    }
    if (Array.isArray(value))
      return value.map((each) => this.linked(each)).filter((each) => each !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value) as [string, unknown][];
    const entries = fields.map(([key, each]) => [key, this.linked(each)] as const);
    const lacks = fields.some(
      ([, each], index) => each instanceof Reference && each.isRequired && entries[index]?.[1] === undefined,
    );
    if (lacks) return undefined;
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
  }
}

/** The files of one kind, by path. */
function filesOf(maker: PlanMaker, kind: Kind, draw: Draw): [string, unknown][] {
  const count = draw(fc.integer, { min: 1, max: 2 });
  const made = (depth: number): unknown => maker.map(kind.schema, depth);
  if (kind.layout === 'one') return [[`${kind.at}.yaml`, made(0)]];
  if (kind.layout === 'register') return [[`${kind.at}.yaml`, Array.from({ length: count }, () => made(1))]];
  if (kind.refers) return [[`${kind.at}/2026-q2/coordinator.yaml`, made(1)]];
  if (kind.names) return [[`${kind.at}/2026-q2.yaml`, made(1)]];
  const thing = kind.defines ?? kind.at;
  return Array.from({ length: count }, () => [`${kind.at}/${maker.newId(thing)}.yaml`, made(1)]);
}

/** Files of a plan that the schemas allow. */
export function drawPlan(draw: Draw): Record<string, string> {
  const maker = new PlanMaker(draw);
  const raw = Object.values<Kind>(KINDS).flatMap((kind) => filesOf(maker, kind, draw));
  return Object.fromEntries(
    raw.map(([path, value]) => [
      path,
      stringify(maker.linked(value), { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
    ]),
  );
}
