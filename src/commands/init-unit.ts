import {
  codeProblem,
  kindFrom,
  UNIT_KINDS,
  unitProblem,
  voivodeshipOf,
  type Unit,
  type UnitKind,
} from '../init/unit.ts';
import { say, type Sentence } from '../words/sentence.ts';
import { sharedWords } from '../words/shared.ts';
import { UserError } from '../words/user-error.ts';
import { visible } from '../findings/visible.ts';
import { flagText, told, type Asking } from './init-asking.ts';
import { ASKED, WRONG } from './init-words.ts';

const refuse = ({ words, args }: Sentence): never => {
  throw new UserError(words, args && { ...args });
};

const inWords = ({ words }: Asking, problem: Sentence | null): string | undefined =>
  problem ? visible(say(problem, words)) : undefined;

async function nameAsked(asking: Asking, initial: string): Promise<string> {
  const given = flagText(asking.call, 'unitName', '--unit-name');
  if (given !== null) return given;
  if (!asking.questions) throw new UserError(WRONG.noName);
  const check = (answer: string): string | undefined =>
    answer === '' ? told(asking, WRONG.empty) : undefined;
  return asking.questions.text(told(asking, ASKED.name), { initial, check });
}

async function codeAsked(asking: Asking, initial: string): Promise<string | null> {
  const given = flagText(asking.call, 'teryt', '--teryt');
  if (given !== null || !asking.questions) return given;
  const check = (answer: string): string | undefined =>
    answer === '' ? undefined : inWords(asking, codeProblem(answer));
  const answer = await asking.questions.text(told(asking, ASKED.teryt), { initial, check });
  return answer === '' ? null : answer;
}

async function kindAsked(asking: Asking, name: string, teryt: string | null): Promise<UnitKind> {
  const given = UNIT_KINDS.find((kind) => kind === asking.call.options['unitKind']);
  const kind = given ?? kindFrom(name, teryt);
  if (kind) return kind;
  if (!asking.questions) throw new UserError(WRONG.noKind, { name, kinds: UNIT_KINDS.join('|') });
  const choices = UNIT_KINDS.map((value) => ({
    value,
    label: sharedWords(`unit.${value}`)[asking.words],
  }));
  return (await asking.questions.select(told(asking, ASKED.kind), choices)) as UnitKind;
}

/** @param earlier what was answered before and did not go together */
async function oneUnit(asking: Asking, earlier: Unit | null): Promise<Unit> {
  const name = await nameAsked(asking, earlier?.name ?? '');
  const teryt = await codeAsked(asking, earlier?.teryt ?? '');
  // A code that cannot be is told before a kind is asked for.
  const wrong = teryt === null ? null : codeProblem(teryt);
  if (wrong) refuse(wrong);
  const kind = await kindAsked(asking, name, teryt);
  return { name, kind, teryt, voivodeship: flagText(asking.call, 'voivodeship', '--voivodeship') };
}

/** What is given with one of these is not asked again. */
const FLAGS = ['unitName', 'unitKind', 'teryt', 'voivodeship'];

/**
 * Whose plan it is: code, kind, name and voivodeship that go together.
 * @throws {UserError} where they do not and nothing else can be asked
 */
export async function unitAsked(asking: Asking): Promise<Unit> {
  for (let earlier: Unit | null = null; ;) {
    const unit = await oneUnit(asking, earlier);
    const problem = unitProblem(unit);
    if (!problem) return { ...unit, voivodeship: voivodeshipOf(unit.teryt, unit.voivodeship) };
    const isGiven = FLAGS.some((flag) => asking.call.options[flag] !== undefined);
    if (!asking.questions || isGiven) refuse(problem);
    await asking.call.host.messages.write(`${inWords(asking, problem) ?? ''}\n`);
    earlier = unit;
  }
}
