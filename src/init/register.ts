/** The voivodeships by the first two digits of a TERYT code. Source: register TERC of Statistics Poland. */
export const VOIVODESHIPS: Readonly<Record<string, string>> = {
  '02': 'dolnośląskie',
  '04': 'kujawsko-pomorskie',
  '06': 'lubelskie',
  '08': 'lubuskie',
  '10': 'łódzkie',
  '12': 'małopolskie',
  '14': 'mazowieckie',
  '16': 'opolskie',
  '18': 'podkarpackie',
  '20': 'podlaskie',
  '22': 'pomorskie',
  '24': 'śląskie',
  '26': 'świętokrzyskie',
  '28': 'warmińsko-mazurskie',
  '30': 'wielkopolskie',
  '32': 'zachodniopomorskie',
};

/** The cities with county rights of each voivodeship, from the code 61 upwards in the order of the register. */
const CITIES: Readonly<Record<string, readonly (string | null)[]>> = {
  '02': ['Jelenia Góra', 'Legnica', null, 'Wrocław', 'Wałbrzych'],
  '04': ['Bydgoszcz', 'Grudziądz', 'Toruń', 'Włocławek'],
  '06': ['Biała Podlaska', 'Chełm', 'Lublin', 'Zamość'],
  '08': ['Gorzów Wielkopolski', 'Zielona Góra'],
  '10': ['Łódź', 'Piotrków Trybunalski', 'Skierniewice'],
  '12': ['Kraków', 'Nowy Sącz', 'Tarnów'],
  '14': ['Ostrołęka', 'Płock', 'Radom', 'Siedlce', 'Warszawa'],
  '16': ['Opole'],
  '18': ['Krosno', 'Przemyśl', 'Rzeszów', 'Tarnobrzeg'],
  '20': ['Białystok', 'Łomża', 'Suwałki'],
  '22': ['Gdańsk', 'Gdynia', 'Słupsk', 'Sopot'],
  '24': [
    'Bielsko-Biała',
    'Bytom',
    'Chorzów',
    'Częstochowa',
    'Dąbrowa Górnicza',
    'Gliwice',
    'Jastrzębie-Zdrój',
    'Jaworzno',
    'Katowice',
    'Mysłowice',
    'Piekary Śląskie',
    'Ruda Śląska',
    'Rybnik',
    'Siemianowice Śląskie',
    'Sosnowiec',
    'Świętochłowice',
    'Tychy',
    'Zabrze',
    'Żory',
  ],
  '26': ['Kielce'],
  '28': ['Elbląg', 'Olsztyn'],
  '30': ['Kalisz', 'Konin', 'Leszno', 'Poznań'],
  '32': ['Koszalin', 'Szczecin', 'Świnoujście'],
};

const FIRST_CITY = 61;

/** The city with county rights that a code belongs to; null where it is another unit, or a city that is not known here. */
export const cityOf = (teryt: string): string | null =>
  CITIES[teryt.slice(0, 2)]?.[Number(teryt.slice(2, 4)) - FIRST_CITY] ?? null;
