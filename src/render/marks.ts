import type { Blockquote, Root } from 'mdast';
import type { ViewData } from '../views/view.ts';
import type { WordLanguage, Words } from '../words/sentence.ts';
import type { RenderedDocument } from './format.ts';

const W = {
  fictional: { pl: 'Dane fikcyjne – gmina zmyślona', en: 'Fictional data – an invented municipality' },
  internal: { pl: 'Do użytku wewnętrznego', en: 'For internal use' },
  personal: {
    pl: 'Do użytku wewnętrznego – zawiera dane osobowe',
    en: 'For internal use – contains personal data',
  },
} satisfies Record<string, Words>;

/** True for a document that says at its end whose data it holds (`views/parts/held.ts`). */
export const holdsPeople = (data: ViewData): boolean =>
  Array.isArray(data['held']) && data['held'].length > 0;

const internalMark = (language: WordLanguage, personal: boolean): string =>
  (personal ? W.personal : W.internal)[language];

/** What every page of a document says at its edge; empty for most documents. */
export function marksOf({
  fictional,
  audience,
  data,
  language,
}: Pick<RenderedDocument, 'fictional' | 'audience' | 'data' | 'language'>): string[] {
  return [
    ...(fictional ? [W.fictional[language]] : []),
    ...(audience === 'internal' ? [internalMark(language, holdsPeople(data))] : []),
  ];
}

/** The document with a note under its title that it is not for everybody, in every format. */
export function withNotice(tree: Root, language: WordLanguage, personal: boolean): Root {
  const text = { type: 'text' as const, value: internalMark(language, personal) };
  const notice: Blockquote = {
    type: 'blockquote',
    children: [{ type: 'paragraph', children: [{ type: 'strong', children: [text] }] }],
  };
  const title = tree.children.findIndex(({ type }) => type === 'heading');
  return { ...tree, children: tree.children.toSpliced(title + 1, 0, notice) };
}
