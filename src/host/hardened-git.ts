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

/** What a commit takes from the user's surroundings besides: who and when, where it is said there. */
const KEPT_TO_WRITE = ['NAME', 'EMAIL', 'DATE'].flatMap((what) => [
  `GIT_AUTHOR_${what}`,
  `GIT_COMMITTER_${what}`,
]);

/** A path is a path and no pattern. */
const SET_TO_WRITE = { ...SET, GIT_LITERAL_PATHSPECS: '1' };

/** No signature is asked for, nobody's name is guessed, nothing is tidied up in the background. */
const CONFIG_TO_WRITE = [
  ...CONFIG,
  'commit.gpgSign=false',
  'user.useConfigOnly=true',
  'gc.auto=0',
  'maintenance.auto=false',
  'i18n.commitEncoding=UTF-8',
];

/** Runs one command of git and gives what it says. @throws where it fails */
export type Git = (...words: readonly string[]) => Promise<string>;

function environment(kept: readonly string[], set: Readonly<Record<string, string>>): Record<string, string> {
  const found = Object.entries(process.env).flatMap(([name, value]) =>
    kept.includes(name.toUpperCase()) && value !== undefined ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(found), ...set };
}

/** @param patience how long git may be silent */
function gitWith(
  folder: string,
  config: readonly string[],
  around: Record<string, string>,
  patience: number,
): Git {
  const git = simpleGit({
    // Not the plan's folder: Windows looks for programs in the current one first.
    baseDir: import.meta.dirname,
    config: [...config],
    timeout: { block: patience },
    allowEnvironment: Object.keys(around).filter((name) => name.startsWith('GIT_')),
    // Needed for naming the folder, and for switching monitors and hooks off.
    unsafe: { allowUnsafeConfigPaths: true, allowUnsafeFsMonitor: true, allowUnsafeHooksPath: true },
  }).env(around);
  return (...words) => git.raw(['-C', folder, ...words]);
}

/**
 * Git in a folder that may be a stranger's: only for commands that run nothing of the repository, in an environment of
 * our own, so that a hook's variables do not lead it to another repository. It gives up after ten silent seconds.
 */
export const hardenedGit = (folder: string): Git => gitWith(folder, CONFIG, environment(KEPT, SET), 10_000);

/**
 * Git for a commit that the user has asked for: `add`, `commit`, `rm --cached`, and what tells of the state before.
 * No hook, monitor, editor or question; filters that the user's settings name do run, for without them git would take
 * the files for changed.
 */
export const writingGit = (folder: string): Git =>
  gitWith(folder, CONFIG_TO_WRITE, environment([...KEPT, ...KEPT_TO_WRITE], SET_TO_WRITE), 60_000);
