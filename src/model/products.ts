import { dayOf, type LoggedEntry } from './progress.ts';
import { addLength } from '../days/length.ts';
import type { Plan } from './plan.ts';
import { isWithdrawn, type Judgement } from './state.ts';
import { productsUsed } from './steps.ts';
import type { TaskNode } from './tasks.ts';

export type Product = NonNullable<TaskNode['record']['produces']>[number];

/** A product of the plan, with the task that makes it; null for one that is there already. */
export interface PlanProduct {
  readonly product: Product;
  readonly maker: TaskNode | null;
}

/** What tasks make, then what is there already; a common task is one record that stands in many lists. */
export function allProducts({ plan, tasks }: Judgement): PlanProduct[] {
  const makers = new Map(tasks.map((task) => [task.record, task]));
  const made = [...makers.values()].flatMap((maker) =>
    (maker.record.produces ?? []).map((product) => ({ product, maker })),
  );
  return [...made, ...plan.items.product.map(({ record }) => ({ product: record, maker: null }))];
}

/** An entry that shows a product: the task that makes it is done, or work on it went on. */
const isProof = ({ entry }: LoggedEntry): boolean =>
  !entry.tentative && (entry.state === 'done' || entry.state === undefined);

export type Proofs = ReadonlyMap<TaskNode['record'], LoggedEntry | undefined>;

/** The newest proof that each task with products was worked on; a common task is one record that stands in many lists. */
export function newestProofs(judgement: Judgement): Proofs {
  const newest = new Map<TaskNode['record'], LoggedEntry | undefined>();
  for (const task of judgement.tasks) {
    if (!task.record.produces || isWithdrawn(judgement, task)) continue;
    const entries = judgement.entries.get(task.key) ?? [];
    const proof = entries.findLast((logged) => isProof(logged) && dayOf(logged.entry.date) <= judgement.day);
    const before = newest.get(task.record);
    const isNewer = proof && (!before || dayOf(proof.entry.date) > dayOf(before.entry.date));
    newest.set(task.record, isNewer ? proof : before);
  }
  return newest;
}

/** The day by which a product is to be brought up to date again; null before the first proof of it. */
export function nextUpdate(proofs: Proofs, { product, maker }: PlanProduct): string | null {
  const proof = maker ? proofs.get(maker.record) : undefined;
  const { update_every: every } = product;
  return proof && every !== undefined ? addLength(dayOf(proof.entry.date), every) : null;
}

/** Tasks that wait for a product: each record once. */
export function tasksNeeding({ tasks }: Judgement, id: string): TaskNode[] {
  const waiting = tasks.filter(({ record }) => record.after?.includes(id));
  return [...new Map(waiting.map((task) => [task.record, task])).values()];
}

/** Procedures whose steps use a product. */
export const proceduresUsing = (plan: Plan, id: string) =>
  plan.items.procedure.filter(({ record }) => productsUsed(record.steps).includes(id));
