import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { loadPlan, planFolders } from '../../src/pipeline.ts';
import { workingTree } from '../../src/source/tree.ts';
import { say } from '../../src/words/sentence.ts';
import { SETTINGS } from '../setup/plan.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lsicu-names-'));
  writeFileSync(join(root, 'lsicu.yaml'), SETTINGS);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string | Buffer, text = 'name: Kultura\n'): void {
  if (typeof path === 'string') mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(
    typeof path === 'string' ? join(root, path) : Buffer.concat([Buffer.from(`${root}/`), path]),
    text,
  );
}

const tree = () => workingTree(nodeHost(), root, planFolders());

/** Findings about files as `path rule message`, without what a small plan lacks. */
function told(): string[] {
  const { findings } = loadPlan(tree(), () => '2026-11-01');
  return findings
    .filter(({ rule }) => ['encoding', 'file-unknown', 'yaml-syntax', 'id-malformed'].includes(rule))
    .map(({ at, rule, message }) => `${at.file} ${rule} ${say(message, 'pl')}`);
}

describe('N2, N5 what is no ordinary file is reported, not followed, and nothing waits for it', () => {
  it.each([
    ['a link to a file', (path: string) => symlinkSync('/etc/passwd', path), 'dowiązanie'],
    ['a link to a device', (path: string) => symlinkSync('/dev/zero', path), 'dowiązanie'],
    ['a link to itself', (path: string) => symlinkSync(path, path), 'dowiązanie'],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path]), 'urządzenie albo kanał'],
    ['a folder', (path: string) => mkdirSync(path), 'To jest folder'],
  ])('%s', (_, make, words) => {
    mkdirSync(join(root, 'areas'));
    make(join(root, 'areas/kultura.yaml'));
    expect(told()).toEqual([expect.stringContaining(words)]);
    expect(tree().files.find(({ path }) => path === 'areas/kultura.yaml')?.bytes).toBeNull();
  });

  it('a link in place of a folder of the plan', () => {
    symlinkSync('/etc', join(root, 'areas'));
    expect(told()).toEqual([expect.stringMatching(/^areas encoding .*dowiązanie/)]);
  });

  it('a folder called as a file beside lsicu.yaml', () => {
    mkdirSync(join(root, 'partners.yaml'));
    mkdirSync(join(root, 'dowolny.yaml'));
    expect(told()).toEqual([
      expect.stringMatching(/^dowolny\.yaml file-unknown To jest folder/),
      expect.stringMatching(/^partners\.yaml file-unknown To jest folder/),
    ]);
  });

  it('what lies deeper than a plan goes', () => {
    write('areas/stare/kultura.yaml');
    write('progress/2026-q1/stare/gok.yaml');
    expect(told().map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'areas/stare file-unknown',
      'progress/2026-q1/stare file-unknown',
    ]);
  });
});

describe('T9, N3, N4 names', () => {
  it.each([
    ['a line break', 'areas/kul\ntura.yaml'],
    ['a name that Windows keeps', 'areas/con.yaml'],
    ['a name that Windows keeps, with more endings', 'areas/NUL.old.yaml'],
    ['a full stop at the end', 'areas/kultura.yaml.'],
    ['a colon', 'areas/kul:tura.yaml'],
    ['a hidden letter', 'areas/kul\u200btura.yaml'],
    ['a name that is too long', `areas/${'a'.repeat(230)}.yaml`],
    ['an ending in capitals', 'areas/kultura.YAML'],
    ['another ending', 'areas/kultura.yml'],
    ['blanks', 'areas/dom kultury.yaml'],
    ['a name like an option', 'areas/-rf $(ls).yaml'],
  ])('%s is reported once', (_, path) => {
    write(path);
    expect(told()).toHaveLength(1);
  });

  it.each(['areas/.kultura.yaml', 'areas/.#kultura.yaml'])(
    '%s, hidden as editors do, is left alone',
    (path) => {
      write(path);
      expect(told()).toEqual([]);
    },
  );

  it('a name that is no UTF-8', () => {
    mkdirSync(join(root, 'areas'));
    write(Buffer.from([...Buffer.from('areas/kult'), 0xb3, ...Buffer.from('.yaml')]));
    expect(told()).toEqual([expect.stringMatching(/^areas\/kult.\.yaml file-unknown Plik o takiej nazwie/)]);
  });

  it.each([
    ['case', 'areas/Kultura.yaml', 'areas/kultura.yaml'],
    ['the spelling of a letter', 'areas/z\u0307.yaml', 'areas/\u017c.yaml'],
    ['the case of a register', 'Partners.yaml', 'partners.yaml'],
  ])('two files that differ in %s', (_, other, path) => {
    write(path, path.startsWith('areas') ? undefined : '[]\n');
    write(other);
    expect(told().filter((each) => each.includes('różni się'))).toHaveLength(1);
  });

  it('a folder of the plan in capitals', () => {
    write('Areas/kultura.yaml');
    expect(told()).toEqual([
      expect.stringMatching(/^Areas file-unknown Ten folder powinien nazywać się „areas”/),
    ]);
  });
});

describe('T12 what is too large is refused before it is read', () => {
  it('a sparse file of a gigabyte', () => {
    write('areas/kultura.yaml', '');
    truncateSync(join(root, 'areas/kultura.yaml'), 1_000_000_000);
    expect(told()).toEqual([
      expect.stringMatching(/^areas\/kultura\.yaml encoding Plik jest większy niż 1 MB/),
    ]);
  });

  it('more than 2,000 files: one finding with the number', () => {
    mkdirSync(join(root, 'areas'));
    for (let index = 0; index < 2001; index += 1)
      writeFileSync(join(root, `areas/a${index}.yaml`), 'name: a\n');
    const started = performance.now();
    expect(told()).toEqual([expect.stringMatching(/^lsicu\.yaml file-unknown .*2002 pliki?/)]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('more than 20 MB together', () => {
    mkdirSync(join(root, 'areas'));
    for (let index = 0; index < 21; index += 1) {
      writeFileSync(join(root, `areas/a${index}.yaml`), '');
      truncateSync(join(root, `areas/a${index}.yaml`), 999_999);
    }
    expect(told()).toEqual([expect.stringMatching(/^lsicu\.yaml file-unknown .*2\d MB/)]);
  });
});
