import type { Answers } from '../init/answers.ts';
import { AREA_MODELS, isAreaModel, type AreaModelName } from '../init/area-models.ts';
import { borrowFrom } from '../init/borrow.ts';
import { dateIn, isReversed } from '../init/period.ts';
import { language as languageType } from '../schema/types.ts';
import { say, sentence } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';
import { flagText, told, type Asking } from './init-asking.ts';
import { unitAsked } from './init-unit.ts';
import { ASKED, TITLE, WRONG } from './init-words.ts';
import { openPlan, refuseNewer } from './plan-at.ts';

async function titleAsked(asking: Asking, name: string, language: string): Promise<string> {
  const { call, questions } = asking;
  const given = flagText(call, 'title', '--title');
  if (given !== null) return given;
  const initial = say(sentence(TITLE, { name }), language === 'en' ? 'en' : 'pl');
  const check = (answer: string): string | undefined =>
    answer === '' ? told(asking, WRONG.emptyTitle) : undefined;
  return questions ? questions.text(told(asking, ASKED.title), { initial, check }) : initial;
}

async function dateAsked(
  asking: Asking,
  end: 'from' | 'to',
  isWrong: (text: string) => string | undefined,
): Promise<string | null> {
  const given = flagText(asking.call, end, `--${end}`);
  if (given !== null) {
    if (!dateIn(given)) throw new UserError(WRONG.date, { text: given });
    return given;
  }
  if (!asking.questions) return null;
  const check = (answer: string): string | undefined => {
    if (answer === '') return undefined;
    return dateIn(answer) ? isWrong(answer) : told(asking, WRONG.date, { text: answer });
  };
  const answer = await asking.questions.text(told(asking, ASKED[end]), { check });
  return answer === '' ? null : answer;
}

async function periodAsked(asking: Asking): Promise<Pick<Answers, 'from' | 'to'>> {
  const from = await dateAsked(asking, 'from', () => undefined);
  const ends = (to: string | null) => ({ from: from ?? '', to: to ?? '' });
  const to = await dateAsked(asking, 'to', (text) =>
    isReversed(from, text) ? told(asking, WRONG.reversed, ends(text)) : undefined,
  );
  if (isReversed(from, to)) throw new UserError(WRONG.reversed, ends(to));
  return { from, to };
}

async function areasAsked(asking: Asking, language: string): Promise<Answers['areas']> {
  const { call, questions, words } = asking;
  const { like, areas } = call.options;
  if (typeof like === 'string') {
    if (areas !== undefined) throw new UserError(WRONG.either);
    // Without private contacts, whatever else was asked for.
    const opened = openPlan({ ...call, options: { asOf: call.options['asOf'] } }, like);
    refuseNewer(opened);
    const count = opened.findings.filter(({ severity }) => severity === 'error').length;
    if (count > 0) await call.host.messages.write(`${told(asking, WRONG.likeErrors, { count })}\n`);
    return borrowFrom(opened.plan, language);
  }
  if (typeof areas === 'string' && isAreaModel(areas)) return areas;
  if (!questions) return 'none';
  const choices = Object.entries(AREA_MODELS).map(([value, { title, areas: listed }]) => ({
    value,
    label: title[words],
    hint: listed.map(({ name }) => name[words]).join(', '),
  }));
  return (await questions.select(told(asking, ASKED.areas), choices)) as AreaModelName;
}

async function stageAsked(asking: Asking): Promise<number | null> {
  const { call, questions, words } = asking;
  const given = call.options['stage'];
  const choices = (['1', '2', '3', '4', 'none'] as const).map((value) => ({
    value,
    label: ASKED[`stage.${value}`][words],
  }));
  const answer =
    typeof given === 'string'
      ? given
      : ((await questions?.select(told(asking, ASKED.stage), choices)) ?? '1');
  return answer === 'none' ? null : Number(answer);
}

/** The language of the plan. @throws {UserError} for what is no code of one */
export function languageAsked(call: Call): string {
  const code = flagText(call, 'language', '--language') ?? 'pl';
  if (!languageType().safeParse(code).success) throw new UserError(WRONG.language, { code });
  return code;
}

/** All that a new plan is made from: what the flags say, and what is answered on a terminal. */
export async function gatherAnswers(asking: Asking): Promise<Answers> {
  const language = languageAsked(asking.call);
  const areas = asking.call.options['like'] === undefined ? null : await areasAsked(asking, language);
  const unit = await unitAsked(asking);
  return {
    unit,
    language,
    title: await titleAsked(asking, unit.name, language),
    ...(await periodAsked(asking)),
    areas: areas ?? (await areasAsked(asking, language)),
    stage: await stageAsked(asking),
  };
}
