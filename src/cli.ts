import { Command as Program, CommanderError, Option } from 'commander';
import type { Call, Command, OptionSpec } from './commands/command.ts';
import * as registry from './commands/commands.ts';
import { helpPage } from './commands/help-page.ts';
import { GLOBAL_OPTIONS } from './commands/global-options.ts';
import type { Host } from './host/host.ts';
import { print } from './host/print.ts';
import { nearest } from './schema/nearest.ts';
import { say, wordLanguage, type Sentence, type WordLanguage, type Words } from './words/sentence.ts';
import { badValue, UserError } from './words/user-error.ts';

export { GLOBAL_OPTIONS };

export const COMMANDS: readonly Command[] = Object.values(registry);

const W = {
  about: {
    pl: 'Plan przyjmowania i integracji cudzoziemców w gminie: sprawdzanie, dokumenty, sprawozdania.',
    en: 'A municipality’s plan for receiving and integrating foreigners: checks, documents, reports.',
  },
  help: { pl: 'pokaż pomoc', en: 'show help' },
  version: { pl: 'pokaż wersję programu', en: 'show the version of the program' },
  unknownOption: { pl: 'Nie ma opcji „{name}”.{hint}', en: 'There is no option “{name}”.{hint}' },
  foreignOption: {
    pl: 'Polecenie „{command}” nie ma opcji „{name}”.',
    en: 'The command “{command}” has no option “{name}”.',
  },
  earlyOption: {
    pl: 'Opcję „{name}” podaje się po poleceniu, np. lsicu {command} {name} …',
    en: 'The option “{name}” stands after the command, for example: lsicu {command} {name} …',
  },
  unknownCommand: { pl: 'Nie ma polecenia „{name}”.{hint}', en: 'There is no command “{name}”.{hint}' },
  missingArgument: {
    pl: 'Brakuje argumentu <{name}>. Objaśnia go: lsicu help {command}',
    en: 'The argument <{name}> is missing. It is explained by: lsicu help {command}',
  },
  missingValue: { pl: 'Opcja „{name}” wymaga wartości.', en: 'The option “{name}” needs a value.' },
  excess: { pl: 'Podano za dużo argumentów.', en: 'Too many arguments were given.' },
  didYouMean: { pl: ' Czy chodziło o „{near}”?', en: ' Did you mean “{near}”?' },
} satisfies Record<string, Words>;

/** Options that are answered before any command runs. */
const OWN_OPTIONS: readonly OptionSpec[] = [
  { flags: '-h, --help', summary: W.help },
  { flags: '--version', summary: W.version },
];

/** Help is no narrower than this, and no broader than is read well. */
const MIN_COLUMNS = 60;
const MAX_COLUMNS = 100;

/** Words in the brackets of a usage line: `<dir>`, `[options]`. */
const PLACEHOLDERS: Record<string, string> = {
  link: 'odnośnik',
  who: 'kto',
  text: 'tekst',
  state: 'stan',
  new: 'nowy',
  id: 'identyfikator',
  values: 'wartości',
  field: 'pole',
  thing: 'pozycja',
  task: 'zadanie',
  encoding: 'kodowanie',
  options: 'opcje',
  command: 'polecenie',
  dir: 'folder',
  folders: 'foldery',
  date: 'dzień',
  lang: 'język',
  level: 'waga',
  file: 'plik',
  number: 'liczba',
  rule: 'reguła',
  kind: 'rodzaj',
  document: 'dokument',
  subject: 'przedmiot',
  quarter: 'kwartał',
  period: 'okres',
  folder: 'folder',
  list: 'lista',
  code: 'kod',
  name: 'nazwa',
  audience: 'odbiorcy',
  grouping: 'podział',
  action: 'czynność',
  person: 'osoba',
  shell: 'powłoka',
  meeting: 'spotkanie',
  words: 'słowa',
  setting: 'pole=wartość',
  votes: 'głosy',
};

const placeholder = (word: string): Words => ({ pl: PLACEHOLDERS[word] ?? word, en: word });

/** Help about a command, or about all where it is none of them. */
function helpAbout(name: string, host: Host, language: WordLanguage): string {
  const word = (one: string): string => say({ words: placeholder(one) }, language);
  const source = {
    about: W.about,
    commands: COMMANDS,
    globals: [...GLOBAL_OPTIONS, ...OWN_OPTIONS],
    placeholders: (flags: string) => flags.replaceAll(/(?<=[<[])\w+(?=(?:\.\.\.)?[\]>])/g, word),
  };
  const columns = host.output.isTerminal
    ? Math.max(MIN_COLUMNS, Math.min(host.output.columns, MAX_COLUMNS))
    : MAX_COLUMNS;
  return helpPage(
    source,
    COMMANDS.find((command) => command.name === name),
    language,
    columns,
  );
}

function withHint(words: Words, name: string, candidates: readonly string[]): UserError {
  const near = nearest(name, candidates);
  const hint: Sentence | string = near ? { words: W.didYouMean, args: { near } } : '';
  return new UserError(words, { name, hint });
}

const unknownCommand = (name: string): UserError =>
  withHint(
    W.unknownCommand,
    name,
    COMMANDS.map((command) => command.name),
  );

/** `--output` of `-o, --output <file>`. */
const longName = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? flags;

/** An option that is not known where it stands: before its command, at a command that has none such, or anywhere. */
function unknownOption(name: string, argv: readonly string[], { commands, options }: Program): UserError {
  const called = argv.flatMap((word) => commands.find((command) => command.name() === word) ?? [])[0];
  const owners = commands.filter((command) =>
    command.options.some(({ long, short }) => long === name || short === name),
  );
  const [owner] = owners;
  if (owner && called && !owners.includes(called))
    return new UserError(W.foreignOption, { name, command: called.name() });
  if (owner) return new UserError(W.earlyOption, { name, command: (called ?? owner).name() });
  const known = (called ? [called] : commands).flatMap((command) => command.options).concat(options);
  return withHint(
    W.unknownOption,
    name,
    known.flatMap(({ long }) => long ?? []),
  );
}

function missingArgument(name: string, argv: readonly string[], { commands }: Program): UserError {
  const called = argv.find((word) => commands.some((command) => command.name() === word)) ?? '';
  return new UserError(W.missingArgument, { name: { words: placeholder(name) }, command: called });
}

/** The command-line library's own errors in our words. */
function inOurWords(error: CommanderError, argv: readonly string[], program: Program): UserError {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(name, argv, program);
    case 'commander.unknownCommand':
      return unknownCommand(name);
    case 'commander.missingArgument':
      return missingArgument(name, argv, program);
    case 'commander.optionMissingArgument':
      return new UserError(W.missingValue, { name: longName(name) });
    case 'commander.invalidArgument': {
      const [, value = '', allowed = ''] =
        /argument '(.*)' is invalid\. Allowed choices are ([^.]*)\.$/s.exec(error.message) ?? [];
      return badValue(longName(name), value, allowed);
    }
    default:
      return new UserError(W.excess);
  }
}

function addCommand(
  program: Program,
  command: Command,
  surroundings: Pick<Call, 'host' | 'version'>,
  language: WordLanguage,
  done: (code: number) => void,
): void {
  const sub = program.command(command.name).description(say({ words: command.summary }, language));
  sub.helpOption('-h, --help', say({ words: W.help }, language));
  for (const { flags, summary } of command.arguments ?? [])
    sub.argument(flags, say({ words: summary }, language));
  for (const { flags, summary, choices, isRepeated } of command.options ?? []) {
    const option = new Option(flags, say({ words: summary }, language));
    if (isRepeated)
      option.argParser((value, before: readonly string[] | undefined) => [...(before ?? []), value]);
    sub.addOption(choices ? option.choices(choices) : option);
  }
  sub.action(async () => {
    const call: Call = { ...surroundings, arguments: sub.args, options: sub.optsWithGlobals() };
    done(await command.run(call));
  });
}

/**
 * Runs a command line.
 * @param asked the language that is asked for
 * @throws {UserError} for a call that is wrong
 */
export async function runCommandLine(
  argv: readonly string[],
  host: Host,
  version: string,
  asked: string | undefined,
): Promise<number> {
  const language = wordLanguage(asked);
  const words = (key: keyof typeof W): string => say({ words: W[key] }, language);
  const written: string[] = [];
  let code = 0;
  const program = new Program('lsicu')
    .description(words('about'))
    .version(version, '--version', words('version'))
    .helpOption('-h, --help', words('help'))
    .helpCommand(false)
    .configureHelp({ formatHelp: (command) => helpAbout(command.name(), host, language) })
    .configureOutput({ writeOut: (text) => written.push(text), writeErr: () => undefined })
    .exitOverride();
  for (const { flags, summary } of GLOBAL_OPTIONS) program.option(flags, say({ words: summary }, language));
  for (const command of COMMANDS)
    addCommand(program, command, { host, version }, language, (result) => (code = result));
  program
    .command('help [command...]')
    .description(words('help'))
    .helpOption('-h, --help', words('help'))
    .action(([name]: readonly string[]) => {
      const about = program.commands.find((command) => command.name() === name);
      if (name !== undefined && !about) throw unknownCommand(name);
      written.push((about ?? program).helpInformation());
    });
  for (const sub of program.commands) sub.copyInheritedSettings(program);
  try {
    if (argv.length === 0) written.push(program.helpInformation());
    else await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0 && error.code !== 'commander.help') throw inOurWords(error, argv, program);
  }
  if (written.length > 0) await print(host, written.join(''));
  return code;
}
