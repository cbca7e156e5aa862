import { closedAt } from '../checks/check.ts';
import { sortFindings, type Finding } from '../findings/finding.ts';
import { PROGRAMME, SHEETS, workshopsOf } from '../model/workshops.ts';
import { CHECKS } from '../pipeline.ts';
import { say } from '../words/sentence.ts';
import { headerOf } from './parts/header.ts';
import { subjectAsked } from './parts/subject.ts';
import { workshopRow } from './parts/workshops.ts';
import { defineView, type Subject, type ViewContext } from './view.ts';

const W = {
  unknown: {
    pl: 'Program przewiduje warsztaty o numerach 1–4, a podano „{id}”.',
    en: 'There are workshops 1 to 4, not “{id}”.',
  },
  none: { pl: 'Nie ma żadnego warsztatu.', en: 'There are no workshops.' },
  ask: { pl: 'Podaj numer warsztatu: {some}.', en: 'Give the number of a workshop: {some}.' },
};

const closing = new Map(CHECKS.map((check) => [check.name, closedAt(check)]));

const numbers = PROGRAMME.map((number) => ({ id: String(number), number }));

/** A gap as a line of a list: what is lacking, where, and what to do about it. */
function gapRow({ language }: ViewContext, { at, message, hint }: Finding) {
  return {
    message: say(message, language),
    hint: hint ? say(hint, language) : null,
    file: at.file,
    line: at.line,
  };
}

/** Gaps that a workshop is to close: its own, and those that earlier ones have left. */
function gapsFor(context: ViewContext, number: number) {
  const open = sortFindings(context.findings).flatMap((finding) => {
    const at = closing.get(finding.rule) ?? null;
    return at === null || at > number ? [] : [{ at, finding }];
  });
  return {
    now: open.filter(({ at }) => at === number).map(({ finding }) => gapRow(context, finding)),
    left: open.filter(({ at }) => at < number).map(({ finding }) => gapRow(context, finding)),
  };
}

export const workshopGuide = defineView({
  name: 'workshop-guide',
  takes: 'subject',
  subjects: (): Subject[] => numbers.map(({ id }) => ({ id, title: id })),
  build(context) {
    const { number } = subjectAsked(context, numbers, W);
    const workshop = workshopsOf(context.plan).find((each) => each.number === number);
    const { now, left } = gapsFor(context, number);
    return {
      header: headerOf(context, context.asOf),
      number,
      workshop: workshop ? workshopRow(context, workshop) : null,
      /** Names of the template's words for this workshop. */
      questionKey: `question.${number}`,
      aimKey: `aim.${number}`,
      leavesKey: `leaves.${number}`,
      whereKey: `where.${number}`,
      sheets: SHEETS[number].map(({ document, takesNumber }) => ({
        wordKey: `sheet.${document}`,
        command: `lsicu render ${document}${takesNumber ? ` ${number}` : ''}`,
      })),
      now,
      left,
      stage: context.plan.settings.stage ?? null,
    };
  },
});
