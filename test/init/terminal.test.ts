import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../setup/host.ts';
import { converse } from './converse.ts';

const temporary = temporaryFolder();
const fresh = (): string => mkdtempSync(join(temporary, 'gmina '));
const UNIT = ['--unit-name', 'Gmina Lipnica Mała', '--unit-kind', 'rural-gmina'];

describe('on a terminal', () => {
  it('asks for what is not given, and tells at once what cannot be', async () => {
    const folder = fresh();
    const answers = [
      'Gmina Lipnica',
      '22x',
      '2214042',
      '',
      '2027-01',
      '2026',
      '2027-12',
      'pomorze',
      '1',
      'tak',
    ];
    const { code, asked, output } = await converse(folder, ['init'], answers);
    expect(code).toBe(0);
    expect(asked.filter((line) => line.endsWith('.'))).toHaveLength(2);
    expect(output).toContain('5 obszarów integracji: Edukacja, Zdrowie,');
    expect(readFileSync(join(folder, 'lsicu.yaml'), 'utf8')).toContain('title: Plan LSICU – Gmina Lipnica\n');
  });

  it('asks again for what does not go together', async () => {
    const folder = fresh();
    const answers = ['Miasto Ustka', '2263', '', '2212011', 'Tytuł', '', '', 'none', 'none', 'tak'];
    const { code, messages } = await converse(folder, ['init'], answers);
    expect(messages).toContain('należy do miasta Słupsk');
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'lsicu.yaml'), 'utf8')).toContain('kind: urban-gmina');
  });

  it('writes nothing where the answer is no, or the person breaks off at any question', async () => {
    const all = ['Gmina Lipnica', '', 'rural-gmina', 'Tytuł', '', '', 'none', '1', 'nie'];
    for (let count = 0; count <= all.length; count += 1) {
      const folder = fresh();
      const { code, output } = await converse(folder, ['init', 'plan'], all.slice(0, count));
      expect({ count, code, output }).toEqual({ count, code: count < all.length ? 130 : 0, output: '' });
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('asks nothing with --yes', async () => {
    const { asked, code } = await converse(fresh(), ['init', ...UNIT, '--yes'], []);
    expect({ asked, code }).toEqual({ asked: [], code: 0 });
  });
});
