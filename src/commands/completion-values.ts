import type { Thing } from '../schema/field.ts';
import { DOERS } from '../schema/parts.ts';
import type { WordLanguage, Words } from '../words/sentence.ts';
import type { Call } from './command.ts';
import type { Also, Candidate, Completion, Slot } from './complete.ts';
import type { NamedThings } from './completion-plan.ts';

const FIXED: Readonly<Record<string, readonly string[]>> = {
  shell: ['bash', 'zsh', 'fish', 'powershell'],
  lang: ['pl', 'en'],
  format: ['md', 'html', 'docx', 'json'],
  'export format': ['csv', 'xlsx'],
  'workshop number': ['1', '2', '3', '4'],
};

const PATHS: Readonly<Record<string, Also>> = {
  file: 'files',
  dir: 'folders',
  folder: 'folders',
  folders: 'folders',
};

/** Which things of the plan stand in a place, by its option, else by its command and placeholder, else by the placeholder. */
const THINGS: Readonly<Record<string, readonly Thing[] | 'all'>> = {
  task: ['task', 'common-task', 'duty'],
  'log task': ['task', 'common-task', 'duty', 'decision'],
  'move task': ['task', 'common-task', 'goal', 'duty'],
  thing: 'all',
  'rename id': 'all',
  meeting: ['meeting'],
  person: ['person'],
  institution: ['institution'],
  who: DOERS,
  '--area': ['area'],
  '--leader': ['institution'],
  '--responsible': DOERS,
  '--in': ['area', 'institution', 'task', 'meeting'],
};

const titled = (all: readonly { readonly name: string; readonly about: Words }[], language: WordLanguage) =>
  all.map(({ name, about }) => ({ value: name, about: about[language] }));

async function documents({ host }: Call, language: WordLanguage): Promise<Candidate[]> {
  const { Templates } = await import('../render/template.ts');
  return titled(
    new Templates(host).listed().map(({ name, title }) => ({ name, about: title })),
    language,
  );
}

async function kinds({ command }: Slot, language: WordLanguage): Promise<Candidate[]> {
  if (command === 'new') {
    const { NEW_KINDS } = await import('./new-kinds.ts');
    return titled(
      NEW_KINDS.map(({ name, called }) => ({ name, about: called })),
      language,
    );
  }
  const { SCHEMA_KINDS } = await import('../reference/schema-kinds.ts');
  return titled(
    SCHEMA_KINDS.map(([name, { title }]) => ({ name, about: title })),
    language,
  );
}

async function rules(language: WordLanguage): Promise<Candidate[]> {
  const { RULES } = await import('../reference/rules.ts');
  return titled(
    RULES.map(({ name, summary }) => ({ name, about: summary })),
    language,
  );
}

async function states(language: WordLanguage): Promise<Candidate[]> {
  const [{ REPORTED }, { SHARED }] = await Promise.all([
    import('../schema/progress.ts'),
    import('../words/shared.ts'),
  ]);
  return titled(
    REPORTED.map((name) => ({ name, about: SHARED[`state.${name}`] })),
    language,
  );
}

async function subjects({ host }: Call, { before }: Slot, plan: NamedThings): Promise<Candidate[]> {
  const [{ Templates }, registry] = await Promise.all([
    import('../render/template.ts'),
    import('../views/views.ts'),
  ]);
  const template = new Templates(host).document(before[0] ?? '');
  const view = Object.values(registry).find(({ name }) => name === template?.view);
  if (!view) return [];
  if (view.takes === 'quarter' || view.takes === 'period') return plan.quarters();
  return plan.subjects(view);
}

async function fromPlan(call: Call, slot: Slot, language: WordLanguage): Promise<Candidate[]> {
  const { NamedThings } = await import('./completion-plan.ts');
  const repo = slot.options.get('--repo');
  const plan = new NamedThings({ ...call, options: { ...call.options, repo } }, language);
  const { command, placeholder, option, before } = slot;
  if (placeholder === 'subject') return subjects(call, slot, plan);
  if (placeholder === 'quarter' || placeholder === 'period') return plan.quarters();
  if (placeholder === 'field') return plan.fields(before[0] ?? '');
  const things = THINGS[option] ?? THINGS[`${command} ${placeholder}`] ?? THINGS[placeholder];
  if (things === undefined) return [];
  return plan.things(things === 'all' ? undefined : things);
}

/** What may stand in a place of a command line that has no choices of its own. */
export async function valuesFor(call: Call, slot: Slot, language: WordLanguage): Promise<Completion> {
  const { command, placeholder } = slot;
  const only = (candidates: readonly Candidate[]): Completion => ({ candidates, also: 'none' });
  const also = PATHS[placeholder];
  if (also) return { candidates: [], also };
  const fixed = FIXED[`${command} ${placeholder}`] ?? FIXED[placeholder];
  if (fixed) return only(fixed.map((value) => ({ value, about: '' })));
  switch (placeholder) {
    case 'document':
      return only(await documents(call, language));
    case 'kind':
      return only(await kinds(slot, language));
    case 'rule':
      return only(await rules(language));
    case 'state':
      return only(await states(language));
    default:
      return only(await fromPlan(call, slot, language));
  }
}
