import { numberedSteps } from '../model/steps.ts';
import { defineCheck } from './check.ts';

const procedure = (steps: string): string => `- id: przyjecie\n  title: Przyjęcie ucznia\n  steps:\n${steps}`;

export const stepWithoutActor = defineCheck({
  name: 'step-without-actor',
  severity: 'gap',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Each step of a procedure names who acts.',
    pl: 'Każdy krok procedury wskazuje, kto działa.',
  },
  why: {
    en: 'What everybody could do nobody does. A step inside another is done by whoever that one names, unless it names somebody else.',
    pl: 'Co może zrobić każdy, tego nie zrobi nikt. Krok składowy wykonuje ten, kogo wskazuje krok nadrzędny, chyba że sam wskazuje kogoś innego.',
  },
  fails: [
    {
      'procedures.yaml': procedure(
        '    - action: Przyjmuje zgłoszenie # expect\n    - action: Wyznacza klasę\n',
      ),
    },
  ],
  passes: [
    {
      'procedures.yaml': procedure(
        '    - action: Przyjmuje ucznia\n      actor: {post: Dyrektor szkoły}\n      steps:\n        - action: Rozmawia z rodziną\n',
      ),
    },
    {
      'procedures.yaml': procedure(
        '    - action: Przyjmuje ucznia\n      steps:\n        - {action: Rozmawia z rodziną, actor: {post: Pedagog}}\n',
      ),
    },
  ],
  run({ plan, text, report }) {
    for (const { id, record } of plan.items.procedure) {
      const steps = numberedSteps(record.steps);
      if (steps.some(({ step }) => plan.isDamaged(step)) || plan.isDamaged(record)) continue;
      const unmanned = steps.filter(({ isUnmanned }) => isUnmanned);
      const [first] = unmanned;
      if (!first) continue;
      const words = {
        en: 'In the procedure “{title}” {count, plural, one {step {steps} names} other {steps {steps} name}} nobody who acts.',
        pl: 'W procedurze „{title}” przy {count, plural, one {kroku} other {krokach}} {steps} nie wskazano, kto działa.',
      };
      const hint = {
        en: 'Add “actor”: the id of an institution or person, or a post.',
        pl: 'Dopisz pole actor: identyfikator instytucji albo osoby, albo stanowisko.',
      };
      const args = {
        title: text(record.title),
        count: unmanned.length,
        steps: unmanned.map(({ number }) => number).join(', '),
      };
      report(plan.at(first.step, 'action'), words, args, { hint, subject: id });
    }
  },
});
