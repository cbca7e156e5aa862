import type { Words } from '../words/sentence.ts';

/** An area that a new plan may begin with: its id and its name. */
export interface ModelArea {
  readonly id: string;
  readonly name: Words;
}

/** A list of areas that somebody works by already. */
export interface AreaModel {
  readonly title: Words;
  /** Where the list comes from, and what about it is not as it was found there. */
  readonly source: Words;
  readonly areas: readonly ModelArea[];
}

const area = (id: string, pl: string, en: string): ModelArea => ({ id, name: { pl, en } });

/** Said of a plan in English: every source is Polish. */
export const TRANSLATED: Words = {
  pl: 'Angielskie nazwy nie pochodzą ze źródła.',
  en: 'The English names do not come from the source.',
};

/** The lists of areas that `lsicu init` offers. Another one is an entry here. */
export const AREA_MODELS = {
  slupsk: {
    title: {
      pl: 'siedem obszarów Słupska',
      en: 'the seven areas of Słupsk',
    },
    source: {
      pl: 'Siedem obszarów LSICU miasta Słupska, w kolejności harmonogramu na pierwszy rok działania (do grudnia 2016 r.).',
      en: 'The seven areas of the LSICU of the city of Słupsk, in the order of its schedule for the first year (until December 2016).',
    },
    areas: [
      area('polityka-spoleczna', 'Polityka społeczna', 'Social policy'),
      area('praca', 'Praca', 'Work'),
      area('edukacja', 'Edukacja', 'Education'),
      area('kultura', 'Kultura', 'Culture'),
      area('komunikacja', 'Komunikacja', 'Communication'),
      area('bezpieczenstwo', 'Bezpieczeństwo', 'Safety'),
      area('organizacje-pozarzadowe', 'Organizacje pozarządowe', 'Non-governmental organisations'),
    ],
  },
  pomorze: {
    title: {
      pl: 'pięć branż zespołu powiatowego na Pomorzu',
      en: 'the five branches of a county team in Pomorze',
    },
    source: {
      pl: 'Pięć branż powiatowego albo lokalnego zespołu z programu „Trzy kroki do integracji na Pomorzu” (Gdynia, 9 kwietnia 2018 r.). Źródło pisze te nazwy małą literą.',
      en: 'The five branches of a county or local team from the programme “Trzy kroki do integracji na Pomorzu” (Gdynia, 9 April 2018).',
    },
    areas: [
      area('edukacja', 'Edukacja', 'Education'),
      area('zdrowie', 'Zdrowie', 'Health'),
      area('zatrudnienie', 'Zatrudnienie i aktywizacja zawodowa', 'Employment and vocational activation'),
      area('kultura', 'Kultura i integracja społeczna', 'Culture and social integration'),
      area('bezpieczenstwo', 'Bezpieczeństwo i pomoc społeczna', 'Safety and social assistance'),
    ],
  },
  gdansk: {
    title: {
      pl: 'obszary planów działania Gdańska',
      en: 'the areas of the plans of action of Gdańsk',
    },
    source: {
      pl: 'Obszary planów działania Gdańska według prezentacji „Trzy kroki do integracji na Pomorzu” (Gdynia, 9 kwietnia 2018 r.). Źródło mówi o 11 obszarach, a wymienia po przecinku 10; jedenastego nie dopisano. Źródło pisze te nazwy małą literą.',
      en: 'The areas of the plans of action of Gdańsk by the presentation “Trzy kroki do integracji na Pomorzu” (Gdynia, 9 April 2018). It speaks of 11 areas and lists 10; no eleventh was made up.',
    },
    areas: [
      area('edukacja', 'Edukacja szkolna i wyższa', 'School and higher education'),
      area('zdrowie', 'Zdrowie', 'Health'),
      area('mieszkalnictwo', 'Mieszkalnictwo', 'Housing'),
      area('zatrudnienie', 'Zatrudnienie', 'Employment'),
      area('kultura', 'Kultura', 'Culture'),
      area('komunikacja-spoleczna', 'Komunikacja społeczna', 'Social communication'),
      area('sport', 'Sport', 'Sport'),
      area('pomoc-spoleczna', 'Pomoc społeczna', 'Social assistance'),
      area('spolecznosci-lokalne', 'Społeczności lokalne', 'Local communities'),
      area('bezpieczenstwo', 'Bezpieczeństwo', 'Safety'),
    ],
  },
  none: {
    title: {
      pl: 'bez obszarów: zadania stoją przy instytucjach i u koordynatora',
      en: 'no areas: tasks stand with institutions and with the coordinator',
    },
    source: {
      pl: 'Plan bez obszarów: zadania stoją na kartach instytucji i w pliku coordination.yaml. Obszar dodaje się, tworząc plik w folderze areas.',
      en: 'A plan without areas: tasks stand on the cards of institutions and in coordination.yaml. An area is added by making a file in the folder areas.',
    },
    areas: [],
  },
} satisfies Record<string, AreaModel>;

export type AreaModelName = keyof typeof AREA_MODELS;

export const isAreaModel = (name: string): name is AreaModelName => Object.hasOwn(AREA_MODELS, name);
