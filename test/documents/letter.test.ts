import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../setup/host.ts';
import { linesWith, papersOf } from '../setup/paper.ts';
import { SETTINGS } from '../setup/plan.ts';

const folder = temporaryFolder();
const FILES = {
  'lsicu.yaml': `${SETTINGS}period: {from: 2026-Q1, to: 2026-Q4}\nreporting: {every: quarter, due: 15 days, recipients: [Rada Gminy]}\n`,
  'coordination.yaml': 'coordinator: koordynator\n',
  'people.yaml':
    '- {id: koordynator, function: Koordynator LSICU, institution: ug, email: lsicu@example.org}\n- {id: dyrektor, function: Dyrektor, institution: biblioteka}\n',
  'institutions/ug.yaml': 'name: Urząd Gminy\n',
  'institutions/biblioteka.yaml': `name: Biblioteka
email: biblioteka@example.org
duties:
  - {id: czytanie, title: Czytanie bajek, nature: recurring}
  - {title: Katalog bez identyfikatora}
tasks:
  - {id: prasa, title: Zakup prasy, due: 2026-Q3}
  - {id: katalog, title: Katalog, responsible: dyrektor, due: 2026-12-15}
  - {id: zrobione, title: Zrobione, due: 2026-08-31}
  - {id: pozniej, title: Później, start: 2026-12, due: 2026-12}
  - {id: spotkania, title: Spotkania, nature: recurring, every: month}
`,
  'calendar/2026-q3.yaml':
    'meetings:\n  - {id: narada, kind: team, date: 2026-07-09, decisions: [{id: regal, title: Wybór regału, owner: dyrektor, due: 2026-08-14}]}\n',
  'progress/2026-q3/biblioteka.yaml':
    'entries:\n  - {date: 2026-08-20, task: zrobione, state: done}\n  - {date: 2026-09-02, task: katalog, state: in-progress, note: Trwa.}\n',
};
const render = papersOf(folder, 'plan', FILES);

describe('the letter to an institution', () => {
  it('asks for what is open, with what was last said and the form', async () => {
    const text = await render('2026-10-02', 'render', 'letter', 'biblioteka');
    expect(text).toContain('# Prośba o sprawozdanie – III kwartał 2026 r.');
    expect(text).toContain('do **15 października 2026 r.** prosimy Państwa o krótkie sprawozdanie');
    expect(text).toContain('Pytamy o 3 zadania, w tym 1 z terminem do końca tego okresu.');
    expect(text).toContain(
      '1. **Zakup prasy** [prasa] – termin: III kwartał 2026 r., **po terminie od 2 dni**; ostatnia wiadomość: brak',
    );
    expect(text).toContain('ostatnia wiadomość: 2 września 2026 r., w toku: „Trwa”');
    expect(linesWith(text, '- stan (')).toHaveLength(2);
    expect(linesWith(text, '- co zrobiono:')).toHaveLength(1);
    expect(text).not.toMatch(/\[zrobione\]|\[pozniej\]/);
    expect(linesWith(text, '[regal]')).toEqual([
      '| Wybór regału [regal] | 14 sierpnia 2026 r. | brak sprawozdania, po terminie | ……………………………… |',
    ]);
  });

  it('names the standing work, by its id where it has one, and where to write', async () => {
    const text = await render('2026-10-02', 'render', 'letter', 'biblioteka');
    expect(text).toContain('| Czytanie bajek [czytanie] | ……');
    expect(text).toContain('| Katalog bez identyfikatora | ……');
    expect(text).toContain('odesłać je na adres <lsicu@example.org>');
    expect(text).toContain('Z poważaniem,');
  });

  it('asks an institution without tasks for its work all the same', async () => {
    const text = await render('2026-10-20', '--lang', 'en', 'render', 'letter', 'ug');
    expect(text).toContain('the report for quarter 3 of 2026 was due on 15 October 2026.');
    expect(text).toContain('The schedule has no open tasks of this institution now.');
    expect(text).toContain('We have received nothing for this period yet.');
  });

  it('asks about the running quarter once the last one is closed', async () => {
    const closed = papersOf(folder, 'closed', {
      ...FILES,
      'lsicu.yaml': `${SETTINGS}closed_until: 2026-Q3\n`,
    });
    const text = await closed('2026-10-20', 'render', 'letter', 'ug');
    expect(text).toContain('# Prośba o sprawozdanie – IV kwartał 2026 r.');
    expect(text).toContain('do dnia ……………… prosimy');
    expect(text).toContain('Kwartał jeszcze trwa');
  });
});
