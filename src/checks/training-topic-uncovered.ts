import { beyondPeriod } from '../model/period.ts';
import { find } from '../model/plan.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const TOPICS =
  'training_topics:\n  - {id: prawo, title: Przepisy prawne}\n  - {id: mediacje, title: Mediacje}';
const SETTINGS =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\nperiod: {from: 2026-01, to: 2026-12}\n';
const PRAWO = '- {topic: prawo, title: Prawo cudzoziemców, date: 2026-03-18}\n';

export const trainingTopicUncovered = defineCheck({
  name: 'training-topic-uncovered',
  severity: 'gap',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Every topic that the plan promises has a training in its period.',
    pl: 'Każdy temat, który zapowiada plan, ma szkolenie w okresie planu.',
  },
  why: {
    en: 'The development of competences has a minimal range of topics. A topic that no training is planned for is easily forgotten until the year is over.',
    pl: 'Plan rozwoju kompetencji ma minimalny zakres tematów. Temat, na który nie zaplanowano szkolenia, łatwo przeoczyć do końca roku.',
  },
  fails: [
    {
      'coordination.yaml': `${TOPICS} # expect\n`,
      'trainings.yaml': PRAWO,
    },
    {
      'coordination.yaml': TOPICS.replace('\n', ' # expect\n'),
    },
    {
      'lsicu.yaml': SETTINGS,
      'coordination.yaml': `${TOPICS} # expect\n`,
      'trainings.yaml': `${PRAWO}- {topic: mediacje, title: Warsztat mediacji, date: 2025-11-20}\n`,
    },
  ],
  passes: [
    {
      'lsicu.yaml': SETTINGS,
      'coordination.yaml': `${TOPICS}\n`,
      'trainings.yaml': `${PRAWO}- {topic: mediacje, title: Warsztat mediacji}\n`,
    },
    {
      'trainings/prawo.yaml': 'topic: prawo\ntitle: Prawo cudzoziemców\n',
      'coordination.yaml': `${TOPICS.split('\n').slice(0, 2).join('\n')}\n`,
    },
  ],
  run({ plan, text, excepted, report }) {
    if (plan.mayHide('training')) return;
    const trainings = plan.items.training.map(({ record }) => record);
    if (trainings.some((training) => plan.isDamaged(training))) return;
    const inside = trainings.filter(({ date }) => !date || beyondPeriod(plan, date) === null);
    const covered = new Set(inside.map(({ topic }) => topic));
    // A topic that the plan does not have may be a misspelt one, and that is reported.
    if (trainings.some(({ topic }) => !find(plan, topic, 'topic'))) return;
    const lists = plan.items.coordination.flatMap(({ record }) =>
      record.training_topics ? [{ record, topics: record.training_topics }] : [],
    );
    for (const { record, topics } of lists) {
      const lacking = topics.filter(
        (topic) => !covered.has(topic.id) && !excepted(plan.at(topic, 'title'), topic.id),
      );
      const none = lacking.length > 1 && lacking.length === topics.length;
      const hint = {
        en: 'Add a training with this topic to trainings.yaml, even if its date is not known yet.',
        pl: 'Dopisz szkolenie z tym tematem w pliku trainings.yaml, nawet jeśli nie znasz jeszcze daty.',
      };
      if (none) {
        const words = {
          en: 'None of the {count} topics of trainings has a training in the period of the plan yet.',
          pl: 'Żaden z {count} tematów szkoleń nie ma jeszcze szkolenia w okresie planu.',
        };
        const related = lacking.map((topic) => ({
          at: plan.at(topic, 'title'),
          note: sentence({ en: 'Topic: “{title}”.', pl: 'Temat: „{title}”.' }, { title: text(topic.title) }),
        }));
        report(
          plan.at(record, 'training_topics', 'key'),
          words,
          { count: lacking.length },
          { hint, related },
        );
        continue;
      }
      for (const topic of lacking) {
        const words = {
          en: 'The topic “{title}” has no training in the period of the plan.',
          pl: 'Temat „{title}” nie ma szkolenia w okresie planu.',
        };
        report(plan.at(topic, 'title'), words, { title: text(topic.title) }, { hint, subject: topic.id });
      }
    }
  },
});
