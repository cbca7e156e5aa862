import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../setup/host.ts';
import { planIn, przykladowo, runAnswering } from './plan-copy.ts';

const folder = temporaryFolder();
const TODAY = '2026-10-09';
const Q4 = 'calendar/2026-q4.yaml';
const MEETING = ['meeting', 'minutes', 'spotkanie-zespolu-q4'] as const;
const RECORD = [
  '--attended',
  'koordynator-lsicu, Kierownik GOPS',
  '--minutes',
  'Omówiono harmonogram.',
  '--decision',
  'Wybór terminu kampanii | rady-solectw | 30.11.2026',
  '--decision',
  'Podanie listy tłumaczy | gops | | tlumaczenie-wnioskow',
] as const;

const WRITTEN = `    attended: [koordynator-lsicu, kierownik-gops]
    minutes: Omówiono harmonogram.
    decisions:
      - id: wybor-terminu-kampanii
        title: Wybór terminu kampanii
        owner: rady-solectw
        due: 2026-11-30
`;

describe('the minutes of a meeting', () => {
  it('stand in the calendar, line for line, and twice nothing more', async () => {
    const plan = przykladowo(join(folder, 'flags'), TODAY);
    const before = plan.text(Q4);
    expect((await plan.lsicu(...MEETING, ...RECORD, '--yes')).code).toBe(0);
    const invited = '    invited: [powiatowy-urzad-pracy]\n';
    const other =
      '      - id: podanie-listy-tlumaczy\n        title: Podanie listy tłumaczy\n        owner: gops\n        task: tlumaczenie-wnioskow\n';
    const wanted = before
      .replace('    status: planned', '    status: held')
      .replace(invited, invited + WRITTEN + other);
    expect(plan.text(Q4)).toBe(wanted);
    const again = await plan.lsicu(...MEETING, ...RECORD, '--yes');
    expect([again.code, again.messages]).toEqual([0, 'Nie ma nic do zmiany.\n']);
  });

  it('make tasks of decisions, and entries about tasks that are there, once', async () => {
    const plan = przykladowo(join(folder, 'tasks'), TODAY);
    const { code, output } = await plan.lsicu(...MEETING, ...RECORD, '--tasks', '--yes');
    expect(code).toBe(0);
    expect(output).toContain('plik institutions/rady-solectw.yaml');
    expect(plan.text(Q4)).toContain(`${WRITTEN}        task: wybor-terminu-kampanii\n`);
    expect(plan.text('institutions/rady-solectw.yaml')).toContain(
      '\ntasks:\n  - id: wybor-terminu-kampanii\n    title: Wybór terminu kampanii\n    due: 2026-11-30\n',
    );
    expect(plan.text('progress/2026-q4/gops.yaml')).toBe(
      'entries:\n  - date: 2026-10-08\n    task: tlumaczenie-wnioskow\n    note: "Ustalenie ze spotkania: Podanie listy tłumaczy"\n',
    );
    const again = await plan.lsicu(...MEETING, ...RECORD, '--tasks', '--yes');
    expect([again.code, again.messages]).toEqual([0, 'Nie ma nic do zmiany.\n']);
  });

  it('leave a decision and its task to be told apart by kind', async () => {
    const plan = przykladowo(join(folder, 'apart'), TODAY);
    await plan.lsicu(...MEETING, ...RECORD, '--tasks', '--yes');
    const set = (word: string) => plan.lsicu('set', word, 'due', '2026-12-01', '--yes');
    const { code, messages } = await set('wybor-terminu-kampanii');
    expect([code, messages]).toEqual([
      2,
      expect.stringMatching(/task:wybor-terminu-kampanii.*decision:wybor-terminu-kampanii/),
    ]);
    const before = plan.text(Q4);
    expect((await set('task:wybor-terminu-kampanii')).code).toBe(0);
    expect(plan.text(Q4)).toBe(before);
    expect(plan.text('institutions/rady-solectw.yaml')).toContain('    due: 2026-12-01\n');
  });

  it.each<[string[], string]>([
    [[], '--held'],
    [['--attended', 'Nikt Taki'], 'Nikt Taki'],
    [['--decision', ' | gops'], '--decision'],
    [['--decision', 'Druk | gops | kiedyś'], 'kiedyś'],
    [['--from', 'nie-ma.txt'], 'nie-ma.txt'],
  ])('are refused with %j', async (flags, word) => {
    const plan = planIn(join(folder, 'refused'), {
      'calendar/2026-q4.yaml': 'meetings:\n  - {id: narada, kind: team, date: 2026-10-01}\n',
      'institutions/gops.yaml': 'name: Ośrodek\n',
    });
    const { code, messages } = await plan.lsicu('meeting', 'minutes', 'narada', ...flags);
    expect(messages).toContain(word);
    expect(code).toBe(2);
  });

  it('are refused for a meeting that is still to come, or was cancelled', async () => {
    const plan = planIn(join(folder, 'ahead'), {
      'calendar/2026-q4.yaml':
        'meetings:\n  - {id: potem, kind: team, date: 2026-12-01}\n  - {id: wcale, kind: team, date: 2026-10-01, status: cancelled, reason: Choroba}\n',
    });
    expect((await plan.lsicu('meeting', 'minutes', 'potem', '--held')).messages).toContain('1 grudnia 2026');
    expect((await plan.lsicu('meeting', 'minutes', 'wcale', '--held')).messages).toContain('odwołane');
  });

  it('are asked for at a terminal', async () => {
    const plan = planIn(join(folder, 'asked'), {
      'calendar/2026-q4.yaml': 'meetings:\n  - id: narada\n    kind: team\n    date: 2026-10-01\n',
      'institutions/gops.yaml': 'name: Ośrodek\n',
    });
    const answers = [['gops'], 'Rozmowa.', 'Druk ulotek', 'gops', '30.11.2026', '', true];
    const { code } = await runAnswering(plan.folder, ['meeting', 'minutes', 'narada'], answers);
    expect(code).toBe(0);
    expect(plan.text(Q4)).toContain('    status: held\n    minutes: Rozmowa.\n'.slice(0, 17));
    expect(plan.text(Q4)).toContain('owner: gops\n        due: 2026-11-30\n');
  });
});

describe('the filled sheet of a meeting', () => {
  const plan = przykladowo(join(folder, 'sheet'), TODAY);
  const sheet = async (language: string): Promise<string> =>
    (await plan.lsicu('render', 'minutes', 'spotkanie-zespolu-q4', '--lang', language)).output;

  it.each(['md', 'docx'])('that nobody filled in (.%s) says so, line for line', async (ending) => {
    for (const language of ['pl', 'en']) {
      const file = `arkusz-${language}.${ending}`;
      await plan.lsicu('render', 'minutes', 'spotkanie-zespolu-q4', '--lang', language, '-o', file);
      const { code, messages } = await plan.lsicu(...MEETING, '--from', file);
      expect(messages).toBe('W arkuszu niczego nie wypełniono: nie ma czego zapisać.\n');
      expect(code).toBe(1);
    }
  });

  it('keeps names of people out and tells of them', async () => {
    const text = (await sheet('en')).replace(
      /\| 1 \| …+ \| …+ \| …+ \|/,
      '| 1 | Print leaflets | Jan Kowalski | soon |',
    );
    writeFileSync(join(plan.folder, 'sheet.txt'), text);
    const { code, output, messages } = await plan.lsicu(...MEETING, '--from', 'sheet.txt', '--dry-run');
    expect(output).toContain('+        title: Print leaflets\n');
    expect(output).not.toContain('Kowalski');
    expect(messages).toContain('„Jan Kowalski”');
    expect(messages).toContain('„soon”');
    expect(code).toBe(1);
  });

  it('gives who was there, what was said and what was decided', async () => {
    const lines = ['Omówiono kampanię.', 'Wybrano dwa terminy.'];
    const text = (await sheet('pl'))
      .replace(
        /(Liczba obecnych: )…+/,
        '$17\n\n- Kierownik GOPS\n- Koordynator LSICU, Dyrektor Szkoły Podstawowej nr 1\n\nNieobecni: Policja.',
      )
      .replaceAll(/^…+$/gm, (dots) => lines.shift() ?? dots)
      .replace(/\| 1 \| …+ \| …+ \| …+ \|/, '| 1 | Wybór terminu kampanii | rady-solectw | 30 listopada |');
    writeFileSync(join(plan.folder, 'arkusz.txt'), text);
    const { code, messages } = await plan.lsicu(...MEETING, '--from', 'arkusz.txt', '--yes');
    expect(messages).not.toContain('nie wykorzystano');
    expect(code).toBe(0);
    expect(plan.text(Q4)).toContain(`    invited: [powiatowy-urzad-pracy]
    absent: [policja]
    attended: [kierownik-gops, koordynator-lsicu, dyrektor-szkoly]
    minutes: |-
      Liczba obecnych: 7.

      Omówiono kampanię.

      Wybrano dwa terminy.
    decisions:
      - id: wybor-terminu-kampanii
        title: Wybór terminu kampanii
        owner: rady-solectw
        due: 2026-11-30
`);
  });
});
