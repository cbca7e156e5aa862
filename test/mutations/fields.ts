import { atSite, slips } from './make.ts';
import { changed, withoutField, withValue, type MistakeKind, type Mutant } from './mutant.ts';
import { sitesOf, type Site } from './sites.ts';
import { TYPOS } from './typos.ts';

type Rules = string | readonly string[];
/** A gap or a doubt: no error at every stage of a plan. */
export const DOUBT = { error: false } as const;

const nameOf = ({ file }: Site): string => file.split(/[./]/)[0] ?? '';

/** Sites of a field of a register: `funding.parts.share`. */
export const isAt =
  (field: string) =>
  (site: Site): boolean =>
    `${nameOf(site)}.${site.path.join('.')}` === field;
export const isValueAt =
  (field: string) =>
  (site: Site): boolean =>
    isAt(field)(site) && site.shape === 'value' && (site.key !== null || site.inList);

/** Another field of the same map. */
export const beside = (site: Site, name: string): Site | undefined =>
  sitesOf(site.plan).find(
    ({ file, parentLine, key, path }) =>
      key?.name === name &&
      file === site.file &&
      parentLine === site.parentLine &&
      path.length === site.path.length,
  );

type Where = (site: Site) => boolean;
const always: Where = () => true;

/** A value of a register replaced by another one. */
export const value = (
  name: string,
  rules: Rules,
  field: string,
  by: string | ((site: Site) => string | null),
  more: { readonly where?: Where; readonly error?: false; readonly several?: string } = {},
): MistakeKind => {
  const { where = always, ...others } = more;
  return atSite(
    name,
    rules,
    (site) => isValueAt(field)(site) && where(site),
    (site) => {
      const made = typeof by === 'string' ? by : by(site);
      return made === null || made === site.source ? null : withValue(site, made);
    },
    others,
  );
};

export const misspelt = (name: string, field: string): MistakeKind =>
  atSite(name, 'reference-unknown', isValueAt(field), (site, chance) => {
    const all = Object.keys(TYPOS);
    const made = slips(all[Math.floor(chance.next() * all.length)] ?? '', site.source, chance);
    return made === null ? null : withValue(site, made);
  });

/** A field left out; the finding stands at another field of the map. */
export const leftOut = (
  name: string,
  rules: Rules,
  field: string,
  seenAt: string,
  where: Where = always,
  more = {},
): MistakeKind =>
  atSite(
    name,
    rules,
    (site) => isAt(field)(site) && site.key !== null && where(site),
    (site) => {
      const seen = beside(site, seenAt)?.line;
      const gone = site.flow ? 0 : site.text.slice(site.start, site.end).split('\n').length;
      return seen === undefined ? null : withoutField(site, seen > site.line ? seen - gone : seen);
    },
    more,
  );

/** An item put at the end of a register that is a list. */
export const appended = (
  name: string,
  rules: Rules,
  register: string,
  item: (first: Site) => readonly string[] | null,
  field: string,
  line = 0,
): MistakeKind =>
  atSite(
    name,
    rules,
    (site) => isValueAt(`${register}.${field}`)(site) && site.file === `${register}.yaml` && !site.flow,
    (site): Mutant | null => {
      const lines = item(site);
      const text = site.text.trimEnd();
      return lines
        ? changed(site.plan, site.file, `${text}\n${lines.join('\n')}\n`, text.split('\n').length + 1 + line)
        : null;
    },
    DOUBT,
  );
