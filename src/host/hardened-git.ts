import { simpleGit } from 'simple-git';

/** What git needs to find itself, the user's own settings (`safe.directory`) and a place for files of the moment. */
const KEPT = [
  'PATH',
  'PATHEXT',
  'HOME',
  'XDG_CONFIG_HOME',
  'USERPROFILE',
  'SYSTEMROOT',
  'TMPDIR',
  'TEMP',
  'TMP',
];

/** Nothing may be asked for, fetched or locked; messages come in the language that is known. */
const SET = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** Above whatever a repository's own settings say. */
const CONFIG = [
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showSignature=false',
];

function environment(): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    KEPT.includes(name.toUpperCase()) && value !== undefined ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(kept), ...SET };
}

/**
 * Git in a folder that may be a stranger's: only for commands that run nothing of the repository, in an environment of
 * our own, so that a hook's variables do not lead it to another repository. It gives up after ten silent seconds.
 */
export function hardenedGit(folder: string): (...words: readonly string[]) => Promise<string> {
  const git = simpleGit({
    // Not the plan's folder: Windows looks for programs in the current one first.
    baseDir: import.meta.dirname,
    config: CONFIG,
    timeout: { block: 10_000 },
    allowEnvironment: Object.keys(SET),
    // Needed for naming the folder, and for switching monitors and hooks off.
    unsafe: { allowUnsafeConfigPaths: true, allowUnsafeFsMonitor: true, allowUnsafeHooksPath: true },
  }).env(environment());
  return (...words) => git.raw(['-C', folder, ...words]);
}
