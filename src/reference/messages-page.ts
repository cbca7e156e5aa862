import type { Example } from '../checks/check.ts';
import type { Finding } from '../findings/finding.ts';
import { text } from '../findings/reporters/text.ts';
import { visible } from '../findings/visible.ts';
import { CHECKS, loadPlan, type LoadedPlan } from '../pipeline.ts';
import { say, type Arg, type Sentence, type WordLanguage } from '../words/sentence.ts';
import { treeOf, type GalleryCase } from './gallery/case.ts';
import { CHARACTERS } from './gallery/characters.ts';
import { FIELDS } from './gallery/fields.ts';
import { MEANING } from './gallery/meaning.ts';
import { PRIVATE } from './gallery/private.ts';
import { YAML } from './gallery/yaml.ts';
import { fenced, GENERATED, page } from './markdown.ts';
import { RULES, type Rule } from './rules.ts';

const SETTINGS =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\n';
const DAY = '2026-11-01';

const GALLERY: readonly GalleryCase[] = [...CHARACTERS, ...YAML, ...FIELDS, ...MEANING, ...PRIVATE];

/** A finding with the plan that it is about. */
interface Shown {
  readonly finding: Finding;
  readonly loaded: LoadedPlan;
}

function findingsIn(example: GalleryCase, day: string): Shown[] {
  const tree = treeOf({ 'lsicu.yaml': SETTINGS, ...example });
  const loaded = loadPlan(tree, () => day);
  return loaded.findings.map((finding) => ({ finding, loaded }));
}

/** Examples are marked where their findings are expected; a person's file is not. */
const unmarked = (example: Example): GalleryCase =>
  Object.fromEntries(
    Object.entries(example).map(([path, file]) => [path, file.replaceAll(/ # expect$/gm, '')]),
  );

/** Messages inside messages: what is expected, whose field it is. */
const patternsOf = ({ words, args = {} }: Sentence): string[] => [
  words.pl,
  ...Object.values<Arg>(args).flatMap((arg) =>
    typeof arg === 'object' && 'words' in arg ? patternsOf(arg) : [],
  ),
];

/** Everything that a finding says, as it stands in the source. */
function allPatterns({ message, hint, remedy, related = [] }: Finding): string[] {
  return [
    ...patternsOf(message),
    ...(hint ? patternsOf(hint) : []),
    ...(remedy && 'add' in remedy ? patternsOf(remedy.add) : []),
    ...related.flatMap(({ note }) => patternsOf(note)),
  ];
}

/** Every finding that says something which none before it says. */
function distinct(shown: readonly Shown[]): Shown[] {
  const seen = new Set<string>();
  return shown.filter(({ finding }) => {
    const said = allPatterns(finding).map((pattern) => `${finding.rule} ${pattern}`);
    const isNew = said.some((each) => !seen.has(each));
    for (const each of said) seen.add(each);
    return isNew;
  });
}

/** What the terminal shows of a finding, without the totals and the command that every finding ends with. */
function blockOf({ finding, loaded }: Shown, language: WordLanguage): string {
  const printed = text.report({
    plans: [
      {
        name: '.',
        prefix: '',
        findings: [finding],
        files: loaded.plan.files,
        unreadable: [],
        counts: loaded.plan.counts,
        line: (file, number) => loaded.files.get(file)?.line(number) ?? '',
      },
    ],
    language,
    colour: false,
    columns: 120,
    failing: 'error',
    checks: CHECKS,
    version: '',
  });
  return printed
    .slice(0, printed.indexOf('  lsicu explain '))
    .replace(/\n[^\n]*$/, '')
    .trimEnd();
}

function ruleBlocks(rule: Rule, shown: readonly Shown[]): string[] {
  return [
    `## ${rule.name}`,
    ...distinct(shown).flatMap((each) => [
      fenced(blockOf(each, 'pl'), 'text'),
      `In English: ${escaped(visible(say(each.finding.message, 'en')))}`,
    ]),
  ];
}

const escaped = (sentence: string): string => sentence.replaceAll(/[\\`*_{}[\]<>#|!]/g, String.raw`\$&`);

/** Every message of `validate`, made from its example as a terminal shows it. */
export function messagesPage(): string {
  const gallery = GALLERY.flatMap((example) => findingsIn(example, DAY));
  return page([
    GENERATED,
    '# Messages',
    'Every message that `lsicu validate` may print, made from an example, by rule. `lsicu explain <rule>` tells why a rule exists.',
    'Wszystkie komunikaty polecenia `lsicu validate`, każdy z przykładu, według reguł. Po co jest reguła, wyjaśnia `lsicu explain <reguła>`.',
    ...RULES.flatMap((rule) =>
      ruleBlocks(
        rule,
        [
          ...rule.fails.flatMap((example) => findingsIn(unmarked(example), rule.day ?? DAY)),
          ...gallery,
        ].filter(({ finding }) => finding.rule === rule.name),
      ),
    ),
  ]);
}
