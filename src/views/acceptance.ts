import { institutionsOf } from '../model/institutions.ts';
import { acceptancesUntil, isSameRev, stances, versionToAccept, type Stance } from '../model/versions.ts';
import { actOf } from './parts/acts.ts';
import { headerOf } from './parts/header.ts';
import { Names } from './parts/names.ts';
import { defineView, type ViewContext } from './view.ts';

type Reference = ReturnType<typeof versionToAccept>;

/** A commit's hash is shortened as everywhere; the name of a tag stands as it is. */
const shown = (rev: string): string => (/^[0-9a-f]{40,64}$/.test(rev) ? rev.slice(0, 7) : rev);

/** True of two names of one version: the same words, or the same commit. */
function sameVersion({ since }: ViewContext): (a: string, b: string) => boolean {
  const hash = (rev: string): string | undefined => since?.get(rev)?.hash;
  return (a, b) => isSameRev(a, b) || (hash(a) !== undefined && hash(a) === hash(b));
}

function acceptanceOf(names: Names, acceptance: Stance['acceptance']) {
  if (!acceptance) return { by: null, date: null, rev: null };
  const { by, date, rev } = acceptance.record;
  return { by: by ? names.actor(by).name : null, date: date.text, rev: shown(rev) };
}

/** Whether the schedule is still what was accepted; `words` is the key of the sentence that says so. */
function historyOf(context: ViewContext, reference: Reference) {
  const since = reference === null ? undefined : context.since?.get(reference.rev);
  const isEdited = context.revision?.changed ?? false;
  const told = (words: string) => ({ words: `history.${words}`, commits: since?.commits ?? 0 });
  if (reference === null) return { ...told('nothing'), reopened: false, known: true };
  if (!context.revision) return { ...told('noGit'), reopened: false, known: false };
  if (!since) return { ...told('lost'), reopened: false, known: false };
  if (since.changed) return { ...told('changed'), reopened: true, known: true };
  if (isEdited) return { ...told('edited'), reopened: false, known: false };
  return { ...told(since.commits > 0 ? 'restored' : 'same'), reopened: false, known: true };
}

/** Which sentence sums it all up. */
function verdictOf(
  all: number,
  accepted: number,
  given: number,
  history: ReturnType<typeof historyOf>,
): string {
  if (all === 0) return 'verdict.nobody';
  if (given === 0) return 'verdict.none';
  if (accepted < all) return 'verdict.partly';
  if (history.reopened) return 'verdict.reopened';
  return history.known ? 'verdict.all' : 'verdict.unchecked';
}

function versionOf(context: ViewContext, reference: Reference) {
  const record = reference?.version?.record;
  return {
    rev: reference ? shown(reference.rev) : null,
    status: record?.status ?? null,
    date: record?.date?.text ?? null,
    act: record?.act === undefined ? null : actOf(context, record.act),
  };
}

/** Who has accepted which version of the schedule, and who has not yet (requirements S1). */
export const acceptance = defineView({
  name: 'acceptance',
  takes: 'nothing',
  build(context) {
    const { plan, asOf } = context;
    const names = new Names(context);
    const reference = versionToAccept(plan, asOf);
    const list = stances(plan, asOf, reference?.rev ?? null, sameVersion(context));
    const rows = list.map(({ institution, state, acceptance: own }) => ({
      name: names.full(institution.id),
      state: `state.${state}`,
      ...acceptanceOf(names, own),
    }));
    const inSystem = new Set(institutionsOf(plan, asOf).map(({ id }) => id));
    const given = acceptancesUntil(plan, asOf);
    const history = historyOf(context, reference);
    const count = (state: Stance['state']): number => list.filter((each) => each.state === state).length;
    return {
      header: headerOf(context, asOf),
      version: versionOf(context, reference),
      verdict: verdictOf(list.length, count('accepted'), given.length, history),
      history,
      total: list.length,
      accepted: count('accepted'),
      other: count('other'),
      missing: count('missing'),
      rows,
      toSign: rows.filter(({ state }) => history.reopened || state !== 'state.accepted'),
      outside: given
        .filter(({ record }) => !inSystem.has(record.institution))
        .map((each) => ({ name: names.full(each.record.institution), ...acceptanceOf(names, each) })),
    };
  },
});
