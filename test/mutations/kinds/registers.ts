import { appended, beside, DOUBT, isAt, isValueAt, leftOut, misspelt, value } from '../fields.ts';
import { atSite, inFile } from '../make.ts';
import { changed, withValue, type MistakeKind } from '../mutant.ts';
import { sitesOf, type Site } from '../sites.ts';

const plus = (source: string, grosze: number): string =>
  (Math.round(Number(source.replaceAll('"', '')) * 100 + grosze) / 100).toFixed(2);
/** The parts that an amount is one of begin in this line. */
const partsLine = (site: Site): number =>
  sitesOf(site.plan).find(
    ({ file, key, start, end }) =>
      file === site.file && key?.name === 'parts' && start <= site.start && end >= site.end,
  )?.line ?? 0;

const FUNDING: readonly MistakeKind[] = [
  value('granted above asked', 'funding-granted-above-asked', 'funding.granted', '99999.99', {
    where: ({ present }) => present.includes('asked') && !present.includes('parts'),
  }),
  atSite(
    'parts that miss the whole by a grosz',
    'funding-parts-sum',
    (site) => isValueAt('funding.parts.amount')(site),
    (site) => ({ ...withValue(site, plus(site.source, 1)), line: partsLine(site) }),
  ),
  value('a share off by 0.05', 'funding-share-wrong', 'funding.parts.share', ({ source }) => plus(source, 5)),
  value('an amount with dots and a comma', 'type-wrong', 'funding.asked', '14.000,00'),
  value('an amount with a comma in a block', 'type-wrong', 'funding.asked', '14000,00'),
  value('an amount in thousands', 'type-wrong', 'funding.asked', '14 tys.'),
  value('a call that has ended', 'funding-deadline-passed', 'funding.call_deadline', '2025-01-16', {
    ...DOUBT,
    where: (site) => beside(site, 'status')?.source === 'planned',
  }),
  value('a Polish word for how far a funding is', 'value-unknown', 'funding.status', 'przyznane'),
  value('a near word for how far a funding is', 'value-unknown', 'funding.status', 'grantd'),
  value('a number of a contract without quotes', 'code-unquoted', 'funding.number', '012'),
  misspelt('an applicant misspelt', 'funding.applicant'),
  value('a period of funding that ends first', 'date-reversed', 'funding.period', '2027-12/2027-09'),
];

const isLast = (site: Site, by: string, equal: string): boolean =>
  sitesOf(site.plan).filter((each) => each.file === site.file && isAt(by)(each) && each.source === equal)
    .length === 1;
const firstAt = (site: Site, field: string): number =>
  sitesOf(site.plan).find((each) => each.file === site.file && isAt(field)(each))?.line ?? 0;

const PEOPLE: readonly MistakeKind[] = [
  leftOut(
    'an interpreter without a language',
    'expert-interpreter-without-language',
    'experts.languages',
    'kind',
    (site) => beside(site, 'kind')?.source === 'interpreter',
    DOUBT,
  ),
  atSite(
    'no mediator among the experts',
    'expert-kind-missing',
    (site) =>
      isValueAt('experts.kind')(site) &&
      site.source === 'mediator' &&
      isLast(site, 'experts.kind', 'mediator'),
    (site) => ({ ...withValue(site, 'other'), line: firstAt(site, 'experts.id') }),
    DOUBT,
  ),
  value('a Polish word for a kind of expert', 'value-unknown', 'experts.kind', 'tłumacz'),
  value('a near word for a kind of expert', 'value-unknown', 'experts.kind', 'lawer'),
  value('yes for a part in the procedure', 'type-wrong', 'experts.statutory', 'tak'),
  value('a kind that is a sector', 'value-unknown', 'partners.sector', 'NGO'),
  value('a topic by its title', 'reference-unknown', 'trainings.topic', 'Przepisy prawne'),
  misspelt('a participant of an institution misspelt', 'trainings.participants.institution'),
  value('participants in words', 'type-wrong', 'trainings.participants.count', 'sześć'),
  value('a cost with its currency', 'type-wrong', 'trainings.cost', '1200,50 zł'),
  value('a language of a training by its name', 'type-wrong', 'trainings.language', 'polski'),
  atSite(
    'a topic without a training',
    'training-topic-uncovered',
    (site) => isValueAt('trainings.topic')(site) && isLast(site, 'trainings.topic', site.source),
    (site) => {
      const topics = sitesOf(site.plan).filter(isAt('coordination.training_topics.id'));
      const own = topics.find(({ source }) => source === site.source);
      const other = topics.find(({ source }) => source !== site.source);
      if (!own || !other) return null;
      return { ...withValue(site, other.source), file: own.file, line: own.line };
    },
    DOUBT,
  ),
  atSite(
    'promotion in one place only',
    'promotion-reach-missing',
    (site) => isValueAt('promotion.reach')(site) && isLast(site, 'promotion.reach', site.source),
    (site) => {
      const line = firstAt(site, 'promotion.reach');
      return { ...withValue(site, site.source === 'inside' ? 'outside' : 'inside'), line };
    },
    DOUBT,
  ),
  value('a Polish word for a reach', 'value-unknown', 'promotion.reach', 'lokalny'),
  value('a product of promotion that there is not', 'reference-unknown', 'promotion.product', 'ulotki-nowe'),
];

const LIBRARY: readonly MistakeKind[] = [
  leftOut(
    'a library entry without a link or a file',
    'library-without-source',
    'library.url',
    'title',
    (site) => !site.present.includes('file'),
    DOUBT,
  ),
  appended(
    'a link twice in the library',
    'library-repeated',
    'library',
    ({ source }) => ['- title: Co innego', '  kind: study', `  url: ${source}/`, '  checked: 2026-09'],
    'url',
  ),
  appended(
    'a title twice in the library',
    'library-repeated',
    'library',
    (site) =>
      site.source.startsWith('{') || (beside(site, 'language')?.source ?? 'pl') !== 'pl'
        ? null
        : [`- title: ${site.source}.`, '  kind: study', '  file: inny/plik.pdf', '  checked: 2026-09'],
    'title',
  ),
  value('a library entry checked long ago', 'library-stale', 'library.checked', '2024-02-10', DOUBT),
  value('a file above the plan', 'type-wrong', 'library.file', '../prawo.pdf'),
  value('a file of another folder of the disk', 'type-wrong', 'library.file', '/home/gmina/prawo.pdf'),
  value('a file of Windows', 'type-wrong', 'library.file', "'C:\\prawo\\ustawa.pdf'"),
  value('a file above the plan, further down', 'type-wrong', 'versions.document', 'a/../../plan.pdf'),
  value('a Polish word for a kind of material', 'value-unknown', 'library.kind', 'przepisy'),
  value('a near word for a kind of material', 'value-unknown', 'library.kind', 'proceduer'),
  value('an access that there is not', 'value-unknown', 'library.access', 'prywatny'),
  appended(
    'a term twice',
    'glossary-repeated',
    'glossary',
    ({ source }) =>
      source.startsWith('{') ? null : [`- term: ${source.toLowerCase()}`, '  meaning: To samo.'],
    'term',
  ),
  appended(
    'an abbreviation twice',
    'glossary-repeated',
    'glossary',
    ({ source }) => ['- term: Zupełnie co innego', `  short: ${source}`, '  meaning: Co innego.'],
    'short',
    1,
  ),
];

/** A register with a name above its list, as other programs have it. */
const underName = inFile(
  'a register under a name',
  ['type-wrong', 'key-unknown'],
  /^(funding|experts|library|promotion|glossary|workshops|acceptances|versions)\.yaml$/,
  (plan, file, text) => changed(plan, file, `${file.slice(0, -5)}:\n${text.replaceAll(/^(?=.)/gm, '  ')}`, 1),
);
const itemAsList = inFile(
  'a list in a file of one item',
  'type-wrong',
  /^(procedures|indicators)\//,
  (plan, file, text) => changed(plan, file, `- ${text.trimEnd().replaceAll('\n', '\n  ')}\n`, 1),
);
const idInside = inFile(
  'an id inside a file of one item',
  'key-unknown',
  /^(procedures|indicators)\//,
  (plan, file, text) => changed(plan, file, `id: ${/\/(.*)\.yaml$/.exec(file)?.[1]}\n${text}`, 1),
);
const stray = (path: string): MistakeKind =>
  inFile(`a register misspelt: ${path}`, 'file-unknown', /^lsicu\.yaml$/, (plan) => ({
    plan,
    files: { ...plan.files, [path]: '- {id: x, title: X}\n' },
    file: path,
    line: 1,
  }));

export const REGISTERS: readonly MistakeKind[] = [
  ...FUNDING,
  ...PEOPLE,
  ...LIBRARY,
  underName,
  itemAsList,
  idInside,
  ...['expert.yaml', 'glosary.yaml', 'procedure.yaml', 'barrier.yaml', 'workshop.yml'].map(stray),
];
