/** What the runner of GitHub Actions takes out of the log of a step: ActionCommand.cs, ActionCommandManager.cs. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const KNOWN = ['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'stop-commands', 'add-mask'];
const FORBIDDEN = ['set-env', 'add-path', 'set-output', 'save-state', 'add-matcher', 'echo'];

const unescape = (text: string, more: readonly (readonly [string, string])[] = []): string =>
  [['%0D', '\r'] as const, ['%0A', '\n'] as const, ...more, ['%25', '%'] as const].reduce(
    (result, [from, to]) => result.replaceAll(from, to),
    text,
  );

function split(info: string, separator: string): Pick<Command, 'name' | 'properties'> {
  const [, name = '', rest = ''] = /^(\S*) ?(.*)$/s.exec(info) ?? [];
  const pairs = rest.split(separator).map((pair) => /^([^=]+)=(.+)$/s.exec(pair));
  const properties = pairs.flatMap((pair) =>
    pair
      ? [
          [
            pair[1] ?? '',
            unescape(pair[2] ?? '', [
              ['%3A', ':'],
              ['%2C', ','],
            ]),
          ] as const,
        ]
      : [],
  );
  return { name, properties: Object.fromEntries(properties) };
}

function parse(line: string, known: readonly string[]): Command | null {
  const started = /^\s*::([\s\S]*?)::([\s\S]*)$/.exec(line);
  if (started) {
    const command = { ...split(started[1] ?? '', ','), data: unescape(started[2] ?? '') };
    if (known.includes(command.name)) return command;
  }
  const inside = /##\[([^\]]*)\]([\s\S]*)$/.exec(line);
  if (!inside) return null;
  const command = { ...split(inside[1] ?? '', ';'), data: inside[2] ?? '' };
  return known.includes(command.name) ? command : null;
}

/** The commands that the runner obeys in an output. */
export function obeyed(output: string): Command[] {
  const known = [...KNOWN, ...FORBIDDEN];
  const commands: Command[] = [];
  let stop: string | null = null;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parse(line, stop === null ? known : [...known, stop]);
    if (!command || (stop !== null && command.name !== stop)) continue;
    commands.push(command);
    stop = command.name === 'stop-commands' ? command.data : null;
  }
  return commands;
}
