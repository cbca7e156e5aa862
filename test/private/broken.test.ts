import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/findings/reporters.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';

const temporary = temporaryFolder();
const PEOPLE = '- {id: tlumacz, function: Tłumacz}\n';
const expert = (lines: string): string => `- title: Tłumacz\n  kind: interpreter\n${lines}`;
const internal = (lines: string): string => `- {title: Jawny, kind: law}\n- title: KANAREK\n${lines}`;

/** Hidden values beside mistakes that keep the program from seeing that they are hidden. */
const EXPERTS = [
  expert('  tełefon: KANAREK\n'),
  expert('  numer telefonu: KANAREK\n'),
  expert('  "e mail": KANAREK\n'),
  expert('  tel/fax: KANAREK\n'),
  expert('  phone:KANAREK\n'),
  expert('  phone=KANAREK\n'),
  expert('  ? phone\n  : KANAREK\n'),
  expert('  email:\n    title: KANAREK\n'),
  expert('  # phone: KANAREK\n  knid: x\n'),
  '- {title: Tłumacz, kind: tlumacz, phone:\nKANAREK}\n',
  '- {title: Tłumacz, kind: tlumacz, phone:\n  KANAREK, www: x}\n',
  '- {"title":"Tłumacz","kind":"tlumacz","phone":"KANAREK"}\n',
];

const LIBRARIES = [
  internal('  kind: raport\n  access: internal\n'),
  internal('  kind: report\n  access: intrenal\n'),
  internal('  kind: report\n  acces: internal\n'),
  internal('  kind: report\n  Access: Internal\n'),
  internal('  kind: report\n  dostęp: internal\n'),
  internal('  kind: report\n  access: [internal]\n'),
  internal('  kind: report\n  access: public\n  access: internal\n'),
  internal('  kind: "report\n  access: internal\n'),
  internal('  url: KANAREK\n  licence: KANAREK\n  access: internal\n'),
  '# KANAREK\n- {id: x, title: KANAREK, kind: report, access: internal}\n- {id: x, title: Jawny, kind: report}\n',
  'tajny:\n  title: KANAREK\n  access: internal\n',
];

const broken = [
  ...EXPERTS.map((text) => ['experts.yaml', text] as const),
  ...LIBRARIES.map((text) => ['library.yaml', text] as const),
];

describe('a mistake beside what nobody may be shown', () => {
  it.each(broken)('does not lay it open: %s %j', async (file, text) => {
    const folder = writePlan(join(temporary, 'plan'), { 'people.yaml': PEOPLE, [file]: text });
    const summary = join(folder, 'podsumowanie.md');
    for (const format of FORMATS) {
      const { code, output } = await run(['validate', '--format', format, '--summary', summary], { folder });
      expect([code, output.includes(file)]).toEqual([1, true]);
      expect(output + readFileSync(summary, 'utf8')).not.toContain('KANAREK');
    }
    const { output } = await run(['render', file === 'experts.yaml' ? 'experts' : 'library'], { folder });
    expect(output).not.toContain('KANAREK');
  });

  it('does not hide what everybody may see', async () => {
    const folder = writePlan(join(temporary, 'jawny'), {
      'library.yaml': '- {title: Ustawa, kind: lew, access: public}\n',
      'experts.yaml': '- title: Tłumacz\n  kind: tlumacz\n  serves:\n    - Powiat\n',
    });
    const { output } = await run(['validate'], { folder });
    expect(output).toContain('1 │ - {title: Ustawa, kind: lew, access: public}');
    expect(output).toContain('2 │   kind: tlumacz');
    expect(output).toContain('4 │     - Powiat');
  });
});
