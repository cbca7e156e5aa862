import { describe, expect, it } from 'vitest';
import { text } from '../../src/findings/reporters/text.ts';
import { printed } from '../../src/findings/told.ts';
import { clean, crowded, FOLDER, hostile, inputOf, NASTY, report } from './input.ts';
import { obeyed, type Command } from './runner.ts';

const annotations = (output: string): Command[] =>
  obeyed(output).filter(({ name }) => ['error', 'warning', 'notice'].includes(name));

/** A text with what the runner looks for written out. */
const calm = (words: string): string => printed(words).replaceAll('##[', '##\\u{5b}');

describe('validate --format github', () => {
  it('makes the runner obey nothing but its own commands', async () => {
    const output = await report('github', inputOf(hostile));
    const names = obeyed(output).map(({ name }) => name.replace(/^lsicu-[0-9a-f]{64}$/, 'resume'));
    expect(names).toEqual([
      'group',
      'stop-commands',
      'resume',
      'endgroup',
      'error',
      'error',
      'error',
      'warning',
      'notice',
    ]);
    expect(output.slice(output.lastIndexOf('\n::lsicu-'))).not.toMatch(
      /^(?!::(error|warning|notice|endgroup|lsicu-))./m,
    );
    expect(output).not.toContain('##[');
  });

  it('gives place, rule and words of a finding', async () => {
    const [first] = annotations(await report('github', inputOf(hostile)));
    expect(first).toEqual({
      name: 'error',
      properties: {
        file: `${FOLDER}/areas/a b.yaml`,
        line: '1',
        col: '3',
        endLine: '1',
        endColumn: '9',
        title: 'reference-unknown',
      },
      data: `Uwaga: ${calm(NASTY)}\nRada: ${calm(NASTY)}`,
    });
  });

  it('names no columns of a place of several lines', async () => {
    const warning = annotations(await report('github', inputOf(hostile))).find(
      ({ name }) => name === 'warning',
    );
    expect(Object.keys(warning?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
  });

  it('prints the whole text form in a group', async () => {
    const input = inputOf(crowded);
    const output = await report('github', input);
    const [group, printedText] = [output.indexOf('::stop-commands::'), output.lastIndexOf('\n::lsicu-')];
    const shown = output.slice(output.indexOf('\n', group) + 1, printedText);
    expect(shown.split('\n').length).toBe(text.report(input).trimEnd().split('\n').length);
  });

  it('ends its text by a word that follows from the text', async () => {
    const [one, other] = await Promise.all([
      report('github', inputOf(hostile)),
      report('github', inputOf(clean)),
    ]);
    const word = (output: string) => /^::(lsicu-[0-9a-f]{64})::$/m.exec(output)?.[1];
    expect(word(one)).toBeDefined();
    expect(word(other)).not.toBe(word(one));
    expect(one).toBe(await report('github', inputOf(hostile)));
  });

  it('keeps to the limit of ten and counts the rest', async () => {
    const found = annotations(await report('github', inputOf(crowded, hostile)));
    expect(found.filter(({ name }) => name === 'error').length).toBe(10);
    expect(found.find(({ properties }) => !properties['file'])).toEqual({
      name: 'error',
      properties: { title: 'lsicu' },
      data: 'Są jeszcze 4994 błędy. GitHub pokazuje tylko część uwag; pełną listę zawiera dziennik tego kroku, w grupie „Wszystkie uwagi do planu”.',
    });
    expect(found.filter(({ name }) => name !== 'error').length).toBe(2);
  });

  it('annotates nothing in a clean plan', async () => {
    const output = await report('github', inputOf(clean));
    expect(annotations(output)).toEqual([]);
    expect(output).toContain('0 błędów');
  });
});
