import { plain } from '../../model/texts.ts';
import { withinInWords } from '../../words/terms.ts';
import { textIn, textsIn, type ViewContext } from '../view.ts';

/** Whose plan it is, beside the name that the header gives. */
export function unitOf(context: ViewContext) {
  const { kind, teryt, country, voivodeship, county } = context.plan.settings.unit;
  return {
    kind,
    county: textIn(context, county),
    voivodeship: textIn(context, voivodeship),
    country: textIn(context, country),
    teryt: teryt ?? null,
  };
}

export function periodOf(context: ViewContext) {
  const { from, to, note, moved } = context.plan.settings.period ?? {};
  return {
    from: from?.text ?? null,
    to: to?.text ?? null,
    /** The one day, month or year that the plan begins and ends with. */
    only: from && from.text === to?.text ? from.text : null,
    note: textIn(context, note),
    /** The same where it stands beside dates. */
    remark: from || to ? textIn(context, note) : null,
    moved: textIn(context, moved),
  };
}

const TERRITORIES: Readonly<Record<string, string>> = {
  'rural-gmina': 'gmina',
  'urban-rural-gmina': 'gmina',
  'urban-gmina': 'city',
  'city-county': 'city',
  county: 'county',
  voivodeship: 'voivodeship',
};

/** What a unit is called in a sentence about its territory: „w gminie”, „w mieście”, „w powiecie”, „w województwie”. */
export const territoryOf = ({ plan }: ViewContext): string => TERRITORIES[plan.settings.unit.kind] ?? 'other';

/** Reports and the review of the plan; null where the plan says nothing of them. */
export function reportingOf(context: ViewContext) {
  const { reporting = {}, review_every: review } = context.plan.settings;
  if (review === undefined && Object.keys(reporting).length === 0) return null;
  const due = textIn(context, reporting.due);
  const within = due === null ? null : withinInWords(plain(due), context.language);
  return {
    every: reporting.every ?? null,
    /** „w ciągu 15 dni”; null where the deadline is given in words of the plan's own. */
    within,
    due: within === null ? due : null,
    recipients: textsIn(context, reporting.recipients) ?? [],
    review: review ?? null,
  };
}

export function audienceRows(context: ViewContext) {
  return (context.plan.settings.audiences ?? []).map(({ id, title, languages }) => ({
    id,
    title: textIn(context, title),
    languages: languages ?? [],
  }));
}

/** Findings that the plan accepts on the day: what is accepted is still said. */
export function exceptionRows(context: ViewContext) {
  const inForce = (context.plan.settings.exceptions ?? []).filter(
    ({ until }) => (until?.last ?? '9999-12-31') >= context.asOf,
  );
  return inForce.map(({ rule, at, reason, until }) => ({
    rule,
    at: textIn(context, at),
    reason: textIn(context, reason),
    until: until?.text ?? null,
  }));
}
