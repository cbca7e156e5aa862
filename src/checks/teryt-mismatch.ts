import { unitOfTeryt, type TerytUnit } from '../model/teryt.ts';
import type { Settings } from '../schema/settings.ts';
import { sentence, type Words } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

type UnitKind = Settings['unit']['kind'];

const settings = (kind: UnitKind, teryt: string): string =>
  `format: 1\ntitle: Plan\nlanguage: pl\nunit:\n  name: Przykładowo\n  kind: ${kind}\n  teryt: ${teryt}\n  fictional: true\n`;

const NAMES: Readonly<Record<UnitKind | TerytUnit, Words>> = {
  voivodeship: { en: 'voivodeship', pl: 'województwo' },
  county: { en: 'county', pl: 'powiat' },
  'city-county': { en: 'city with county rights', pl: 'miasto na prawach powiatu' },
  'urban-gmina': { en: 'urban gmina', pl: 'gmina miejska' },
  'rural-gmina': { en: 'rural gmina', pl: 'gmina wiejska' },
  'urban-rural-gmina': { en: 'urban-rural gmina', pl: 'gmina miejsko-wiejska' },
  part: { en: 'part of a gmina or city', pl: 'część gminy albo miasta' },
  none: { en: 'nothing', pl: 'nic' },
  other: { en: 'other unit', pl: 'inna jednostka' },
};

export const terytMismatch = defineCheck({
  name: 'teryt-mismatch',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'The TERYT code is one of the kind of unit that the plan names.',
    pl: 'Kod TERYT pasuje do rodzaju jednostki.',
  },
  why: {
    en: 'The code joins the plan with statistics and with other plans. A wrong digit makes it the plan of another place.',
    pl: 'Po kodzie plan łączy się ze statystyką i z innymi planami. Błędna cyfra robi z niego plan innej jednostki.',
  },
  fails: [
    { 'lsicu.yaml': settings('rural-gmina', '"2210041" # expect') },
    { 'lsicu.yaml': settings('county', '"2263" # expect') },
    { 'lsicu.yaml': settings('rural-gmina', '"3410042" # expect') },
  ],
  passes: [
    { 'lsicu.yaml': settings('rural-gmina', '"2210042"') },
    { 'lsicu.yaml': settings('city-county', '"2263"') },
    { 'lsicu.yaml': settings('city-county', '"2263011"') },
    { 'lsicu.yaml': settings('county', '"2210"') },
    { 'lsicu.yaml': settings('voivodeship', '"22"') },
    { 'lsicu.yaml': settings('other', '"2263"') },
  ],
  run({ plan, text, report }) {
    const { unit } = plan.settings;
    if (unit.teryt === undefined || unit.kind === 'other' || plan.isDamaged(unit)) return;
    const said = unitOfTeryt(unit.teryt);
    if (said === unit.kind) return;
    const words =
      said === 'none'
        ? {
            en: '“{name}” has the TERYT code “{code}”, but no unit can have such digits.',
            pl: 'Jednostka „{name}” ma kod TERYT „{code}”, a takich cyfr nie może mieć żadna jednostka.',
          }
        : {
            en: 'The TERYT code “{code}” of “{name}” stands for: {said}. The plan gives the kind: {kind}.',
            pl: 'Jednostka „{name}” ma kod TERYT „{code}”, który oznacza: {said}. W planie jej rodzaj to: {kind}.',
          };
    const hint = {
      en: 'Correct the code or the kind. The code of every unit stands in the TERYT register of Statistics Poland.',
      pl: 'Popraw kod albo rodzaj (kind). Kod każdej jednostki podaje rejestr TERYT Głównego Urzędu Statystycznego.',
    };
    const args = {
      name: text(unit.name),
      code: unit.teryt,
      said: sentence(NAMES[said]),
      kind: sentence(NAMES[unit.kind]),
    };
    report(plan.at(unit, 'teryt'), words, args, { hint });
  },
});
