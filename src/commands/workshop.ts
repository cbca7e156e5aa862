import { defineCommand, type Call } from './command.ts';
import { DOCUMENT_OPTIONS } from './document-options.ts';
import { WRITING_OPTIONS } from './writing-options.ts';

const W = {
  number: {
    pl: 'Podaj numer warsztatu (1–4) albo rank: lsicu workshop 1',
    en: 'Give the number of a workshop (1–4) or rank: lsicu workshop 1',
  },
};

/** Options that tell what happened at a workshop: with one of them it is recorded. */
const RECORDED = ['held', 'participants', 'product', 'when'];

async function run(call: Call): Promise<number> {
  const [what] = call.arguments;
  if (what === 'rank') return (await import('./workshop-rank.ts')).rankAsked(call);
  if (what === undefined) {
    const { UserError } = await import('../words/user-error.ts');
    throw new UserError(W.number);
  }
  if (RECORDED.some((name) => call.options[name] !== undefined))
    return (await import('./workshop-record.ts')).recordAsked(call, what);
  return (await import('./document.ts')).makeDocument(call, 'workshop', what);
}

export const workshop = defineCommand({
  name: 'workshop',
  group: 'meet',
  summary: {
    pl: 'prowadzi przez cztery warsztaty: o co pytają, co wydrukować, jakie braki zamknąć, co zapisać',
    en: 'leads through the four workshops: what they ask, what to print, which gaps to close, what to record',
  },
  arguments: [
    {
      flags: '[number]',
      summary: { pl: 'numer warsztatu, 1–4, albo rank', en: 'number of the workshop, 1–4, or rank' },
    },
  ],
  actions: [
    {
      line: '<number>',
      summary: {
        pl: 'przebieg warsztatu; z opcją --held zapisuje go w planie',
        en: 'the course of a workshop; with --held it is recorded in the plan',
      },
    },
    {
      line: 'rank',
      summary: {
        pl: 'układa zadania według głosów z warsztatu',
        en: 'puts the tasks in the order of the votes',
      },
    },
  ],
  options: [
    {
      flags: '--held <date>',
      summary: { pl: 'dzień, w którym warsztat się odbył', en: 'the day it was held' },
    },
    {
      flags: '--when <date>',
      summary: { pl: 'kiedy warsztat jest planowany', en: 'when it is planned' },
    },
    {
      flags: '--participants <text>',
      isRepeated: true,
      summary: {
        pl: 'uczestnicy według funkcji: "przedstawiciele instytucji=12"; można powtórzyć',
        en: 'participants by function: "representatives of institutions=12"; may be repeated',
      },
    },
    {
      flags: '--product <text>',
      isRepeated: true,
      summary: { pl: 'co po nim zostało; można powtórzyć', en: 'what it left behind; may be repeated' },
    },
    {
      flags: '--from <file>',
      summary: {
        pl: 'rank: plik z głosami – wypełniona karta do głosowania albo wiersze „zadanie;głosy”',
        en: 'rank: a file with the votes – the filled ballot, or lines “task;votes”',
      },
    },
    {
      flags: '--vote <text>',
      isRepeated: true,
      summary: {
        pl: 'rank: głosy na zadanie; można powtórzyć',
        en: 'rank: votes for a task; may be repeated',
      },
    },
    {
      flags: '--required <votes>',
      summary: {
        pl: 'rank: od ilu głosów zadanie jest konieczne; z mniejszą liczbą jest ważne',
        en: 'rank: from how many votes on a task is required; with fewer it is important',
      },
    },
    ...DOCUMENT_OPTIONS,
    ...WRITING_OPTIONS,
  ],
  examples: [
    {
      line: 'lsicu workshop 2',
      summary: { pl: 'przebieg drugiego warsztatu', en: 'the course of the second workshop' },
    },
    {
      line: 'lsicu workshop 1 -o warsztat-1.docx',
      summary: {
        pl: 'przebieg pierwszego warsztatu do druku',
        en: 'the course of the first workshop, to print',
      },
    },
    {
      line: 'lsicu workshop 4 --held 2025-11-18 --participants "sołtysi=9" --product "lista zadań" --dry-run',
      summary: { pl: 'zapis przebiegu czwartego warsztatu', en: 'the record of the fourth workshop' },
    },
    {
      line: 'lsicu workshop rank --vote baza-tlumaczy=9 --vote aktualnosci=2 --required 5 --dry-run',
      summary: { pl: 'kolejność zadań według głosów', en: 'the order of the tasks by their votes' },
    },
  ],
  run,
});
