import { findCycles } from '../model/cycles.ts';
import type { TaskNode } from '../model/tasks.ts';
import { defineCheck } from './check.ts';

const task = (id: string, title: string, of: string): string =>
  `  - id: ${id}\n    title: ${title}\n    part_of: ${of}\n`;
const HEAD = 'coordinator: {post: Koordynator}\ntasks:\n';

export const partOfItself = defineCheck({
  name: 'part-of-itself',
  severity: 'error',
  tier: 'basic',
  since: '0.1.0',
  summary: {
    en: 'No task is a part of itself, not even by way of others.',
    pl: 'Żadne zadanie nie jest częścią samego siebie, także przez inne zadania.',
  },
  why: {
    en: 'Parts are counted with the whole. Where each is a part of the other, neither is counted.',
    pl: 'Część liczy się razem z całością. Gdy dwa zadania są częściami siebie nawzajem, nie liczy się żadne.',
  },
  fails: [
    { 'coordination.yaml': `${HEAD}${task('a', 'Kurs', 'a # expect')}` },
    { 'coordination.yaml': `${HEAD}${task('a', 'Kurs', 'b # expect')}${task('b', 'Lekcje', 'a')}` },
  ],
  passes: [{ 'coordination.yaml': `${HEAD}${task('a', 'Kurs', 'b')}  - id: b\n    title: Lekcje\n` }],
  run({ plan, judgement, text, report }) {
    const whole = ({ record, parent }: TaskNode): TaskNode[] => {
      const of = judgement.byKey.get(record.part_of ?? '');
      return [...(of ? [of] : []), ...(parent ? [parent] : [])];
    };
    const reported = new Set<object>();
    for (const cycle of findCycles(judgement.tasks, whole)) {
      const member = cycle.find(({ record }) => record.part_of);
      if (!member || reported.has(member.record)) continue;
      reported.add(member.record);
      const title = text(member.record.title);
      const path = [...cycle.slice(cycle.indexOf(member)), ...cycle.slice(0, cycle.indexOf(member)), member];
      const words =
        cycle.length === 1
          ? {
              en: 'The task “{title}” is given as a part of itself.',
              pl: 'Zadanie „{title}” jest podane jako część samego siebie.',
            }
          : {
              en: 'The task “{title}” is a part of itself by way of others: {path}.',
              pl: 'Zadanie „{title}” okazuje się, przez inne zadania, częścią samego siebie: {path}.',
            };
      const hint = { en: 'Remove a field part_of.', pl: 'Usuń pole part_of.' };
      const args = { title, path: path.map(({ record }) => text(record.title)).join(' → ') };
      report(plan.at(member.record, 'part_of'), words, args, { hint, subject: member.key });
    }
  },
});
