import { defineCommand, type Call } from './command.ts';

const W = {
  shell: {
    pl: 'Podaj powłokę: bash, zsh, fish albo powershell; podano „{shell}”.',
    en: 'Name a shell: bash, zsh, fish or powershell, not “{shell}”.',
  },
};

/** The script of each shell, among the templates. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: 'completion.bash',
  zsh: 'completion.zsh',
  fish: 'completion.fish',
  powershell: 'completion.ps1',
};

async function run(call: Call): Promise<number> {
  const [shell = '', ...words] = call.arguments;
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (script === undefined) {
    const { UserError } = await import('../words/user-error.ts');
    throw new UserError(W.shell, { shell });
  }
  if (words.length === 0) {
    const { print } = await import('../host/print.ts');
    await print(call.host, call.host.template(script).replaceAll('\r\n', '\n'));
    return 0;
  }
  const [{ answerShell }, { commands, globals }] = await Promise.all([
    import('./completion-answer.ts'),
    import('./completion-source.ts'),
  ]);
  return answerShell(call, { commands, globals }, words);
}

export const completion = defineCommand({
  name: 'completion',
  group: 'help',
  summary: {
    pl: 'uzupełnianie poleceń klawiszem Tab: nazwy, opcje, a także identyfikatory z planu z ich tytułami',
    en: 'completion of commands with the Tab key: names, options, and ids of the plan with their titles',
  },
  arguments: [
    {
      flags: '<shell>',
      summary: {
        pl: 'powłoka: bash, zsh, fish albo powershell; wypisany zostanie jej skrypt',
        en: 'the shell: bash, zsh, fish or powershell; its script is printed',
      },
    },
    {
      flags: '[words...]',
      summary: {
        pl: 'po „--” słowa z wiersza poleceń; tak pyta sam skrypt',
        en: 'after “--” the words of a command line; so the script asks',
      },
    },
  ],
  examples: [
    {
      line: 'lsicu completion bash > ~/.local/share/bash-completion/completions/lsicu',
      summary: {
        pl: 'włącza uzupełnianie w powłoce bash, od następnego okna',
        en: 'switches completion on in bash, from the next window on',
      },
    },
    {
      line: 'lsicu completion zsh',
      summary: {
        pl: 'skrypt dla zsh; zapisz go jako plik _lsicu w jednym z folderów z listy fpath',
        en: 'the script for zsh; save it as _lsicu in one of the folders of fpath',
      },
    },
  ],
  run,
});
