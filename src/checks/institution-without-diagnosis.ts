import { institutionsOf } from '../model/institutions.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';
import { reportLacking } from './lacking.ts';

export const institutionWithoutDiagnosis = defineCheck({
  name: 'institution-without-diagnosis',
  severity: 'gap',
  tier: 'strict',
  stage: 2,
  since: '0.1.0',
  summary: {
    en: 'A card says what the institution needs, expects and can give.',
    pl: 'Karta mówi, czego instytucja potrzebuje, czego oczekuje i co może dać.',
  },
  why: {
    en: 'The second workshop asks how things are. Without the diagnosis of each institution nobody knows what the plan has to answer.',
    pl: 'Drugi warsztat pyta, jak jest. Bez diagnozy każdej instytucji nie wiadomo, na co plan ma odpowiadać.',
  },
  fails: [{ 'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury # expect\n' }],
  passes: [
    {
      'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\ndiagnosis: {needs: Tłumacz}\n',
    },
    {
      'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\nneeds: {things: [słowniki]}\n',
    },
  ],
  run(context) {
    reportLacking(context, {
      of: institutionsOf(context.plan, context.day),
      has: ({ record }) => record.diagnosis !== undefined || record.needs !== undefined,
      none: {
        en: 'None of the {count} institutions has a diagnosis or needs on its card.',
        pl: 'Żadna z {count} instytucji nie ma na karcie diagnozy ani potrzeb.',
      },
      one: {
        en: 'The institution “{name}” has no diagnosis and no needs on its card.',
        pl: 'Instytucja „{name}” nie ma na karcie diagnozy ani potrzeb.',
      },
      more: {
        remedy: {
          add: sentence({
            en: "diagnosis: '{'needs: <what it needs>, expectations: <what it expects>, potential: <what it can give>'}'",
            pl: "diagnosis: '{'needs: <potrzeby>, expectations: <oczekiwania>, potential: <potencjał>'}'",
          }),
        },
      },
    });
  },
});
