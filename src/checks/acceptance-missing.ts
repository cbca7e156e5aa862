import { institutionsOf } from '../model/institutions.ts';
import { find, isUnreadable } from '../model/plan.ts';
import { acceptancesUntil, reversals, stances, versionsUntil, versionToAccept } from '../model/versions.ts';
import { defineCheck } from './check.ts';
import { reportLacking } from './lacking.ts';

const CARDS = {
  'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\n',
  'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\n',
  'institutions/szkola.yaml': 'name: Szkoła Podstawowa\n',
};
const accepted = (...ids: string[]): string =>
  ids.map((id) => `- {institution: ${id}, date: 2026-01-12, rev: "plan-1"}\n`).join('');

export const acceptanceMissing = defineCheck({
  name: 'acceptance-missing',
  severity: 'gap',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Each institution of the system has accepted the schedule.',
    pl: 'Każda instytucja systemu zaakceptowała harmonogram.',
  },
  why: {
    en: 'The work follows a schedule that all have accepted. It is asked for once somebody has accepted it or the plan has been adopted; outside bodies need not accept it.',
    pl: 'Praca toczy się według harmonogramu zaakceptowanego przez wszystkie podmioty. Program pyta o to, gdy ktoś już go zaakceptował albo plan przyjęto; akceptacja podmiotów zewnętrznych nie jest potrzebna.',
  },
  day: '2026-02-01',
  fails: [
    {
      ...CARDS,
      'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej # expect\n',
      'acceptances.yaml': accepted('gok', 'szkola'),
    },
    {
      ...CARDS,
      'lsicu.yaml':
        'format: 1\ntitle: Plan # expect\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\n',
      'acts.yaml': '- {id: uchwala, title: Uchwała w sprawie planu, kind: uchwała}\n',
      'versions.yaml': '- {status: adopted, date: 2026-01-05, act: uchwala, rev: "plan-1"}\n',
    },
  ],
  passes: [
    { ...CARDS, 'acceptances.yaml': accepted('gok', 'szkola', 'ops') },
    {
      ...CARDS,
      'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\nexternal: true\n',
      'acceptances.yaml': accepted('gok', 'szkola'),
    },
    CARDS,
    // Versions with a wrong date are reported for that.
    {
      ...CARDS,
      'acts.yaml': '- {id: uchwala, title: Uchwała w sprawie planu, kind: uchwała}\n',
      'versions.yaml':
        '- {status: consulted, date: 2025-12-01, rev: "plan-0"}\n- {status: adopted, date: 2025-01-05, act: uchwala, rev: "plan-1"}\n',
      'acceptances.yaml': accepted('gok', 'szkola', 'ops'),
    },
  ],
  run(context) {
    const { plan, day } = context;
    const given = acceptancesUntil(plan, day);
    const isAdopted = versionsUntil(plan, day).some(({ record }) => record.status === 'adopted');
    if ((given.length === 0 && !isAdopted) || isUnreadable(plan, 'acceptances')) return;
    // An institution that the plan does not have may be a misspelt one, and that is reported.
    const isUnsure = ({ record }: (typeof given)[number]): boolean =>
      plan.isDamaged(record) || !find(plan, record.institution, 'institution');
    if (plan.mayHide('acceptance') || given.some(isUnsure)) return;
    if (versionsUntil(plan, day).some(({ record }) => plan.isDamaged(record))) return;
    // With a wrong date nobody can tell which version is to be accepted; that is reported.
    if (reversals(plan).length > 0) return;
    const list = stances(plan, day, versionToAccept(plan, day)?.rev ?? null);
    // Who has accepted another version is told so, unless nobody has accepted this one.
    const isStarted = list.some(({ state }) => state === 'accepted');
    const done = new Set(
      list
        .filter(({ state }) => state === 'accepted' || (isStarted && state === 'other'))
        .map(({ institution }) => institution.id),
    );
    reportLacking(context, {
      of: institutionsOf(plan, day),
      has: ({ id }) => done.has(id),
      none: {
        en: 'None of the {count} institutions of the system has accepted the schedule.',
        pl: 'Żadna z {count} instytucji systemu nie zaakceptowała harmonogramu.',
      },
      one: {
        en: 'The institution “{name}” has not accepted the schedule.',
        pl: 'Instytucja „{name}” nie zaakceptowała harmonogramu.',
      },
      isElsewhere: true,
      more: {
        hint: {
          en: 'Acceptances are entered in acceptances.yaml; lsicu render acceptance makes a sheet to sign.',
          pl: 'Akceptacje wpisuje się w pliku acceptances.yaml; arkusz do podpisu tworzy polecenie: lsicu render acceptance',
        },
      },
    });
  },
});
