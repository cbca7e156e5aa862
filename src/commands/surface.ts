import type { Severity } from '../findings/finding.ts';
import { reaches, type Finding } from '../findings/finding.ts';
import { wordLanguage, type WordLanguage } from '../words/sentence.ts';
import { UserError } from '../words/user-error.ts';
import type { Call } from './command.ts';

/** What `--fail-on` takes. */
export const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

const BAD_LEVEL = {
  pl: 'Opcja --fail-on przyjmuje: error, warning, info; podano „{level}”.',
  en: 'The option --fail-on takes error, warning, info; not “{level}”.',
};

/** The language of messages: the one asked for, else the plan's, else Polish. */
export function messageLanguage(call: Pick<Call, 'options'>, planLanguage?: string): WordLanguage {
  const asked = call.options['lang'];
  return wordLanguage(typeof asked === 'string' ? asked : undefined, planLanguage);
}

/** Colour goes to a terminal only; NO_COLOR, --no-color and FORCE_COLOR say otherwise (no-color.org, force-color.org). */
export function wantsColour(call: Pick<Call, 'options' | 'host'>): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = call.host.environment;
  if (call.options['color'] === false || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true;
  return call.host.output.isTerminal && TERM !== 'dumb';
}

/** 1 where findings reach the failing level, else 0. */
export function exitCode(call: Call, findings: readonly Finding[]): number {
  const level = call.options['failOn'] ?? 'error';
  if (level !== 'error' && level !== 'warning' && level !== 'info')
    throw new UserError(BAD_LEVEL, { level: String(level) });
  return reaches(findings, level satisfies Severity) ? 1 : 0;
}
