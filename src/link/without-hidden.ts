import type { Finding } from '../findings/finding.ts';
import type { Item, Plan } from '../model/plan.ts';
import { restrictedLines } from '../model/restricted.ts';
import type { PlanFile } from '../parse/file.ts';
import { isRecord } from '../parse/value.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kind.ts';
import { quotable } from '../schema/subject.ts';
import { walk } from '../schema/walk.ts';
import type { Arg, Sentence } from '../words/sentence.ts';
import { conceal, concealed, type SecrecyAt } from './conceal.ts';
import { hiddenFields, hiddenRecord, internalRecords } from './hidden-fields.ts';
import { place } from './layout.ts';

const FREE = ['text', 'prose', 'link', 'file', 'web address', 'id', 'code'];
const SHORT = 5;

/** The texts of a record, as they stand in it and as messages quote them. */
function textsOf({ kind, record }: Item): string[] {
  const found: string[] = [];
  walk(KINDS[kind].schema, record, [], {
    map: () => undefined,
    value(value, _, { type }) {
      if (!FREE.includes(type)) return;
      const texts = isRecord(value) ? Object.values(value) : [value];
      for (const text of texts) if (typeof text === 'string') found.push(text, quotable(text));
    },
  });
  return found;
}

/** A sentence with a sign in place of each text that nobody may be shown. */
function withoutTexts(said: Sentence, texts: readonly string[]): Sentence {
  if (!said.args) return said;
  const hide = (arg: Arg): Arg => {
    if (typeof arg === 'object') return 'when' in arg ? arg : withoutTexts(arg, texts);
    if (typeof arg === 'number') return arg;
    return texts.reduce(
      (left, text) => (left === text ? '…' : text.length < SHORT ? left : left.replaceAll(text, '…')),
      arg,
    );
  };
  const args = Object.fromEntries(Object.entries(said.args).map(([name, arg]) => [name, hide(arg)]));
  return { ...said, args };
}

function quotingNone(finding: Finding, texts: readonly string[]): Finding {
  const { message, hint, remedy, related } = finding;
  return {
    ...finding,
    message: withoutTexts(message, texts),
    ...(hint ? { hint: withoutTexts(hint, texts) } : {}),
    ...(remedy && 'add' in remedy ? { remedy: { add: withoutTexts(remedy.add, texts) } } : {}),
    ...(related ? { related: related.map(({ at, note }) => ({ at, note: withoutTexts(note, texts) })) } : {}),
  };
}

/** True for a file that the plan does not know: nobody can tell what is in it, and none of its lines is wrong. */
function isStray({ path }: PlanFile): boolean {
  const at = place(path);
  return at !== null && 'rule' in at;
}

/** What nobody may be shown of a file, line by line; null for a file that anybody may see whole. */
function secrecyOf(file: PlanFile): SecrecyAt | null {
  const at = place(file.path);
  if (!at || !('kind' in at)) return null;
  const fields = hiddenFields(at.kind);
  const kind: Kind = KINDS[at.kind];
  const ranges = kind.isInternal ? restrictedLines(file) : [];
  if (ranges.length === 0) return fields && (() => fields);
  const record = hiddenRecord(at.kind);
  return (line) => (ranges.some(([first, last]) => first <= line && line <= last) ? record : fields);
}

/** Files as findings may show them, and findings that quote neither internal fields nor internal records: logs of checks are public. */
export function withoutHidden(
  plan: Plan,
  files: readonly PlanFile[],
  findings: readonly Finding[],
  checks: ReadonlySet<string>,
): { files: PlanFile[]; findings: Finding[] } {
  const internal = internalRecords(plan);
  const texts = [...new Set(internal.flatMap(textsOf))].toSorted((a, b) => b.length - a.length);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = new Map<PlanFile, SecrecyAt | null>();
  // Most files are never shown: what is hidden in them is not asked before.
  const secrecyIn = (file: PlanFile): SecrecyAt | null => {
    if (!known.has(file)) known.set(file, secrecyOf(file));
    return known.get(file) ?? null;
  };
  const shown = files.map((file): PlanFile => {
    const line = (number: number): string => {
      if (isStray(file)) return '';
      const secrecy = secrecyIn(file);
      return secrecy ? concealed(file, secrecy).line(number) : file.line(number);
    };
    return { ...file, line };
  });
  const told = findings.map((each) => {
    const finding = texts.length > 0 ? quotingNone(each, texts) : each;
    const file = byPath.get(finding.at.file);
    const secrecy = file ? secrecyIn(file) : null;
    // A check says what is missing; what reading says may quote what stands there.
    return file && secrecy ? conceal(finding, file, secrecy, checks.has(finding.rule)) : finding;
  });
  return { files: shown, findings: told };
}
