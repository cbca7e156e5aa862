import { defineCheck } from './check.ts';

const consultation = (second: string): string =>
  `- from: 2026-02-02\n  to: 2026-02-20\n  result: Uwzględniono jedną uwagę.\n  remarks:\n    - {remark: Więcej lekcji polskiego., answer: Uwzględniono.}\n    - ${second}`;

export const remarkWithoutAnswer = defineCheck({
  name: 'remark-without-answer',
  severity: 'gap',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Where a consultation has its result, each remark has an answer.',
    pl: 'W konsultacjach, które mają wynik, każda uwaga ma odpowiedź.',
  },
  why: {
    en: 'Who makes a remark may know whether it was taken up and why not. As long as the consultation has no result, nothing is asked for.',
    pl: 'Kto zgłosił uwagę, powinien wiedzieć, czy ją uwzględniono, a jeśli nie – dlaczego. Dopóki konsultacje nie mają wyniku, program o to nie pyta.',
  },
  fails: [{ 'consultations.yaml': `${consultation('remark: Lekcje wieczorem.')} # expect\n` }],
  passes: [
    { 'consultations.yaml': `${consultation('{remark: Lekcje wieczorem., answer: Nie ma sali.}')}\n` },
    { 'consultations.yaml': '- from: 2026-02-02\n  remarks:\n    - {remark: Lekcje wieczorem.}\n' },
  ],
  run({ plan, report }) {
    for (const { id, record } of plan.items.consultation) {
      const remarks = record.remarks ?? [];
      if (record.result === undefined || plan.isDamaged(record)) continue;
      if (remarks.some((remark) => plan.isDamaged(remark))) continue;
      const open = remarks.filter(({ answer }) => answer === undefined);
      const [first] = open;
      if (!first) continue;
      const words = {
        en: 'The consultation has a result, but {count, plural, one {remark {numbers} has} other {remarks {numbers} have}} no answer.',
        pl: 'Konsultacje mają wynik, ale {count, plural, one {uwaga {numbers} nie ma} other {uwagi {numbers} nie mają}} odpowiedzi.',
      };
      const hint = {
        en: 'Add “answer” to the remark: taken up, or why not.',
        pl: 'Dopisz przy uwadze pole answer: uwzględniono albo dlaczego nie.',
      };
      const numbers = remarks.flatMap(({ answer }, index) =>
        answer === undefined ? [String(index + 1)] : [],
      );
      const args = { count: open.length, numbers: numbers.join(', ') };
      report(plan.at(first, 'remark'), words, args, { hint, subject: id });
    }
  },
});
