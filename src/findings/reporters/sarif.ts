import type {
  ArtifactLocation,
  Fix,
  Invocation,
  Location,
  Log,
  Notification,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
} from 'sarif';
import { say, sentence, type WordLanguage, type Words } from '../../words/sentence.ts';
import type { Finding, Span } from '../finding.ts';
import { fingerprints } from '../fingerprint.ts';
import { printJson } from '../print-json.ts';
import type { CheckedPlan, ReportInput, Reporter, RuleTold } from '../reporter.ts';
import { BASE_RULES } from '../rules.ts';
import { printed, tell } from '../told.ts';

const LEVELS: Record<RuleTold['severity'], Result.level> = {
  error: 'error',
  warning: 'warning',
  // Without a workshop stage in the plan a gap is a warning.
  gap: 'warning',
  info: 'note',
};

const W = {
  unreadable: {
    pl: 'Pliku nie odczytano. Tego, co w nim stoi, nie sprawdzono.',
    en: 'The file was not read. What stands in it was not checked.',
  },
} satisfies Record<string, Words>;

/** In a message `[text](address)` is a link (SARIF 2.1.0, 3.11.6): a text of the plan must not become one. */
const message = (text: string): { text: string } => ({ text: text.replaceAll('](', '\\](') });

const artifact = (path: string): ArtifactLocation => ({
  // A letter cut in half, as some file systems allow, has no place in an address.
  uri: path
    .split('/')
    .map((name) => encodeURIComponent(name.replaceAll(/\p{Cs}/gu, '\ufffd')))
    .join('/'),
  uriBaseId: '%SRCROOT%',
});

const region = ({ line, column, endLine, endColumn }: Span): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const place = (path: string, at: Span): PhysicalLocation => ({
  artifactLocation: artifact(path),
  region: region(at),
});

/** The correction, where there is one that can be put in place as it stands. */
function fixes(finding: Finding, plan: CheckedPlan, path: string, advice: readonly string[]): Fix[] {
  const { remedy, at } = finding;
  if (!remedy || !('replace' in remedy) || printed(remedy.replace) !== remedy.replace) return [];
  // Of a place of several lines what stands on the first one is replaced, as in `advice.ts`.
  const end = Array.from(plan.line(at.file, at.line)).length + 1;
  const deleted = at.endLine > at.line ? { ...at, endLine: at.line, endColumn: end } : at;
  return [
    {
      description: message(advice.join(' ')),
      artifactChanges: [
        {
          artifactLocation: artifact(path),
          replacements: [{ deletedRegion: region(deleted), insertedContent: { text: remedy.replace } }],
        },
      ],
    },
  ];
}

function rule({ name, severity, summary, why }: RuleTold, language: WordLanguage): ReportingDescriptor {
  return {
    id: name,
    shortDescription: { text: summary[language] },
    fullDescription: { text: why[language] },
    help: { text: `${summary[language]} ${why[language]}\n\nlsicu explain ${name}` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultsOf(
  plan: CheckedPlan,
  rules: readonly string[],
  known: Map<Finding, string>,
  language: WordLanguage,
) {
  return plan.findings.map((finding): Result => {
    const { path, message: words, advice, related } = tell(finding, plan, language);
    const index = rules.indexOf(finding.rule);
    const corrections = fixes(finding, plan, path, advice);
    const others = related.map(({ path: other, at, note }): Location => ({
      physicalLocation: place(other, at),
      message: message(note),
    }));
    return {
      ruleId: finding.rule,
      ...(index < 0 ? {} : { ruleIndex: index }),
      level: LEVELS[finding.severity],
      message: message([words, ...advice].join(' ')),
      locations: [{ physicalLocation: place(path, finding.at) }],
      ...(others.length > 0 ? { relatedLocations: others } : {}),
      ...(corrections.length > 0 ? { fixes: corrections } : {}),
      partialFingerprints: { 'finding/v1': known.get(finding) ?? '' },
    };
  });
}

function invocation({ plans, language }: ReportInput): Invocation {
  const notes = plans.flatMap(({ unreadable, prefix }) =>
    unreadable.map((file): Notification => ({
      level: 'warning',
      message: { text: say(sentence(W.unreadable), language) },
      locations: [{ physicalLocation: { artifactLocation: artifact(prefix + file) } }],
    })),
  );
  return { executionSuccessful: true, ...(notes.length > 0 ? { toolExecutionNotifications: notes } : {}) };
}

/** SARIF 2.1.0, for code scanning. One run holds all plans: code hosts take one run of a tool. */
export const sarif: Reporter = {
  name: 'sarif',
  report(input) {
    const { plans, language, checks, version } = input;
    const rules: readonly RuleTold[] = [...BASE_RULES, ...checks];
    const names = rules.map(({ name }) => name);
    const known = fingerprints(plans);
    const log: Log = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'lsicu', version, language, rules: rules.map((each) => rule(each, language)) },
          },
          columnKind: 'unicodeCodePoints',
          invocations: [invocation(input)],
          results: plans.flatMap((plan) => resultsOf(plan, names, known, language)),
        },
      ],
    };
    return printJson(log);
  },
};
