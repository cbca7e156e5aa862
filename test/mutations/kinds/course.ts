import { beside, DOUBT, isAt, isValueAt, leftOut, misspelt, value } from '../fields.ts';
import { atSite } from '../make.ts';
import { withoutField, withValue, type MistakeKind } from '../mutant.ts';
import { sitesOf, type Site } from '../sites.ts';

const later = (site: Site, years: number): string => `${Number(site.plan.day.slice(0, 4)) + years}-05-12`;
const is =
  (field: string, value: string) =>
  (site: Site): boolean =>
    beside(site, field)?.source === value;
const VERSIONS: readonly MistakeKind[] = [
  leftOut(
    'an adopted version without an act',
    'version-adopted-without-act',
    'versions.act',
    'status',
    is('status', 'adopted'),
    DOUBT,
  ),
  value('a version that is older than its draft', 'version-order', 'versions.date', '2020-01-12', {
    ...DOUBT,
    several: 'another version is the one to accept then',
    where: is('status', 'adopted'),
  }),
  value('a version of a tag without quotes', 'code-unquoted', 'versions.rev', '1.10'),
  value('a near word for a version', 'value-unknown', 'versions.status', 'adoptd'),
  misspelt('an act of a version misspelt', 'versions.act'),
  misspelt('an acceptance of an unknown institution', 'acceptances.institution'),
  value('an acceptance of another version', 'acceptance-other-version', 'acceptances.rev', '"plan-0"', {
    ...DOUBT,
    where: (site) => {
      const card = `institutions/${beside(site, 'institution')?.source}.yaml`;
      return !/^external: true/m.test(site.plan.files[card] ?? '');
    },
  }),
  value('an accepted version without quotes', 'code-unquoted', 'acceptances.rev', '012'),
  value('an acceptance on a day that there is not', 'date-impossible', 'acceptances.date', '2026-02-31'),
  value('a consultation that ends first', 'date-reversed', 'consultations.to', '2020-11-20'),
  value('hours of a consultation in words', 'type-wrong', 'consultations.time', 'po południu'),
  value('a language of a consultation by its name', 'type-wrong', 'consultations.languages', '[polski]', {
    where: ({ shape }) => shape === 'value',
  }),
  leftOut(
    'a consultation without a result',
    'consultation-without-result',
    'consultations.result',
    'from',
    undefined,
    DOUBT,
  ),
  atSite(
    'a telephone number in a remark',
    'personal-data',
    (site) => isValueAt('consultations.remarks.remark')(site) && !site.flow,
    (site) => withValue(site, `${site.source} Tel. 501 234 567.`),
    DOUBT,
  ),
];

const STEPS: readonly MistakeKind[] = [
  leftOut(
    'a step without a doer',
    'step-without-actor',
    'procedures.steps.actor',
    'action',
    ({ present }) => !present.includes('steps'),
    DOUBT,
  ),
  atSite(
    'a step without an action',
    'key-missing',
    (site) => isValueAt('procedures.steps.steps.action')(site) && !site.flow,
    (site) => withoutField(site, site.parentLine),
  ),
  misspelt('a doer of a step misspelt', 'procedures.steps.actor'),
  misspelt('a doer of an inner step misspelt', 'procedures.steps.steps.actor'),
  misspelt('a contact of a step misspelt', 'procedures.steps.contact'),
  misspelt('a form of a step misspelt', 'procedures.steps.uses'),
  misspelt('an institution of a procedure misspelt', 'procedures.institutions'),
  value(
    'a doer of a step with an id and a post',
    'type-wrong',
    'procedures.steps.actor',
    '{who: x, post: y}',
  ),
  value('a number for steps', 'type-wrong', 'procedures.steps.within', '{dni: 60}'),
];

const WORKSHOPS: readonly MistakeKind[] = [
  atSite(
    'a number of a workshop twice',
    'workshop-out-of-order',
    (site) => isValueAt('workshops.number')(site) && site.source !== '1',
    (site) => withValue(site, String(Number(site.source) - 1)),
    DOUBT,
  ),
  atSite(
    'a workshop left out',
    'workshop-out-of-order',
    (site) => isValueAt('workshops.number')(site) && site.source === '4',
    (site) => withValue(site, '5'),
    DOUBT,
  ),
  atSite(
    'a workshop before the one before it',
    'workshop-out-of-order',
    (site) => isValueAt('workshops.held')(site) && is('number', '2')(site),
    (site) => withValue(site, '2020-01-16'),
    DOUBT,
  ),
  atSite(
    'a workshop that is still to come',
    'workshop-held-in-future',
    (site) => isValueAt('workshops.held')(site) && is('number', '4')(site),
    (site) => withValue(site, later(site, 2)),
  ),
  leftOut(
    'a workshop without a product',
    'workshop-without-product',
    'workshops.products',
    'held',
    undefined,
    DOUBT,
  ),
  misspelt('a task of a workshop misspelt', 'workshops.priorities'),
  value('a number of a workshop in words', 'type-wrong', 'workshops.number', 'drugi'),
];

const isAnswer = (site: Site): boolean => site.path.at(-1) === 'answers' && site.shape === 'value';

const FIGURES: readonly MistakeKind[] = [
  value('a figure in words', 'type-wrong', 'context.value', 'około 140'),
  value('a figure with a blank', 'type-wrong', 'context.value', '5 200'),
  value('a year with r.', ['type-wrong', 'date-impossible'], 'context.year', '2026 r.'),
  value('a part of a figure in words', 'type-wrong', 'context.parts.value', 'brak danych'),
  value('about for an estimate', 'type-wrong', 'context.approximate', 'około'),
  leftOut('a figure without a source', 'context-without-source', 'context.source', 'title', undefined, DOUBT),
  atSite(
    'a small number of people',
    'number-small',
    (site) =>
      isValueAt('context.value')(site) &&
      /os[oó]b|uczn/.test(beside(site, 'unit')?.source ?? '') &&
      !site.present.includes('approximate') &&
      !site.present.includes('parts'),
    (site) => withValue(site, '3'),
    DOUBT,
  ),
  atSite(
    'a target that ends first',
    'indicator-target-reversed',
    (site) => isValueAt('indicators.target.from')(site),
    (site) => withValue(site, '99'),
  ),
  atSite(
    'a target of a number and a range',
    'indicator-target-reversed',
    (site) => isValueAt('indicators.target.from')(site) && site.flow,
    (site) => withValue(site, `${site.source}, value: 4`),
  ),
  atSite(
    'a barrier that nothing answers',
    'barrier-unanswered',
    (site) =>
      isAnswer(site) &&
      sitesOf(site.plan).filter((each) => isAnswer(each) && each.source === site.source).length === 1,
    (site) => {
      const barriers = sitesOf(site.plan).filter(isAt('barriers.id'));
      const own = barriers.findIndex(({ source }) => source === site.source);
      const other = barriers.find(({ source }) => source !== site.source);
      const title = barriers[own] && beside(barriers[own], 'title');
      return other && title ? { ...withValue(site, other.source), file: title.file, line: title.line } : null;
    },
    DOUBT,
  ),
  leftOut(
    'records about people without a keeper',
    'product-records-without-keeper',
    'coordination.tasks.produces.keeper',
    'personal_data',
    is('personal_data', 'true'),
    DOUBT,
  ),
];

export const COURSE: readonly MistakeKind[] = [...VERSIONS, ...STEPS, ...WORKSHOPS, ...FIGURES];
