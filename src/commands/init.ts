import { defineCommand } from './command.ts';

export const init = defineCommand({
  name: 'init',
  group: 'write',
  summary: {
    pl: 'zakłada nowy plan: pliki z objaśnieniami, ustawienia edytora, historię git',
    en: 'begins a new plan: files with explanations, settings of the editor, a history in git',
  },
  arguments: [
    {
      flags: '[folder]',
      summary: {
        pl: 'folder nowego planu; domyślnie ten, w którym stoisz',
        en: 'folder of the new plan; default: the one you stand in',
      },
    },
  ],
  options: [
    {
      flags: '--unit-name <name>',
      summary: {
        pl: 'nazwa jednostki, np. „Gmina Dragacz”',
        en: 'name of the unit, such as “Gmina Dragacz”',
      },
    },
    {
      flags: '--unit-kind <kind>',
      summary: {
        pl: 'rodzaj jednostki; niepotrzebny, gdy wynika z kodu TERYT albo z nazwy',
        en: 'kind of unit; not needed where the TERYT code or the name tells it',
      },
      choices: [
        'rural-gmina',
        'urban-gmina',
        'urban-rural-gmina',
        'city-county',
        'county',
        'voivodeship',
        'other',
      ],
    },
    {
      flags: '--teryt <code>',
      summary: { pl: 'kod TERYT: 7, 4 albo 2 cyfry', en: 'TERYT code: 7, 4 or 2 digits' },
    },
    {
      flags: '--voivodeship <name>',
      summary: {
        pl: 'województwo; z kodem TERYT wynika z niego',
        en: 'voivodeship; the TERYT code tells it where it is given',
      },
    },
    {
      flags: '--title <text>',
      summary: {
        pl: 'tytuł planu; domyślnie „Plan LSICU – <nazwa jednostki>”',
        en: 'title of the plan; default: “LSICU plan – <name of the unit>”',
      },
    },
    {
      flags: '--from <date>',
      summary: { pl: 'początek okresu planu, np. 2027-01', en: 'beginning of the period, such as 2027-01' },
    },
    {
      flags: '--to <date>',
      summary: { pl: 'koniec okresu planu, np. 2027-12', en: 'end of the period, such as 2027-12' },
    },
    {
      flags: '--areas <list>',
      summary: {
        pl: 'obszary integracji: siedem Słupska, pięć branż zespołu powiatowego na Pomorzu, obszary Gdańska albo bez obszarów (domyślnie)',
        en: 'areas of integration: the seven of Słupsk, the five branches of a county team in Pomorze, those of Gdańsk, or none (default)',
      },
      choices: ['slupsk', 'pomorze', 'gdansk', 'none'],
    },
    {
      flags: '--like <dir>',
      summary: {
        pl: 'przejmij obszary, grupy instytucji, zadania wspólne i tematy szkoleń z innego planu, bez jego osób i danych',
        en: 'take areas, groups of institutions, common tasks and topics of trainings from another plan, without its people and facts',
      },
    },
    {
      flags: '--stage <number>',
      summary: {
        pl: 'etap warsztatów (domyślnie 1); none, gdy plan nie powstaje na warsztatach',
        en: 'stage of the workshops (default: 1); none where there are no workshops',
      },
      choices: ['1', '2', '3', '4', 'none'],
    },
    {
      flags: '--language <code>',
      summary: {
        pl: 'język planu (domyślnie pl); język objaśnień w plikach wybiera --lang',
        en: 'language of the plan (default: pl); --lang chooses that of the explanations in the files',
      },
    },
    {
      flags: '--no-git',
      summary: { pl: 'nie zakładaj repozytorium git', en: 'make no git repository' },
    },
    {
      flags: '--dry-run',
      summary: {
        pl: 'tylko wypisz pliki, niczego nie zapisuj',
        en: 'list the files only, write nothing',
      },
      group: 'write',
    },
    {
      flags: '-y, --yes',
      summary: {
        pl: 'o nic nie pytaj: czego nie podano, tego w planie nie będzie',
        en: 'ask nothing: what is not given will not be in the plan',
      },
      group: 'write',
    },
  ],
  examples: [
    {
      line: 'lsicu init nowy-plan --unit-name "Powiat Kartuski" --areas pomorze',
      summary: {
        pl: 'nowy plan powiatu z pięcioma obszarami; na terminalu program dopyta o resztę',
        en: 'a new plan of a county with five areas; on a terminal the rest is asked for',
      },
    },
    {
      line: 'lsicu init nowy-plan --unit-name "Gmina Dragacz" --teryt 0414022 --like . --dry-run',
      summary: {
        pl: 'jakie pliki powstałyby na wzór tego planu',
        en: 'which files would be made on the model of this plan',
      },
    },
  ],
  run: async (call) => (await import('./init-plan.ts')).initPlan(call),
});
