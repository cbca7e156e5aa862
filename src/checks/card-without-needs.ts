import { institutionsOf } from '../model/institutions.ts';
import { defineCheck } from './check.ts';
import { reportLacking } from './lacking.ts';

const ON =
  'format: 1\ntitle: Plan\nunit: {name: Gmina Przykładowo, kind: rural-gmina, fictional: true}\nlanguage: pl\nchecks: {card-without-needs: warning}\n';

export const cardWithoutNeeds = defineCheck({
  name: 'card-without-needs',
  severity: 'info',
  tier: 'optional',
  since: '0.1.0',
  summary: {
    en: 'A card names what the institution needs, or with whom it works.',
    pl: 'Karta podaje, czego instytucja potrzebuje albo z kim współpracuje.',
  },
  why: {
    en: 'Workshops often announce needs and partners and leave them out. Whoever wants to follow that up switches this check on.',
    pl: 'Warsztaty często zapowiadają potrzeby i partnerów, a na kartach ich brakuje. Kto chce tego pilnować, włącza to sprawdzenie.',
  },
  fails: [{ 'lsicu.yaml': ON, 'institutions/gok.yaml': 'name: GOK # expect\n' }],
  passes: [
    { 'lsicu.yaml': ON, 'institutions/gok.yaml': 'name: GOK\nneeds: {things: []}\n' },
    { 'institutions/gok.yaml': 'name: GOK\n' },
  ],
  run(context) {
    reportLacking(context, {
      of: institutionsOf(context.plan, context.day),
      has: ({ record }) => record.needs !== undefined || record.partners !== undefined,
      none: {
        en: 'None of the {count} cards names needs or partners.',
        pl: 'Żadna z {count} kart nie podaje potrzeb ani partnerów.',
      },
      one: {
        en: 'The card of the institution “{name}” names neither needs nor partners.',
        pl: 'Karta instytucji „{name}” nie podaje ani potrzeb, ani partnerów.',
      },
      more: {
        hint: {
          en: 'An empty list, such as partners: [], says that there is nothing to name.',
          pl: 'Pusta lista, np. partners: [], oznacza, że nie ma czego wpisać.',
        },
      },
    });
  },
});
