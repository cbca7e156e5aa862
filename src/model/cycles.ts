/** A circle from its member that stands first. */
function fromFirst<T>(circle: readonly T[], places: ReadonlyMap<T, number>): T[] {
  const order = circle.map((member) => places.get(member) ?? Infinity);
  const start = order.indexOf(Math.min(...order));
  return [...circle.slice(start), ...circle.slice(0, start)];
}

/**
 * The circles in which things lead back to themselves, each once, from the member that stands first.
 * Walked without recursion, so that a long chain is no danger.
 */
export function findCycles<T>(things: readonly T[], next: (thing: T) => readonly T[]): T[][] {
  const cycles: T[][] = [];
  const known = new Set<T>();
  const finished = new Set<T>();
  const order = new Map(things.map((thing, index) => [thing, index]));
  for (const start of things) {
    const trail: { readonly thing: T; readonly rest: Iterator<T> }[] = [];
    const places = new Map<T, number>();
    const enter = (thing: T): void => {
      if (finished.has(thing)) return;
      places.set(thing, trail.length);
      trail.push({ thing, rest: next(thing).values() });
    };
    enter(start);
    for (let last = trail.at(-1); last; last = trail.at(-1)) {
      const step = last.rest.next();
      if (step.done) {
        finished.add(last.thing);
        places.delete(last.thing);
        trail.pop();
        continue;
      }
      const place = places.get(step.value);
      if (place === undefined) {
        enter(step.value);
        continue;
      }
      const cycle = trail.slice(place).map(({ thing }) => thing);
      if (!cycle.some((member) => known.has(member))) cycles.push(fromFirst(cycle, order));
      for (const member of cycle) known.add(member);
    }
  }
  return cycles;
}
