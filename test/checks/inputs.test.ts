import { describe, expect, it } from 'vitest';
import { briefly, load } from '../setup/plan.ts';

/** Lines of the findings in a list of tasks of the coordinator, from its first line on. */
function found(tasks: string, rule: string): string[] {
  const files = { 'coordination.yaml': `coordinator: {post: Koordynator}\ntasks:\n${tasks}` };
  const { findings } = load(files, '2026-05-01');
  return briefly(findings.filter((finding) => finding.rule === rule)).map((line) => line.split(':')[1] ?? '');
}

const INPUT = '  - {id: a, title: A, due: 2026-09, produces: {id: p, title: P}}\n';

describe('a task before its input', () => {
  it.each([
    ['due in the same month', `${INPUT}  - {id: b, title: B, after: p, due: 2026-09}\n`, []],
    ['due in a quarter that may come later', `${INPUT}  - {id: b, title: B, after: p, due: 2026-Q3}\n`, []],
    ['due earlier', `${INPUT}  - {id: b, title: B, after: a, due: 2026-08}\n`, ['4']],
    ['for two inputs', `${INPUT}  - {id: b, title: B, after: [a, p], due: 2026-08}\n`, ['4']],
    ['ongoing', `${INPUT}  - {id: b, title: B, after: p, due: ongoing}\n`, []],
    [
      'withdrawn',
      `${INPUT}  - {id: b, title: B, after: p, due: 2026-08, withdrawn: {date: 2026-04, reason: Brak}}\n`,
      [],
    ],
    [
      'with a deadline from above',
      `${INPUT}  - {id: b, title: B, due: 2026-08, tasks: [{id: c, title: C, after: p}]}\n`,
      ['4'],
    ],
    [
      'that another task gives in time',
      `${INPUT}  - {id: d, title: D, due: 2026-07, produces: {id: q, title: Q}}\n  - {id: b, title: B, after: q, due: 2026-08}\n`,
      [],
    ],
    [
      'in a circle',
      '  - {id: a, title: A, due: 2026-09, after: b}\n  - {id: b, title: B, due: 2026-08, after: a}\n',
      [],
    ],
  ])('%s', (_, tasks, expected) => expect(found(tasks, 'task-before-input')).toEqual(expected));
});

describe('a catch-all', () => {
  const REST = '  - {id: a, title: Inne działania, nature: residual}\n';
  it.each([
    ['before another task', `${REST}  - {id: b, title: B}\n`, ['3']],
    [
      'before one that is withdrawn',
      `${REST}  - {id: b, title: B, withdrawn: {date: 2026, reason: Brak}}\n`,
      [],
    ],
    [
      'inside a task',
      '  - id: b\n    title: B\n    tasks:\n    - {id: c, title: C, nature: residual}\n    - {id: d, title: D}\n',
      ['6'],
    ],
    ['before one with a mistake', `${REST}  - {id: b, title: B, nature: inne}\n`, []],
  ])('%s', (_, tasks, expected) => expect(found(tasks, 'residual-not-last')).toEqual(expected));
});
