import { plain, type Phrase } from '../model/texts.ts';
import { headerOf } from './parts/header.ts';
import { abbreviations } from './parts/names.ts';
import { defineView, proseIn, textIn, type ViewContext } from './view.ts';

interface Short {
  readonly short: Phrase;
  readonly full: Phrase;
}

/** Abbreviations of terms and of names, each pair once. */
function shortsOf(context: ViewContext): Short[] {
  const terms = context.plan.items.term.flatMap(({ record }): Short[] =>
    record.short === undefined
      ? []
      : [{ short: textIn(context, record.short), full: textIn(context, record.term) }],
  );
  const key = ({ short, full }: Short): string => `${plain(short)}\n${plain(full)}`;
  return [...new Map([...abbreviations(context), ...terms].map((pair) => [key(pair), pair])).values()];
}

/** Terms and abbreviations in the order of the language that they are printed in. */
export const glossary = defineView({
  name: 'glossary',
  takes: 'nothing',
  build(context) {
    const collator = new Intl.Collator(context.choice.wanted);
    const terms = context.plan.items.term.map(({ record }) => ({
      term: textIn(context, record.term),
      short: textIn(context, record.short),
      meaning: proseIn(context, record.meaning),
    }));
    return {
      header: headerOf(context, context.asOf),
      terms: terms.toSorted((a, b) => collator.compare(plain(a.term), plain(b.term))),
      abbreviations: shortsOf(context).toSorted((a, b) => collator.compare(plain(a.short), plain(b.short))),
    };
  },
});
