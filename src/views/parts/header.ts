import { countSeverities } from '../../findings/reporter.ts';
import type { Phrase } from '../../model/texts.ts';
import type { Audience } from '../../schema/field.ts';
import { textIn, type ViewContext } from '../view.ts';

/** What every document says of itself at its top. */
export interface Header {
  readonly plan: Phrase;
  readonly unit: Phrase;
  readonly fictional: boolean;
  readonly audience: Audience;
  readonly language: string;
  /** The day judged by. */
  readonly asOf: string;
  readonly version: { readonly hash: string; readonly day: string; readonly changed: boolean } | null;
  /** Errors of the plan: a document of a plan with errors says so. */
  readonly errors: number;
  readonly unreadable: readonly string[];
}

const SHORT_HASH = 7;

export function headerOf(context: ViewContext, asOf: string): Header {
  const { settings, unreadable } = context.plan;
  const { revision } = context;
  return {
    plan: textIn(context, settings.title),
    unit: textIn(context, settings.unit.name),
    fictional: settings.unit.fictional ?? false,
    audience: context.audience,
    language: context.language,
    asOf,
    version: revision
      ? { hash: revision.hash.slice(0, SHORT_HASH), day: revision.day, changed: revision.changed }
      : null,
    errors: countSeverities(context.findings).errors,
    unreadable,
  };
}
