import { describe, expect, it } from 'vitest';
import { briefly, load } from './setup/plan.ts';

const OPS = { 'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\nareas: praca\n' };
const found = (files: Record<string, string>): string[] => briefly(load({ ...OPS, ...files }).findings);

/** A mistake takes something out of a record; what the record then lacks is not missed a second time. */
describe('one mistake gives one finding', () => {
  it('a misspelt leader is no missing leader', () => {
    expect(found({ 'areas/praca.yaml': 'name: Praca\nleder: ops\n' })).toEqual([
      'areas/praca.yaml:2:1 key-unknown',
    ]);
  });

  it('an empty leader is no missing leader', () => {
    expect(found({ 'areas/praca.yaml': 'name: Praca\nleader:\n' })).toEqual([
      'areas/praca.yaml:2:1 type-wrong',
    ]);
  });

  it('a misspelt owner is no missing owner, and the next task is still judged', () => {
    const task = (id: string, owner: string): string => `  - id: ${id}\n    title: Targi\n${owner}`;
    const area = `name: Praca\nleader: ops\ntasks:\n${task('a', '    responsibel: ops\n')}${task('b', '')}`;
    expect(found({ 'areas/praca.yaml': area })).toEqual([
      'areas/praca.yaml:6:5 key-unknown',
      'areas/praca.yaml:7:5 task-unowned',
    ]);
  });

  it('a wrong kind of owner is no missing owner', () => {
    const area =
      'name: Praca\nleader: ops\ntasks:\n  - id: a\n    title: Targi\n    responsible: {kto: ops}\n';
    expect(found({ 'areas/praca.yaml': area })).toEqual(['areas/praca.yaml:6:19 key-unknown']);
  });

  it('a misspelt note is no missing reason', () => {
    const files = {
      'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\n',
      'coordination.yaml': 'coordinator: {post: Koordynator}\ntasks:\n  - {id: a, title: Targi}\n',
      'progress/2026-q2/ops.yaml':
        'entries:\n  - date: 2026-05-14\n    task: a\n    state: not-done\n    notka: Brak chętnych.\n',
    };
    expect(found(files)).toEqual(['progress/2026-q2/ops.yaml:5:5 key-unknown']);
  });
});
