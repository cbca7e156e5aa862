import { sentence, type Words } from '../words/sentence.ts';
import { refuse, scalar } from './scalar.ts';

/** The version of the file format that this program reads. */
export const FORMAT = 1;

const W = {
  newer: {
    pl: 'Plan jest zapisany w formacie {written}, a ta wersja programu czyta format {known}.',
    en: 'The plan is written in format {written}; this version of the program reads format {known}.',
  },
  update: {
    pl: 'Zainstaluj lsicu w wersji {written}.0 albo nowszej. Do tego czasu program niczego z planu nie odczyta i niczego w nim nie zmieni.',
    en: 'Install lsicu {written}.0 or later. Until then the program reads nothing of the plan and changes nothing in it.',
  },
  unknown: {
    pl: '{field} podaje format „{written}”, którego nie ma.',
    en: '{field} gives the format “{written}”, which does not exist.',
  },
} satisfies Record<string, Words>;

/**
 * The version of the format that a plan is written in. A new format comes only with a new major version of the
 * program, so that format N needs lsicu N.0 or later (format 1: any).
 */
export const formatVersion = () =>
  scalar<number>({ type: 'format', instead: FORMAT, json: { enum: [FORMAT] } }, (value) => {
    if (value === FORMAT) return { value: FORMAT };
    const written = typeof value === 'object' ? '…' : String(value as string | number | boolean);
    if (typeof value === 'number' && Number.isInteger(value) && value > FORMAT) {
      const hint = sentence(W.update, { written });
      return refuse('format-newer', W.newer, { written, known: String(FORMAT) }, { hint });
    }
    return refuse('value-unknown', W.unknown, { written }, { remedy: { replace: String(FORMAT) } });
  });
