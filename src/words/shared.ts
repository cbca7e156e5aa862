import type { Words } from './sentence.ts';

/** Words that several documents and screens use. What only one document says stands in its template. */
export const SHARED = {
  'state.done': { pl: 'wykonane', en: 'done' },
  'state.in-progress': { pl: 'w toku', en: 'in progress' },
  'state.planned': { pl: 'nierozpoczęte', en: 'not begun' },
  'state.postponed': { pl: 'odłożone', en: 'postponed' },
  'state.not-done': { pl: 'niewykonane', en: 'not done' },
  'state.not-reported': { pl: 'brak sprawozdania', en: 'not reported' },
  'state.withdrawn': { pl: 'wycofane', en: 'withdrawn' },
  'state.activity': { pl: 'bez stanu (opis działań)', en: 'no state (activity)' },
  'column.done': { pl: 'Wykonane', en: 'Done' },
  'column.in-progress': { pl: 'W toku', en: 'In progress' },
  'column.planned': { pl: 'Nierozpoczęte', en: 'Not begun' },
  'column.postponed': { pl: 'Odłożone', en: 'Postponed' },
  'column.not-done': { pl: 'Niewykonane', en: 'Not done' },
  'column.not-reported': { pl: 'Brak sprawozdania', en: 'Not reported' },
  'column.overdue': { pl: 'Po terminie', en: 'Overdue' },
  'column.tasks': { pl: 'Zadania', en: 'Tasks' },
  'column.area': { pl: 'Obszar', en: 'Area' },
  'column.institution': { pl: 'Instytucja', en: 'Institution' },
  'column.number': { pl: 'Lp.', en: 'No.' },
  'column.task': { pl: 'Zadanie', en: 'Task' },
  'column.responsible': { pl: 'Odpowiedzialni', en: 'Responsible' },
  'column.due': { pl: 'Termin', en: 'Due' },
  'column.state': { pl: 'Stan', en: 'State' },
  'column.total': { pl: 'Razem', en: 'Total' },
  'counting.parent': { pl: 'zadanie złożone z innych', en: 'task with sub-tasks' },
  'counting.part': { pl: 'część innego zadania', en: 'part of another task' },
  'counting.residual': { pl: 'pozycja zbiorcza', en: 'catch-all' },
  'counting.ongoing': { pl: 'zadanie ciągłe', en: 'ongoing' },
  'counting.recurring': { pl: 'zadanie cykliczne', en: 'recurring' },
  'counting.conditional': { pl: 'w razie potrzeby', en: 'when it arises' },
  'counting.withdrawn': { pl: 'wycofane', en: 'withdrawn' },
  'body.deciding': { pl: 'decyzyjna', en: 'deciding' },
  'body.managing': { pl: 'zarządzająca', en: 'managing' },
  'body.advising': { pl: 'doradcza', en: 'advising' },
  'body.coordinating': { pl: 'koordynująca', en: 'coordinating' },
  'meeting.team': { pl: 'Spotkanie zespołu', en: 'Team meeting' },
  'meeting.inaugural': { pl: 'Spotkanie inauguracyjne', en: 'Inaugural meeting' },
  'meeting.area': { pl: 'Spotkanie obszaru', en: 'Meeting of an area' },
  'meeting.public': { pl: 'Spotkanie publiczne', en: 'Public meeting' },
  'meeting.training': { pl: 'Szkolenie', en: 'Training' },
  'meeting.conference': { pl: 'Konferencja', en: 'Conference' },
  'meeting.workshop': { pl: 'Warsztat', en: 'Workshop' },
  'meeting.panel': { pl: 'Panel dyskusyjny', en: 'Panel' },
  'meeting.consultation': { pl: 'Konsultacje', en: 'Consultation' },
  'meeting.office-hours': { pl: 'Dyżur', en: 'Office hours' },
  'status.planned': { pl: 'zaplanowane', en: 'planned' },
  'status.held': { pl: 'odbyło się', en: 'held' },
  'status.cancelled': { pl: 'odwołane', en: 'cancelled' },
  'status.moved': { pl: 'przeniesione', en: 'moved' },
  'every.week': { pl: 'co tydzień', en: 'every week' },
  'every.month': { pl: 'co miesiąc', en: 'every month' },
  'every.quarter': { pl: 'co kwartał', en: 'every quarter' },
  'every.half-year': { pl: 'co pół roku', en: 'every half-year' },
  'every.year': { pl: 'co rok', en: 'every year' },
  'every.weeks': {
    pl: 'co {count, plural, one {tydzień} few {# tygodnie} many {# tygodni} other {# tygodnia}}',
    en: 'every {count, plural, one {week} other {# weeks}}',
  },
  'every.months': {
    pl: 'co {count, plural, one {miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}',
    en: 'every {count, plural, one {month} other {# months}}',
  },
  'every.years': {
    pl: 'co {count, plural, one {rok} few {# lata} many {# lat} other {# roku}}',
    en: 'every {count, plural, one {year} other {# years}}',
  },
  'role.member': { pl: 'członek systemu', en: 'member' },
  'role.deputy': { pl: 'zastępca', en: 'deputy' },
  coordinator: { pl: 'Koordynator', en: 'Coordinator' },
  coordination: { pl: 'Koordynacja', en: 'Coordination' },
  fictional: { pl: 'dane fikcyjne', en: 'fictional data' },
  nobody: { pl: 'brak wykonawcy', en: 'nobody' },
  'not-given': { pl: 'nie podano', en: 'not given' },
  none: { pl: 'nie są potrzebne', en: 'none needed' },
  table: { pl: 'Tabela {number}. {title}', en: 'Table {number}. {title}' },
  contents: { pl: 'Spis treści', en: 'Contents' },
  'unreadable-row': {
    pl: 'dane nieznane – pliku nie można odczytać',
    en: 'unknown – the file cannot be read',
  },
} satisfies Record<string, Words>;

export type SharedWord = keyof typeof SHARED;

/** The words of a key that is put together from two parts, such as a state or a kind of meeting. */
export function sharedWords(key: string): Words {
  const words = (SHARED as Record<string, Words>)[key];
  if (!words) throw new Error(`no words for ${key}`);
  return words;
}
