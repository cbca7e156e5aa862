import type { Element } from 'hast';
import type { LeafDirective } from 'mdast-util-directive';
import { say, type WordLanguage } from '../../words/sentence.ts';
import { sharedWords } from '../../words/shared.ts';
import { element, lines } from './elements.ts';
import type { PageIds } from './ids.ts';
import { HEIGHT, part, pattern, SHAPED_STATES, swatch, type ShapedState } from './shapes.ts';

const W = {
  title: {
    pl: 'Stan {total, plural, one {# zadania} other {# zadań}}',
    en: 'State of {total, plural, one {# task} other {# tasks}}',
  },
};

interface Count {
  readonly state: ShapedState;
  readonly count: number;
  readonly words: string;
}

function parts(counts: readonly Count[], total: number, ids: PageIds): Element[] {
  let before = 0;
  return counts
    .filter(({ count }) => count > 0)
    .flatMap((count) => {
      const id = ids.take(`pattern ${count.state}`, 'pattern');
      const drawn = part(before / total, count.count / total, id);
      before += count.count;
      return [pattern(count.state, id), drawn];
    });
}

/** A bar of the states of tasks with its legend; without tasks there is nothing to draw. */
export function stateBar(
  { attributes }: LeafDirective,
  language: WordLanguage,
  ids: PageIds,
): Element | undefined {
  const counts = SHAPED_STATES.map((state): Count => ({
    state,
    count: Number(attributes?.[state] ?? 0),
    words: `${say({ words: sharedWords(`state.${state}`) }, language)}:\u00a0${Number(attributes?.[state] ?? 0)}`,
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return undefined;
  const title = element(
    'title',
    { id: ids.take('bar title', 'bar') },
    say({ words: W.title, args: { total } }, language),
  );
  const text = element(
    'desc',
    { id: ids.take('bar text', 'bar') },
    counts.map(({ words }) => words).join('; '),
  );
  const named = {
    role: 'img',
    ariaLabelledBy: [title, text].map(({ properties }) => String(properties['id'])),
  };
  const bar = element(
    'svg',
    { className: ['bar'], width: '100%', height: HEIGHT, ...named },
    title,
    text,
    ...parts(counts, total, ids),
  );
  const legend = counts.map(({ state, words }) => element('li', {}, swatch(state), ' ', words));
  return element(
    'figure',
    { className: ['states'] },
    ...lines([bar, element('figcaption', {}, element('ul', {}, ...legend))]),
  );
}
