/** What every invitation says, whatever the meeting is. */
export interface InvitationWords {
  readonly title: string;
  readonly invites: string;
  readonly cancelled: string;
  readonly over: string;
  readonly place: string;
  readonly audiences: string;
  readonly languages: string;
  readonly interpreter: string;
  readonly purposes: string;
  readonly agenda: string;
  readonly later: string;
  readonly minutes: string;
  readonly help: string;
  readonly contact: string;
}

/**
 * An invitation is read by people who may know neither language of the program: its fixed sentences stand in more.
 * A language is added here by whoever speaks it.
 */
export const INVITATION: Readonly<Record<string, InvitationWords>> = {
  pl: {
    title: 'Zaproszenie',
    invites: 'Zapraszamy na spotkanie.',
    cancelled: 'Spotkanie zostało odwołane albo przeniesione bez nowego terminu.',
    over: 'Termin tego spotkania już minął.',
    place: 'Miejsce',
    audiences: 'Dla kogo',
    languages: 'Języki spotkania',
    interpreter: 'Tłumaczenie',
    purposes: 'Po co się spotykamy',
    agenda: 'Program',
    later: 'Program zostanie podany później.',
    minutes: 'min',
    help: 'Jeżeli potrzebna jest Państwu pomoc, na przykład tłumaczenie na inny język, tłumacz języka migowego albo wejście bez schodów, prosimy o wiadomość do organizatora.',
    contact: 'Kontakt',
  },
  en: {
    title: 'Invitation',
    invites: 'You are invited to a meeting.',
    cancelled: 'The meeting was cancelled, or moved to no new date.',
    over: 'The date of this meeting is over.',
    place: 'Place',
    audiences: 'For whom',
    languages: 'Languages of the meeting',
    interpreter: 'Interpreting',
    purposes: 'What the meeting is for',
    agenda: 'Programme',
    later: 'The programme will follow.',
    minutes: 'min',
    help: 'If you need help, such as interpreting into another language or sign language, or step-free access, please let the organiser know.',
    contact: 'Contact',
  },
  uk: {
    title: 'Запрошення',
    invites: 'Запрошуємо на зустріч.',
    cancelled: 'Зустріч скасовано або перенесено, нової дати ще немає.',
    over: 'Дата цієї зустрічі вже минула.',
    place: 'Місце',
    audiences: 'Для кого',
    languages: 'Мови зустрічі',
    interpreter: 'Переклад',
    purposes: 'Мета зустрічі',
    agenda: 'Програма',
    later: 'Програму повідомимо пізніше.',
    minutes: 'хв',
    help: 'Якщо Вам потрібна допомога, наприклад переклад іншою мовою, перекладач жестової мови або вхід без сходів, будь ласка, повідомте про це організатора.',
    contact: 'Контакт',
  },
  ru: {
    title: 'Приглашение',
    invites: 'Приглашаем на встречу.',
    cancelled: 'Встреча отменена или перенесена, новой даты пока нет.',
    over: 'Дата этой встречи уже прошла.',
    place: 'Место',
    audiences: 'Для кого',
    languages: 'Языки встречи',
    interpreter: 'Перевод',
    purposes: 'Цель встречи',
    agenda: 'Программа',
    later: 'Программу сообщим позже.',
    minutes: 'мин',
    help: 'Если Вам нужна помощь, например перевод на другой язык, переводчик жестового языка или вход без ступеней, пожалуйста, сообщите об этом организатору.',
    contact: 'Контакт',
  },
  be: {
    title: 'Запрашэнне',
    invites: 'Запрашаем на сустрэчу.',
    cancelled: 'Сустрэча адменена або перанесена, новай даты пакуль няма.',
    over: 'Дата гэтай сустрэчы ўжо прайшла.',
    place: 'Месца',
    audiences: 'Для каго',
    languages: 'Мовы сустрэчы',
    interpreter: 'Пераклад',
    purposes: 'Мэта сустрэчы',
    agenda: 'Праграма',
    later: 'Праграму паведамім пазней.',
    minutes: 'хв',
    help: 'Калі Вам патрэбна дапамога, напрыклад пераклад на іншую мову, перакладчык жэставай мовы або ўваход без прыступак, калі ласка, паведаміце пра гэта арганізатару.',
    contact: 'Кантакт',
  },
  de: {
    title: 'Einladung',
    invites: 'Wir laden Sie zu einem Treffen ein.',
    cancelled: 'Das Treffen wurde abgesagt oder verschoben; einen neuen Termin gibt es noch nicht.',
    over: 'Der Termin dieses Treffens ist schon vorbei.',
    place: 'Ort',
    audiences: 'Für wen',
    languages: 'Sprachen des Treffens',
    interpreter: 'Dolmetschen',
    purposes: 'Worum es geht',
    agenda: 'Programm',
    later: 'Das Programm folgt später.',
    minutes: 'Min.',
    help: 'Wenn Sie Hilfe brauchen, zum Beispiel eine Übersetzung in eine andere Sprache, Gebärdensprache oder einen stufenlosen Zugang, geben Sie bitte dem Veranstalter Bescheid.',
    contact: 'Kontakt',
  },
};
