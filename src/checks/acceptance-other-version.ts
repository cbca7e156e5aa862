import { acceptancesUntil, isSameRev, reversals, stances, versionToAccept } from '../model/versions.ts';
import { defineCheck } from './check.ts';

const CARDS = {
  'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\n',
  'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\n',
};
const accepted = (institution: string, rev: string, day = '2026-01-12'): string =>
  `- institution: ${institution}\n  date: ${day}\n  rev: ${rev}\n`;

export const acceptanceOtherVersion = defineCheck({
  name: 'acceptance-other-version',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'All institutions accept the same version of the schedule.',
    pl: 'Wszystkie instytucje akceptują tę samą wersję harmonogramu.',
  },
  why: {
    en: 'The schedule counts as accepted only when all have accepted one and the same version of it.',
    pl: 'Harmonogram jest zaakceptowany dopiero wtedy, gdy wszystkie podmioty zaakceptowały jedną i tę samą wersję.',
  },
  fails: [
    {
      ...CARDS,
      'acceptances.yaml': `${accepted('gok', '"plan-1" # expect')}${accepted('ops', '"plan-2"', '2026-01-15')}`,
    },
    {
      ...CARDS,
      'versions.yaml': '- {status: draft, date: 2026-01-02, rev: "plan-1"}\n',
      'acceptances.yaml': `${accepted('gok', '"plan-1"')}${accepted('ops', '"plan-2" # expect', '2026-01-15')}`,
    },
  ],
  passes: [
    { ...CARDS, 'acceptances.yaml': accepted('gok', '"plan-1"') + accepted('ops', '"plan-1"') },
    {
      ...CARDS,
      'acceptances.yaml':
        accepted('gok', '"plan-1"') + accepted('gok', '"3f2a91c"') + accepted('ops', '"3f2a91c0d4"'),
    },
  ],
  run({ plan, day, text, report }) {
    // With a wrong date nobody can tell which version is to be accepted; that is reported.
    if (reversals(plan).length > 0) return;
    const given = acceptancesUntil(plan, day);
    const named = versionToAccept(plan, day)?.rev;
    const last = given.at(-1)?.record.rev;
    // A version that nobody has accepted yet is missing its acceptances: that is another check.
    const wanted = given.some(({ record }) => named !== undefined && isSameRev(record.rev, named))
      ? named
      : last;
    if (wanted === undefined) return;
    for (const { institution, state, acceptance } of stances(plan, day, wanted)) {
      if (state !== 'other' || !acceptance || plan.isDamaged(acceptance.record)) continue;
      const words = {
        en: 'The institution “{name}” has accepted version “{rev}” of the schedule, and not “{wanted}”.',
        pl: 'Instytucja „{name}” zaakceptowała wersję harmonogramu „{rev}”, a nie „{wanted}”.',
      };
      const hint = {
        en: 'Ask it to accept “{wanted}” and add that acceptance, or correct “rev”.',
        pl: 'Poproś o akceptację wersji „{wanted}” i dopisz ją albo popraw pole rev.',
      };
      const args = { name: text(institution.record.name), rev: acceptance.record.rev, wanted };
      report(plan.at(acceptance.record, 'rev'), words, args, { hint, subject: institution.id });
    }
  },
});
