import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesSince } from '../../src/host/changes-since.ts';
import { temporaryFolder } from '../setup/host.ts';
import { papersOf } from '../setup/paper.ts';
import { git, planRepository, runFully } from '../setup/repository.ts';

const folder = temporaryFolder();
const CARDS = {
  'institutions/gok.yaml': 'name: Gminny Ośrodek Kultury\n',
  'institutions/ops.yaml': 'name: Ośrodek Pomocy Społecznej\n',
  'institutions/policja.yaml': 'name: Policja\nexternal: true\n',
};
const accepted = (institution: string, rev: string): string =>
  `- {institution: ${institution}, by: {post: Dyrektor}, date: 2026-01-12, rev: "${rev}"}\n`;
const VERSION = '- {status: draft, date: 2026-01-08, rev: "plan-1"}\n';
let count = 0;
const sheet = (files: Record<string, string>, ...argv: string[]) =>
  papersOf(folder, `plan-${(count += 1)}`, { ...CARDS, ...files })(
    '2026-02-01',
    ...argv,
    'render',
    'acceptance',
  );

describe('the acceptance sheet', () => {
  it('says that nobody has accepted yet, and asks all but outside bodies to sign', async () => {
    const text = await sheet({});
    expect(text).toContain(
      '**Harmonogramu nie zaakceptowała jeszcze żadna instytucja systemu** (do zebrania: 2 akceptacje).',
    );
    expect(text).toContain('| Gminny Ośrodek Kultury | | | |');
    expect(text).not.toContain('| Policja |');
  });

  it('counts those who accepted this version, another one, and none', async () => {
    const text = await sheet({
      'versions.yaml': VERSION,
      'acceptances.yaml': accepted('gok', 'plan-0'),
    });
    expect(text).toContain(
      '**Harmonogram w wersji „plan-1” nie jest jeszcze zaakceptowany przez wszystkie podmioty:** nie zaakceptowała go żadna z 2 instytucji systemu. Brak akceptacji: 1; akceptacja innej wersji: 1.',
    );
    expect(text).toContain(
      '| Gminny Ośrodek Kultury | Dyrektor | 12 stycznia 2026 r. | plan-0 | akceptacja innej wersji |',
    );
    expect(text).toContain('Akceptujemy harmonogram prac w wersji „plan-1”.');
  });

  it('is accepted only when all have accepted the same, and says that it was not checked outside git', async () => {
    const files = {
      'acceptances.yaml':
        accepted('gok', 'plan-1') + accepted('ops', 'plan-1') + accepted('policja', 'plan-1'),
    };
    const text = await sheet(files);
    expect(text).toContain(
      '**Harmonogram w wersji „plan-1” został zaakceptowany przez wszystkie podmioty** (2 instytucje systemu). Nie sprawdzono',
    );
    expect(text).toContain('Historia zmian planu nie jest zapisywana');
    expect(text).toContain('- Policja, 12 stycznia 2026 r., wersja „plan-1”');
    expect(text).toContain('Nie ma podpisów do zebrania.');
    expect(await sheet(files, '--lang', 'en')).toContain(
      '**Version “plan-1” of the schedule has been accepted by all** (2 institutions of the system).',
    );
  });
});

describe('the acceptance sheet in git', () => {
  const repository = planRepository(join(folder, 'repository'));
  const write = (path: string, text: string): void => {
    mkdirSync(join(repository, path, '..'), { recursive: true });
    writeFileSync(join(repository, path), text);
  };
  const commit = (): void => {
    git(repository, 'add', '.');
    git(repository, 'commit', '-q', '-m', 'Zmiana');
  };
  const render = async (): Promise<string> =>
    (await runFully(['--as-of', '2026-11-01', 'render', 'acceptance'], repository)).output;

  it('is open again once the schedule is changed, and closed when the change is taken back', async () => {
    git(repository, 'tag', 'plan-1');
    write('acceptances.yaml', '- {institution: pup, date: 2026-10-05, rev: "plan-1"}\n');
    commit();
    expect(await render()).toContain('Od tej wersji harmonogram się nie zmienił.');
    expect(await render()).toContain(
      'został zaakceptowany przez wszystkie podmioty** (1 instytucja systemu).',
    );

    write('areas/praca.yaml', 'name: Praca i mieszkanie\nleader: pup\n');
    commit();
    const changed = await render();
    expect(changed).toContain(
      '**Akceptację trzeba powtórzyć.** Wersję „plan-1” zaakceptowały wszystkie podmioty (1), ale potem harmonogram zmieniono.',
    );
    expect(changed).toContain('1 zapisana zmiana dotyczy obszarów');
    expect(changed).toContain('| Powiatowy Urząd Pracy | | | |');

    write('areas/praca.yaml', 'name: Praca\nleader: pup\n');
    expect(await render()).toContain('Akceptację trzeba powtórzyć');
    commit();
    expect(await render()).toContain('choć po drodze go zmieniano (2 zapisane zmiany)');

    write('areas/praca.yaml', 'name: Praca i nauka\nleader: pup\n');
    expect(await render()).toContain(
      'w plikach planu są późniejsze zmiany, których nie zapisano jeszcze jako wersji',
    );
  });

  it.each(['--all', '-1', 'HEAD..HEAD', ':/Zmiana', 'HEAD^', '@{u}', 'nie-ma', 'plan-1 --all', ''])(
    'takes „%s” for no version',
    async (revision) => {
      expect(await changesSince(repository, revision, ['areas'])).toBeNull();
    },
  );

  it('knows a version by its hash as well', async () => {
    const hash = git(repository, 'rev-parse', 'plan-1');
    expect(await changesSince(repository, hash.slice(0, 8), ['areas'])).toEqual({
      hash,
      commits: 2,
      changed: false,
    });
  });
});
