import type { Sentence, Words } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';

const NOT_COMMITTED: Words = {
  pl: 'Zmiany są zapisane w plikach planu, ale nie ma ich w historii (git): {reason}',
  en: 'The changes are written to the plan’s files, but they are not in its history (git): {reason}',
};

const W = {
  noGit: {
    pl: 'na tym komputerze nie ma programu git. Zainstaluj go albo pomiń opcję --commit.',
    en: 'git is not installed on this computer. Install it, or leave out --commit.',
  },
  noRepository: {
    pl: 'folder planu nie jest repozytorium. Utwórz je w nim poleceniem „git init” albo pomiń opcję --commit.',
    en: 'the plan’s folder is no repository. Make it one with “git init”, or leave out --commit.',
  },
  owner: {
    pl: 'repozytorium należy do kogoś innego i git go nie używa. Jeśli mu ufasz, uruchom „git status” w folderze planu: git powie, jak to ustawić.',
    en: 'the repository belongs to somebody else, so git does not use it. If you trust it, run “git status” in the plan’s folder: git says how to allow it.',
  },
  identity: {
    pl: 'git nie wie, kim jesteś. Podaj to raz poleceniami: git config --global user.name "Imię Nazwisko" oraz git config --global user.email "adres e-mail". Potem zatwierdź zmiany poleceniem git commit.',
    en: 'git does not know who you are. Tell it once: git config --global user.name "Your Name" and git config --global user.email "your e-mail". Then commit the changes with git commit.',
  },
  merge: {
    pl: 'w repozytorium trwa scalanie zmian. Dokończ je poleceniem git commit albo przerwij poleceniem git merge --abort.',
    en: 'a merge is under way in the repository. Finish it with git commit, or break it off with git merge --abort.',
  },
  locked: {
    pl: 'inne polecenie git zablokowało repozytorium plikiem „{file}”. Jeśli żadne już nie działa, usuń ten plik i zatwierdź zmiany poleceniem git commit.',
    en: 'another git command has locked the repository with the file “{file}”. If none is running any more, remove that file and commit the changes with git commit.',
  },
  refused: {
    pl: 'git odmówił. Zatwierdź zmiany poleceniem git commit: pokaże ono przyczynę.',
    en: 'git has refused. Commit the changes with git commit: it shows why.',
  },
} satisfies Record<string, Words>;

export function notCommitted(key: keyof typeof W, file = ''): UserError {
  const reason: Sentence = { words: W[key], args: { file } };
  return new UserError(NOT_COMMITTED, { reason });
}

/** The file that keeps git from writing; null for any other answer. */
export const lockIn = (answer: string): string | null =>
  /Unable to create '(.+\.lock)': File exists/.exec(answer)?.[1] ??
  /cannot lock ref '(.+?)'/.exec(answer)?.[1] ??
  null;

/** Git's answers are in English: the environment says so. */
export function whyNot(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const answer = error instanceof Error ? error.message : '';
  if (/\bENOENT\b/.test(answer)) return notCommitted('noGit');
  if (/not a git repository|must be run in a work tree|cannot use bare repository/.test(answer))
    return notCommitted('noRepository');
  if (answer.includes('dubious ownership')) return notCommitted('owner');
  if (
    /tell me who you are|no (?:name|email) was given|empty ident name|auto-detection is disabled/i.test(
      answer,
    )
  )
    return notCommitted('identity');
  if (/during a (?:merge|cherry-pick)|unmerged|not concluded your merge/.test(answer))
    return notCommitted('merge');
  const lock = lockIn(answer);
  return lock === null ? notCommitted('refused') : notCommitted('locked', lock);
}
