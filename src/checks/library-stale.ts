import { isStale } from '../model/library.ts';
import { sentence } from '../words/sentence.ts';
import { defineCheck } from './check.ts';

const item = (id: string, more = ''): string =>
  `- title: Ulotka ${id}\n  kind: information\n  url: https://example.org/${id}\n${more}`;
const UNCHECKED = item('a').replace('\n', ' # expect\n');

export const libraryStale = defineCheck({
  name: 'library-stale',
  severity: 'warning',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'Every entry of the library was looked at within the last twelve months.',
    pl: 'Każdą pozycję biblioteczki sprawdzono w ciągu ostatnich dwunastu miesięcy.',
  },
  why: {
    en: 'The library is there to look things up quickly. Laws change and links break: what nobody has looked at for a year misleads.',
    pl: 'Biblioteczka ma być podręcznym źródłem aktualnych danych. Przepisy się zmieniają, odnośniki przestają działać: pozycja niesprawdzana od roku wprowadza w błąd.',
  },
  day: '2026-11-01',
  fails: [
    {
      'library.yaml': `${item('a', '  checked: 2025-10-31 # expect\n')}${item('b', '  checked: 2025-11\n')}`,
    },
    { 'library.yaml': `${UNCHECKED}${item('b', '  checked: 2026-02-10\n')}` },
    { 'library.yaml': `${UNCHECKED}${item('b')}` },
  ],
  passes: [{ 'library.yaml': item('a', '  checked: 2026-02-10\n') }],
  run({ plan, day, text, excepted, report }) {
    const entries = plan.items.resource.filter(({ record }) => !plan.isDamaged(record));
    for (const { id, record } of entries) {
      if (!record.checked || !isStale(record, day)) continue;
      const words = {
        en: 'The library entry “{title}” was last checked more than twelve months ago ({date}).',
        pl: 'Pozycję biblioteczki „{title}” sprawdzono ostatnio ponad dwanaście miesięcy temu ({date}).',
      };
      const hint = {
        en: 'See whether it is there and up to date, and write the day in checked.',
        pl: 'Sprawdź, czy jest dostępna i aktualna, i wpisz dzień w polu checked.',
      };
      const args = { title: text(record.title), date: { when: record.checked.text } };
      report(plan.at(record, 'checked'), words, args, { hint, subject: id });
    }
    const never = entries.filter(
      ({ id, record }) => !record.checked && !excepted(plan.at(record, 'title'), id),
    );
    const [first, ...others] = never;
    if (!first) return;
    const words = {
      en: '{count, plural, one {The library entry “{title}” does not say} other {# library entries do not say}} when somebody last checked {count, plural, one {it} other {them}}.',
      pl: '{count, plural, one {Pozycja biblioteczki „{title}” nie ma daty ostatniego sprawdzenia.} few {# pozycje biblioteczki nie mają daty ostatniego sprawdzenia.} many {# pozycji biblioteczki nie ma daty ostatniego sprawdzenia.} other {# pozycji biblioteczki nie ma daty ostatniego sprawdzenia.}}',
    };
    const hint = {
      en: 'Write in checked when somebody last saw that it is there and up to date.',
      pl: 'Wpisz w polu checked, kiedy ostatnio sprawdzono, że pozycja jest dostępna i aktualna.',
    };
    const related = others.map(({ record }) => ({
      at: plan.at(record, 'title'),
      note: sentence({ en: 'Also: “{title}”.', pl: 'Także: „{title}”.' }, { title: text(record.title) }),
    }));
    const args = { title: text(first.record.title), count: never.length };
    report(plan.at(first.record, 'title'), words, args, {
      hint,
      related,
      severity: 'info',
      subject: first.id,
    });
  },
});
