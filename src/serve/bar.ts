import type { Element } from 'hast';
import type { Finding, Severity } from '../findings/finding.ts';
import { countSeverities, type CheckedPlan } from '../findings/reporter.ts';
import { printed, tell } from '../findings/told.ts';
import { element } from '../render/html/elements.ts';
import { say, sentence, type Sentence, type WordLanguage, type Words } from '../words/sentence.ts';

const W = {
  label: { pl: 'Podgląd planu', en: 'Preview of the plan' },
  ended: {
    pl: 'Podgląd nie jest już odświeżany: polecenie lsicu serve zostało zakończone.',
    en: 'This preview is no longer kept up to date: the command lsicu serve has ended.',
  },
  none: { pl: 'Podgląd · brak uwag do planu', en: 'Preview · no findings about the plan' },
  counts: {
    pl: 'Podgląd · uwagi do planu: {errors, plural, one {# błąd} few {# błędy} many {# błędów} other {# błędu}}, {warnings, plural, one {# ostrzeżenie} few {# ostrzeżenia} many {# ostrzeżeń} other {# ostrzeżenia}}{infos, plural, =0 {} one {, # informacja} few {, # informacje} many {, # informacji} other {, # informacji}}',
    en: 'Preview · findings about the plan: {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}{infos, plural, =0 {} one {, # note} other {, # notes}}',
  },
  more: {
    pl: 'I jeszcze {count, plural, one {# uwaga} few {# uwagi} many {# uwag} other {# uwagi}}. Wszystkie wypisuje polecenie: lsicu validate',
    en: 'And {count, plural, one {# more finding} other {# more findings}}. All are listed by: lsicu validate',
  },
} satisfies Record<string, Words>;

const LABELS: Record<Severity, Words> = {
  error: { pl: 'Błąd', en: 'Error' },
  warning: { pl: 'Ostrzeżenie', en: 'Warning' },
  info: { pl: 'Informacja', en: 'Note' },
};

/** A page stays light, whatever is wrong with a plan. */
const MOST = 100;
const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** What the bar tells of a plan. */
export interface BarInput {
  /** Names what the page was made from: it is loaded again where that is no longer so. */
  readonly state: string;
  /** Null where the plan could not be opened. */
  readonly plan: CheckedPlan | null;
  readonly language: WordLanguage;
  /** Why the page is not as it should be, if so. */
  readonly problems: readonly Sentence[];
}

function item(finding: Finding, plan: CheckedPlan, language: WordLanguage): Element {
  const { severity, at } = finding;
  const { path, message, advice } = tell(finding, plan, language);
  const label = element(
    'strong',
    severity === 'error' ? { className: ['alarm'] } : {},
    LABELS[severity][language],
  );
  return element(
    'li',
    {},
    element('p', {}, label, ' ', element('code', {}, `${printed(path)}:${at.line}`)),
    ...[message, ...advice].map((text) => element('p', {}, text)),
  );
}

function list(plan: CheckedPlan, language: WordLanguage): Element {
  const { errors, warnings, infos } = countSeverities(plan.findings);
  const words = say(sentence(W.counts, { errors, warnings, infos }), language);
  const summary = element('summary', errors > 0 ? { className: ['alarm'] } : {}, words);
  // What is gravest comes first; the rest keeps the order of the files.
  const shown = plan.findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]).slice(0, MOST);
  const count = plan.findings.length - shown.length;
  const more = count > 0 ? [element('p', {}, say(sentence(W.more, { count }), language))] : [];
  const items = shown.map((finding) => item(finding, plan, language));
  return element('details', {}, summary, element('ol', {}, ...items), ...more);
}

/** The bar at the top of each page of the preview: what is wrong with the plan, and whether the page is up to date. */
export function previewBar(input: BarInput): Element {
  const { state, plan, language, problems } = input;
  const found =
    plan && (plan.findings.length > 0 ? list(plan, language) : element('p', {}, W.none[language]));
  return element(
    'aside',
    { className: ['preview'], ariaLabel: W.label[language], dataState: state },
    element('p', { role: 'status', className: ['alarm'], dataEnded: W.ended[language] }),
    ...problems.map((each) => element('p', { className: ['alarm'] }, printed(say(each, language)))),
    ...(found ? [found] : []),
  );
}
