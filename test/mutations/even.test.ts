import { vi } from 'vitest';
import type * as Parse from '../../src/parse/parse.ts';
import { describeMistakes } from './describe.ts';
import { MISTAKES } from './kinds.ts';

vi.mock('../../src/parse/parse.ts', async (original) => {
  const [parse, { readOnce }] = await Promise.all([original<typeof Parse>(), import('./read-once.ts')]);
  return { ...parse, parseFile: readOnce(parse.parseFile) };
});

describeMistakes(MISTAKES.filter((_, index) => index % 2 === 0));
