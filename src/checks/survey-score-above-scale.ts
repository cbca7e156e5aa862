import { defineCheck } from './check.ts';

const TOPICS = 'training_topics:\n  - id: prawo\n    title: Prawo pobytowe\n';
const training = (survey: string): string =>
  `- topic: prawo\n  title: Legalizacja pobytu\n  survey: ${survey}`;

export const surveyScoreAboveScale = defineCheck({
  name: 'survey-score-above-scale',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The mean score of a survey is at most the best score there is.',
    pl: 'Średnia ocena w ankiecie nie przekracza najwyższej możliwej oceny.',
  },
  why: {
    en: 'Of the two numbers one is wrong, and every sentence that names the score with its scale would be.',
    pl: 'Jedna z tych dwóch liczb jest błędna, a razem z nią każde zdanie, które podaje ocenę i skalę.',
  },
  fails: [
    {
      'coordination.yaml': TOPICS,
      'trainings.yaml': `${training('{answers: 12, score: 5.4, scale: 5}')} # expect\n`,
    },
  ],
  passes: [
    { 'coordination.yaml': TOPICS, 'trainings.yaml': `${training('{answers: 12, score: 5, scale: 5}')}\n` },
    { 'coordination.yaml': TOPICS, 'trainings.yaml': `${training('{answers: 12, score: 5.4}')}\n` },
  ],
  run({ plan, text, report }) {
    for (const { id, record } of plan.items.training) {
      const { survey } = record;
      if (survey?.score === undefined || survey.scale === undefined || plan.isDamaged(survey)) continue;
      if (survey.score <= survey.scale) continue;
      const words = {
        en: 'In the survey of the training “{title}” the mean score ({score}) is above the best one there is ({scale}).',
        pl: 'W ankiecie po szkoleniu „{title}” średnia ocena ({score}) jest wyższa niż najwyższa możliwa ({scale}).',
      };
      const hint = {
        en: 'Correct “score” or “scale”.',
        pl: 'Popraw pole score albo scale.',
      };
      const args = { title: text(record.title), score: String(survey.score), scale: String(survey.scale) };
      report(plan.at(survey, 'score'), words, args, { hint, subject: id });
    }
  },
});
