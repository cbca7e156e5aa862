import { describe, expect, it } from 'vitest';
import { INVITATION } from '../../src/words/invitation.ts';
import { withoutStop } from '../../src/words/without-stop.ts';
import { run, temporaryFolder, writePlan } from '../setup/host.ts';
import { foldedPapersIn, linesWith } from '../setup/paper.ts';
import { SETTINGS } from '../setup/plan.ts';

const folder = temporaryFolder();
const text = foldedPapersIn(folder);

const TASK = (more: string) =>
  `name: Praca\nleader: pup\ntasks:\n  - {id: targi, title: Targi pracy., ${more}}\n`;
const PUP = { 'institutions/pup.yaml': 'name: Urząd Pracy\nareas: [praca]\n' };
const DONE =
  'entries:\n  - {date: 2026-09-01, task: targi, state: done, reached: 14, note: Było 20 firm., by: {post: Doradca}}\n';

describe('a title that something follows', () => {
  it.each([
    ['Targi pracy.', 'Targi pracy'],
    ['przygotowanie materiałów;', 'przygotowanie materiałów'],
    ['Kampania:', 'Kampania'],
    ['Plan na 2027 r.', 'Plan na 2027 r.'],
    ['Ulotki, plakaty itp.', 'Ulotki, plakaty itp.'],
    ['Praca w COM.', 'Praca w COM'],
  ])('%s → %s', (title, bare) => {
    expect(withoutStop(title)).toBe(bare);
  });

  it('loses its full stop in every document', async () => {
    const files = {
      ...PUP,
      'areas/praca.yaml': TASK('produces: {id: mapa, title: Mapa}'),
      'coordination.yaml': 'tasks: [{id: raport, title: Raport., after: mapa}]\n',
    };
    expect(await text(files, 'render', 'products')).toContain('| Mapa | Targi pracy – brak sprawozdania |');
    expect(await text(files, 'agenda')).toContain('- **Raport** – brak wykonawcy; czeka na: „Targi pracy”');
    expect(await text(files, 'plan')).toContain('czeka na: Mapa (Targi pracy)');
  });
});

describe('what institutions report', () => {
  const files = {
    ...PUP,
    'areas/praca.yaml': TASK('due: 2026-09, responsible: pup'),
    'progress/2026-q3/pup.yaml': DONE,
  };

  it('reads as sentences in the list, as a quotation in a line of ours', async () => {
    const report = await text(files, 'report', '2026-Q3');
    expect(report).toContain('– *Targi pracy*: wykonane, 14 osób (podaje: Doradca). Było 20 firm.\n');
    expect(report).toContain('- **Targi pracy** – Urząd Pracy; 1 września 2026 r.: „Było 20 firm”\n');
  });

  it('is said to be all there is, and how much of it is done', async () => {
    expect(await text(files, 'report', '2026-Q3')).toContain(
      'Wykonano 1 z 1 zadania (100%); złożono z niego sprawozdanie.',
    );
    const two = {
      ...files,
      'coordination.yaml': 'tasks: [{id: raport, title: Raport}]\n',
      'progress/2026-q3/coordinator.yaml':
        'entries:\n  - {date: 2026-09-02, task: raport, state: in-progress}\n',
    };
    expect(await text(two, 'report', '2026-Q3')).toContain(
      'Wykonano 1 z 2 zadań (50%); ze wszystkich złożono sprawozdanie.',
    );
  });

  it('tells a decision of a meeting from a task', async () => {
    const meeting =
      'meetings:\n  - {id: narada, kind: team, date: 2026-07-02, decisions: [{id: skrzynka, title: Skrzynka, owner: pup}]}\n';
    const entry = 'entries:\n  - {date: 2026-09-01, decision: skrzynka, state: done}\n';
    const report = await text(
      { ...PUP, 'calendar/2026-q3.yaml': meeting, 'progress/2026-q3/pup.yaml': entry },
      'report',
      '2026-Q3',
    );
    expect(report).toContain('*Skrzynka* (ustalenie ze spotkania): wykonane');
  });

  it('is not known where there is nothing, neither to be late', async () => {
    const report = await text(
      {
        ...PUP,
        'areas/praca.yaml': TASK('responsible: pup'),
        'lsicu.yaml': `${SETTINGS}period: {to: 2025-12}\n`,
      },
      'report',
    );
    expect(report).toContain('Z jedynego zadania planu nie złożono jeszcze sprawozdania');
    expect(report).toContain('Jedyne zadanie nie ma jeszcze terminu, więc nie wiadomo, czy jest opóźnione.');
    expect(report).toContain('Okres planu już minął (trwał do grudnia 2025 r.)');
    expect(report).toContain('Odbiorcy: nie podano · termin złożenia: nie podano');
    expect(report).not.toContain('Żadne zadanie nie jest po terminie');
  });
});

describe('the agenda', () => {
  it('of a plan of nothing counts no zeros', async () => {
    const agenda = await text({}, 'agenda');
    expect(agenda).not.toMatch(/: 0\b|0 z 0/);
    expect(agenda).toContain(
      '1. Lista obecności (plan nie ma jeszcze kart instytucji)\n2. Harmonogram kwartalny: do ustalenia\n',
    );
    expect(agenda).toContain('W planie nie ma jeszcze zadań, które można omówić.');
    expect(agenda).toContain('## 2. Harmonogram kwartalny');
    expect(linesWith(agenda, '| ………')).toHaveLength(5);
  });

  it('of a quarter that is over has no form to fill in', async () => {
    const agenda = await text({}, 'agenda', '2026-Q1');
    expect(agenda).toContain('W harmonogramie tego kwartału nie wpisano działań.');
    expect(agenda).not.toContain('………');
  });

  it('numbers what there is, and names tasks of nobody once', async () => {
    const agenda = await text({ ...PUP, 'areas/praca.yaml': TASK('due: 2026-12') }, 'agenda');
    expect(agenda).toContain('## 3. Zadania bez wykonawcy\n\n- Praca 1: Targi pracy.\n');
    expect(agenda).toContain('**Bez wykonawcy** – 1 zadanie, wymienione w punkcie 3');
    expect(linesWith(agenda, '- Praca 1: Targi pracy')).toHaveLength(1);
  });

  it('says that its meeting is over, and when the next one is', async () => {
    const files = (next: string) => ({
      'calendar/2026-q4.yaml': 'meetings:\n  - {id: a, kind: team, date: 2026-10-08, status: held}\n',
      'calendar/2027-q1.yaml': `meetings: ${next}\n`,
    });
    const next = await text(files('[{id: b, kind: team, date: 2027-01-14}]'), 'agenda');
    expect(next).toContain('To spotkanie już się odbyło; sprawy podano według stanu na 1 listopada 2026 r.');
    expect(next).toContain('Następne spotkanie zespołu: 14 stycznia 2027 r.');
    expect(await text(files('[]'), 'agenda')).toContain(
      '**Następnego spotkania zespołu nie zaplanowano jeszcze na I kwartał 2027 r.**',
    );
  });
});

describe('a document that lacks what it is of', () => {
  it('names the institutions without needs and diagnosis once', async () => {
    const needs = await text({ ...PUP, 'institutions/ops.yaml': 'name: Ośrodek\n' }, 'render', 'needs');
    expect(linesWith(needs, 'Ośrodek')).toHaveLength(1);
    expect(needs).toContain('**Żadna z 2 instytucji nie ma jeszcze diagnozy.**');
  });

  it('is the form of five columns to fill in', async () => {
    const schedule = await text({}, 'render', 'quarterly-schedule');
    expect(schedule).toContain('| Data | Opis działań | Odpowiedzialni | Zasoby | Materiały |');
    expect(linesWith(schedule, '| ………')).toHaveLength(5);
    const closed = await text(
      { 'lsicu.yaml': `${SETTINGS}closed_until: 2026-Q4\n` },
      'render',
      'quarterly-schedule',
    );
    expect(closed).not.toContain('………………… |');
  });

  it('of a year without reports says that nothing is known', async () => {
    const chapter = await text(
      { ...PUP, 'areas/praca.yaml': TASK('responsible: pup') },
      'render',
      'gmina-report',
      '2025',
    );
    expect(chapter).toContain('więc nie wiadomo, co w 2025 roku wykonano.');
    expect(chapter).toContain(
      '**Praca.** W planie jest 1 zadanie do wykonania. Nie złożono z niego sprawozdania.',
    );
    expect(chapter).toContain('Koordynatora plan jeszcze nie wskazuje.');
  });
});

describe('a coordinator', () => {
  it('is not said to be missing where the file cannot be read', async () => {
    expect(await text({}, 'plan')).toContain('Koordynatora plan jeszcze nie wskazuje.');
    const lost = await text({ 'coordination.yaml': 'coordinator: [\n' }, 'plan');
    expect(lost).not.toContain('Koordynatora plan jeszcze nie wskazuje.');
  });
});

describe('a call without its subject', () => {
  it.each([
    ['letter', 'Podaj identyfikator instytucji, np.: pup.'],
    ['minutes', 'Podaj identyfikator spotkania, np.: narada.'],
    ['invitation', 'Podaj identyfikator spotkania, np.: narada.'],
    ['area', 'Podaj identyfikator obszaru, np.: praca.'],
    ['worksheet', 'Podaj numer warsztatu: 1, 2, 3, 4.'],
  ])('%s says what is asked for', async (name, says) => {
    const plan = writePlan(`${folder}/subjects-${name}`, {
      ...PUP,
      'areas/praca.yaml': TASK('due: 2026-12'),
      'calendar/2026-q4.yaml': 'meetings: [{id: narada, kind: team, date: 2026-10-08}]\n',
    });
    expect((await run(['-C', plan, 'render', name])).messages).toContain(says);
  });
});

describe('what a unit is called', () => {
  it.each([
    ['rural-gmina', 'w gminie i poza gminą'],
    ['city-county', 'w mieście i poza miastem'],
    ['county', 'w powiecie i poza powiatem'],
    ['voivodeship', 'w województwie i poza województwem'],
    ['other', 'na miejscu i na zewnątrz'],
  ])('%s: %s', async (kind, words) => {
    const promotion = await text(
      { 'lsicu.yaml': SETTINGS.replace('rural-gmina', kind) },
      'render',
      'promotion',
    );
    expect(promotion).toContain(`# Promocja działań LSICU ${words}\n`);
  });
});

describe('trainings', () => {
  it('may be for people from outside, who are counted apart', async () => {
    const files = {
      ...PUP,
      'coordination.yaml': 'training_topics: [{id: prawo, title: Prawo}]\n',
      'trainings.yaml':
        '- {topic: prawo, title: Prawo pracy, date: 2026-03, participants: [{institution: pup, count: 2}, {function: pracodawcy, count: 7}]}\n',
    };
    const plan = await text(files, 'render', 'competences');
    expect(plan).toContain('Urząd Pracy: 2; pracodawcy (osoby spoza instytucji): 7 (razem 9 osób)');
    expect(plan).toContain('| Urząd Pracy | odbyte: 2 |\n| *osoby spoza instytucji* | odbyte: 7 |');
  });
});

describe('an invitation in a language that the program has no words of', () => {
  const meeting = (more: string) =>
    `meetings:\n  - {id: a, kind: public, title: {pl: Spotkanie, ru: Встреча}, date: 2026-12-05, languages: [pl, ru]${more}}\n`;

  it('has its fixed sentences all the same', async () => {
    const paper = await text({ 'calendar/2026-q4.yaml': meeting('') }, 'render', 'invitation', 'a');
    expect(paper).toContain('## Русский');
    expect(paper).toContain('Приглашаем на встречу.');
    expect(paper).toContain('- Языки встречи: польский, русский');
    expect(paper).not.toContain('Do przetłumaczenia');
  });

  it('does not invite to a meeting that is cancelled', async () => {
    const files = { 'calendar/2026-q4.yaml': meeting(', status: cancelled, reason: Awaria') };
    const paper = await text(files, 'render', 'invitation', 'a');
    expect(paper).toContain('Встреча отменена');
    expect(paper).not.toContain('Приглашаем');
  });

  it('each language says everything', () => {
    for (const words of Object.values(INVITATION))
      expect(Object.values(words).every((sentence) => sentence.trim() !== '')).toBe(true);
  });
});
