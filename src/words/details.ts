import type { Words } from './sentence.ts';

/** Labels of what a schedule says of a task beside its row. */
export const DETAILS = {
  code: { pl: 'oznaczenie', en: 'code' },
  description: { pl: 'opis', en: 'description' },
  condition: { pl: 'warunek', en: 'condition' },
  partOf: { pl: 'część zadania', en: 'part of the task' },
  coordinator: { pl: 'koordynator zadania', en: 'coordinator of the task' },
  partners: { pl: 'współpraca', en: 'with' },
  consulted: { pl: 'konsultacje', en: 'consulted' },
  start: { pl: 'początek', en: 'begins' },
  every: { pl: 'powtarzane', en: 'repeated' },
  milestones: { pl: 'etapy', en: 'milestones' },
  after: { pl: 'czeka na', en: 'waits for' },
  before: { pl: 'czekają na nie', en: 'waited for by' },
  produces: { pl: 'powstaje', en: 'makes' },
  steps: { pl: 'przebieg', en: 'steps' },
  topics: { pl: 'zakres', en: 'covers' },
  audiences: { pl: 'odbiorcy', en: 'for' },
  languages: { pl: 'języki', en: 'languages' },
  people: { pl: 'planowana liczba osób', en: 'people planned' },
  resources: { pl: 'zasoby', en: 'resources' },
  materials: { pl: 'materiały', en: 'materials' },
  funding: { pl: 'finansowanie', en: 'funding' },
  outcomes: { pl: 'oczekiwane zmiany', en: 'outcomes' },
  indicators: { pl: 'wskaźniki', en: 'indicators' },
  goals: { pl: 'cele', en: 'goals' },
  answers: { pl: 'odpowiada na bariery', en: 'answers barriers' },
  tags: { pl: 'hasła', en: 'tags' },
  classified: { pl: 'klasyfikacje', en: 'classified' },
  moved: { pl: 'zmiany terminu', en: 'deadline moved' },
  withdrawn: { pl: 'wycofane', en: 'withdrawn' },
  carried: { pl: 'przeniesione z', en: 'carried over from' },
  note: { pl: 'uwaga', en: 'note' },
} satisfies Record<string, Words>;

export type DetailLabel = keyof typeof DETAILS;
