import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BASE_RULES } from '../../src/findings/rules.ts';
import { say } from '../../src/words/sentence.ts';
import { brokenLaws, loadFiles, seeded } from './laws.ts';
import { drawPlan } from './valid-plans.ts';

const reading = new Set(BASE_RULES.map(({ name }) => name));

it('a plan made along the schemas can be read', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const files = drawPlan(draw);
      const loaded = loadFiles(files);
      const errors = loaded.findings.filter(
        ({ rule, severity }) => reading.has(rule) && severity === 'error',
      );
      const told = errors.map(
        ({ at, rule, message }) =>
          `${at.file}:${at.line} ${rule} ${say(message, 'en')} | ${loaded.files.get(at.file)?.line(at.line)}`,
      );
      if (told.length > 0) throw new Error(told.join('\n'));
      expect(brokenLaws(loaded)).toEqual([]);
    }),
    seeded(25),
  );
});
