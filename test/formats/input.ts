import type { Finding, Severity } from '../../src/findings/finding.ts';
import type { CheckedPlan, ReportInput } from '../../src/findings/reporter.ts';
import { REPORTERS } from '../../src/findings/reporters.ts';
import { CHECKS } from '../../src/pipeline.ts';

export type Format = keyof typeof REPORTERS;
export const FORMATS = Object.keys(REPORTERS) as Format[];

/** What a stranger may write into a plan to steer whatever reads it. */
export const NASTY = [
  '::error::zło ::set-env name=A::b %0A%0D::warning::x ##[add-mask]x ##[error]y ::stop-commands::z',
  ']]> ]]> <!-- <script>alert(1)</script> <img src=x> &lt;b&gt; | \\| \\\\| a,b:c',
  '@anna @gmina/zespol #12 GH-12 gmina/plan#3 0123456789abcdef https://zlo.example.org www.zlo.example.org',
  'a@example.org :tada: `kod` ![o](http://zlo.example.org/o.png) [a](http://zlo.example.org) [^1] $x$ **b** _c_ ~~d~~',
  '{0} {{x}} ${x} %s',
  '\u001b[31m\u0007\b\r\n::error::nowy wiersz\u0085\u2028\u202e\u2066\u200b\ufeff\u{e0041}\ufffe\ud800\u0000',
  '🎭 Z\u0307ółć 漢字, tel. 601 123 456, PESEL 44051401359',
].join(' ');

/** Letters and signs that make trouble in addresses, on a terminal and in properties of commands. */
export const FOLDER = 'plany/żółwin, 100%: nr #1 [a]';

/** A name of a file that hides something. */
export const SLY = 'areas/c\u202e\u001b[31m\u{e0041}.yaml';

const finding = (severity: Severity, file: string, line: number, more: Partial<Finding> = {}): Finding => ({
  rule: severity === 'error' ? 'reference-unknown' : 'area-leader-missing',
  severity,
  at: { file, line, column: 3, endLine: line, endColumn: 9 },
  message: { words: { pl: 'Uwaga: {value}', en: 'Finding: {value}' }, args: { value: NASTY } },
  ...more,
});

const planOf = (name: string, findings: readonly Finding[], files: readonly string[]): CheckedPlan => ({
  name,
  prefix: `${name}/`,
  findings,
  files,
  unreadable: files.filter((file) => file.includes('nieczytelny')),
  counts: { areas: 1, institutions: 2, tasks: 3 },
  line: (_, number) => `  🎭łąka: ${NASTY} ${number}`,
});

const HOSTILE: readonly Finding[] = [
  finding('error', 'areas/a b.yaml', 1, {
    hint: { words: { pl: 'Rada: {value}', en: 'Advice: {value}' }, args: { value: NASTY } },
    related: [
      {
        at: { file: 'people.yaml', line: 7, column: 1, endLine: 7, endColumn: 2 },
        note: { words: { pl: 'Tu: {value}', en: 'Here: {value}' }, args: { value: NASTY } },
      },
    ],
  }),
  finding('error', 'areas/a b.yaml', 2, { remedy: { replace: 'praca' } }),
  finding('error', 'areas/a b.yaml', 2, { remedy: { replace: NASTY } }),
  finding('warning', SLY, 4, {
    at: { file: SLY, line: 4, column: 2, endLine: 6, endColumn: 1 },
    remedy: { replace: 'x' },
  }),
  finding('info', 'nieczytelny.yaml', 1),
];

export const hostile = planOf(FOLDER, HOSTILE, ['areas/a b.yaml', SLY, 'lsicu.yaml', 'nieczytelny.yaml']);
export const clean = planOf('czysty', [], ['areas/kultura.yaml', 'lsicu.yaml']);
/** 5,000 errors, a hundred of them in each file. */
export const crowded: CheckedPlan = {
  ...planOf(
    'duzy',
    Array.from({ length: 5000 }, (_, index) =>
      finding('error', `areas/x${index % 50}.yaml`, index + 1, {
        message: { words: { pl: 'Nie ma pola.', en: 'There is no field.' } },
      }),
    ),
    Array.from({ length: 50 }, (_, index) => `areas/x${index}.yaml`),
  ),
  line: () => 'name: Kultura',
};

export const inputOf = (...plans: CheckedPlan[]): ReportInput => ({
  plans,
  language: 'pl',
  colour: false,
  columns: 120,
  failing: 'error',
  checks: CHECKS,
  version: '1.2.3',
});

export const report = async (format: Format, input: ReportInput): Promise<string> =>
  (await REPORTERS[format]()).report(input);
