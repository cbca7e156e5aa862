import type { ChangesSince, Host } from '../host/host.ts';
import type { Plan } from '../model/plan.ts';

/** What makes up the schedule that institutions accept. */
const SCHEDULE = ['areas', 'institutions', 'coordination.yaml', 'calendar'];
/** As many revisions as a plan will ever have accepted; a stranger's plan may name thousands. */
const MANY = 12;

/** What has become of the schedule since each revision that institutions have accepted (requirements S1). */
export async function sinceAccepted(
  host: Host,
  root: string,
  { items }: Plan,
): Promise<ReadonlyMap<string, ChangesSince | null>> {
  const named = [...items.version, ...items.acceptance].flatMap(({ record: { rev } }) => rev ?? []);
  const revisions = items.acceptance.length > 0 ? [...new Set(named)].slice(0, MANY) : [];
  const found = await Promise.all(
    revisions.map(async (rev) => [rev, await host.changesSince(root, rev, SCHEDULE)] as const),
  );
  return new Map(found);
}
