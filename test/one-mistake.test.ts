import { describe, expect, it } from 'vitest';
import { CHECKS } from '../src/pipeline.ts';
import { briefly, load } from './setup/plan.ts';

const OPS = { 'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\nareas: praca\n' };

/** What a stage of the workshops asks for is missing from such small plans, with a mistake or without. */
const ASKED = new Set(CHECKS.filter(({ tier }) => tier === 'strict').map(({ name }) => name));
const found = (files: Record<string, string>): string[] =>
  briefly(load({ ...OPS, ...files }).findings.filter(({ rule }) => !ASKED.has(rule)));

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

  it('a malformed id is no unknown one', () => {
    const card =
      'name: Szkoła\nduties:\n  - {id: Lekcje_Wyrównawcze, title: Lekcje}\n  - {id: zajecia, title: Zajęcia}\n';
    const entries =
      'entries:\n  - {date: 2026-05-14, duty: lekcje-wyrownawcze}\n  - {date: 2026-05-14, duty: Lekcje_Wyrównawcze}\n';
    expect(found({ 'institutions/ops.yaml': card, 'progress/2026-q2/ops.yaml': entries })).toEqual([
      'institutions/ops.yaml:3:10 id-malformed',
    ]);
  });

  it('a malformed id of a common task is none either', () => {
    const files = {
      'coordination.yaml': 'common_tasks:\n  - {id: Spotkanie, title: Spotkanie}\n',
      'areas/praca.yaml': 'name: Praca\nleader: ops\n',
      'progress/2026-q2/ops.yaml': 'entries:\n  - {date: 2026-05-14, task: praca/spotkanie, state: done}\n',
    };
    expect(found(files)).toEqual(['coordination.yaml:2:10 id-malformed']);
  });

  it('a register that is one map is a list of one', () => {
    const files = {
      'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\n',
      'partners.yaml': 'id: policja\nname: Policja\nfrom: 2026\n',
      'coordination.yaml': 'coordinator: policja\n',
    };
    expect(found(files)).toEqual(['partners.yaml:3:1 key-unknown']);
  });

  it('a register of another shape hides what it may define', () => {
    const files = {
      'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\n',
      'partners.yaml': 'partnerzy:\n  - {id: policja, name: Policja}\n',
      'coordination.yaml': 'coordinator: policja\n',
    };
    expect(found(files)).toEqual(['partners.yaml:1:1 type-wrong']);
  });

  it('a decimal comma inside braces is one', () => {
    const card = 'name: Szkoła\nneeds:\n  money:\n    - {title: Tłumacz, amount: 7 500,00}\n';
    expect(found({ 'institutions/ops.yaml': card })).toEqual(['institutions/ops.yaml:4:32 yaml-syntax']);
  });

  it('an unknown time zone is one, and all others are still found', () => {
    const settings =
      'format: 1\ntitle: Plan\nunit: {name: Gmina Lipnica Mała, kind: rural-gmina}\nlanguage: pl\ntimezone: Europe/Warsw\n';
    const files = { 'lsicu.yaml': settings, 'areas/praca.yaml': 'name: Praca\nleader: opps\n' };
    expect(found(files)).toEqual(['areas/praca.yaml:2:9 reference-unknown', 'lsicu.yaml:5:11 value-unknown']);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a misspelt topic is no topic without a training',
      {
        'coordination.yaml': 'training_topics:\n  - {id: prawo, title: Przepisy prawne}\n',
        'trainings.yaml': '- topic: prwo\n  title: Legalny pobyt\n',
      },
      'trainings.yaml:1:10 reference-unknown',
    ],
    [
      'a misspelt institution is no missing acceptance',
      {
        'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\n',
        'acceptances.yaml':
          '- {institution: ops, date: 2026-01-12, rev: plan-1}\n- {institution: gokk, date: 2026-01-12, rev: plan-1}\n',
      },
      'acceptances.yaml:2:17 reference-unknown',
    ],
    [
      'a misspelt barrier is no barrier without an answer',
      {
        'barriers.yaml': '- {id: jezyk, title: Nieznajomość języka}\n',
        'coordination.yaml':
          'coordinator: {post: Koordynator}\ntasks:\n  - {id: kurs, title: Kurs, answers: jezik}\n',
      },
      'coordination.yaml:3:38 reference-unknown',
    ],
  ])('%s', (_, files, expected) => {
    expect(found({ 'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\n', ...files })).toEqual([
      expected,
    ]);
  });
});
