import { allMeetings, meetingName, type Meeting } from '../model/meetings.ts';
import type { Plan } from '../model/plan.ts';
import { sentence, type WordLanguage } from '../words/sentence.ts';
import { languageName } from '../words/terms.ts';
import { defineCheck, type CheckContext } from './check.ts';

const PLAN =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\naudiences:\n  - {id: cudzoziemcy, title: Cudzoziemcy, languages: [uk, en]}\n';
const meeting = (more: string): string =>
  `meetings:\n  - id: otwarte\n    kind: public\n    date: 2026-05-16\n    place: Gminny Ośrodek Kultury\n    audiences: cudzoziemcy\n${more}`;

/** The language without its region: `uk` of `uk-UA`. */
const base = (code: string): string => code.split('-')[0] ?? code;

const named = (codes: readonly string[], language: WordLanguage): string =>
  codes.map((code) => languageName(code, language)).join(', ');

/** Languages of those it is for, other than the plan's own, without their regions. */
function foreignLanguages(plan: Plan, { audiences = [] }: Meeting): string[] {
  const own = base(plan.settings.language);
  const spoken = (plan.settings.audiences ?? [])
    .filter(({ id }) => audiences.includes(id))
    .flatMap(({ languages = [] }) => languages);
  return [...new Set(spoken.map(base))].filter((code) => code !== own);
}

const UNSAID = {
  en: 'The public meeting “{meeting}” ({date}) does not say in which languages it is held.',
  pl: 'Przy spotkaniu publicznym „{meeting}” ({date}) nie podano, w jakich językach się odbywa.',
};
const FOREIGN = {
  en: 'The public meeting “{meeting}” ({date}) is in none of the foreign languages of those it is for ({languages}).',
  pl: 'Spotkanie publiczne „{meeting}” ({date}) nie odbywa się w żadnym z obcych języków swoich odbiorców ({languages}).',
};
const HINT = {
  en: 'Add a language they speak, or an interpreter (interpreter).',
  pl: 'Dopisz język, którym mówią odbiorcy, albo tłumacza (interpreter).',
};

function judgeLanguages({ plan, text, report }: CheckContext, one: Meeting): void {
  const foreign = foreignLanguages(plan, one);
  const spoken = one.languages ?? [];
  // An interpreter is a text: nobody can read the language out of it, so any counts.
  const isUnderstood =
    foreign.length === 0 ||
    one.interpreter !== undefined ||
    spoken.some((code) => foreign.includes(base(code)));
  if (spoken.length > 0 && isUnderstood) return;
  const args = {
    meeting: meetingName(one, text),
    date: { when: one.date.text },
    languages: sentence({ en: named(foreign, 'en'), pl: named(foreign, 'pl') }),
  };
  const offered = spoken.length > 0 ? spoken : [plan.settings.language];
  const list = `[${[...offered, ...(isUnderstood ? [] : foreign.slice(0, 1))].join(', ')}]`;
  const line = `languages: ${list}`;
  const more =
    one.languages === undefined
      ? { at: plan.at(one), remedy: { add: sentence({ en: line, pl: line }) } }
      : { at: plan.at(one, 'languages'), remedy: { replace: list } };
  const [words, hint] = spoken.length > 0 ? [FOREIGN, { hint: HINT }] : [UNSAID, {}];
  report(more.at, words, args, { ...hint, remedy: more.remedy, subject: one.id });
}

export const meetingPublicWithoutLanguage = defineCheck({
  name: 'meeting-public-without-language',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'A public meeting is held in a language of those it is for.',
    pl: 'Spotkanie publiczne odbywa się w języku tych, dla których jest przeznaczone.',
  },
  why: {
    en: 'Whoever does not understand the language does not come. The invitation names the languages; where those it is for speak others than the plan’s, one of these is among them, or there is an interpreter.',
    pl: 'Kto nie zna języka, nie przyjdzie. Zaproszenie wymienia języki; gdy odbiorcy mówią innymi niż język planu, jest wśród nich jeden z tych języków albo jest tłumacz.',
  },
  fails: [
    { 'lsicu.yaml': PLAN, 'calendar/2026-q2.yaml': meeting('').replace('otwarte', 'otwarte # expect') },
    { 'lsicu.yaml': PLAN, 'calendar/2026-q2.yaml': meeting('    languages: [pl] # expect\n') },
  ],
  passes: [
    { 'lsicu.yaml': PLAN, 'calendar/2026-q2.yaml': meeting('    languages: [pl, uk]\n') },
    {
      'lsicu.yaml': PLAN,
      'calendar/2026-q2.yaml': meeting('    languages: pl\n    interpreter: tłumacz języka ukraińskiego\n'),
    },
    {
      'lsicu.yaml': PLAN,
      'calendar/2026-q2.yaml': meeting('    status: cancelled\n    reason: Awaria ogrzewania\n'),
    },
  ],
  run(context) {
    for (const one of allMeetings(context.plan)) {
      if (one.kind !== 'public' || one.status === 'cancelled' || context.plan.isDamaged(one)) continue;
      judgeLanguages(context, one);
    }
  },
});
