const END = '</w:style>';

const nameOf = (style: string): string => (/<w:name\s+w:val="([^"]*)"/.exec(style)?.[1] ?? '').toLowerCase();
const idOf = (style: string): string => /\sw:styleId="([^"]*)"/.exec(style)?.[1] ?? '';
/** The styles of a part, each whole. */
const stylesIn = (xml: string): string[] =>
  xml
    .split(END)
    .slice(0, -1)
    .map((part) => part.slice(part.search(/<w:style\s/)) + END);

/**
 * Adds to a letterhead those styles of ours that it lacks. Its own ones stay as the office has made them; Word knows a
 * style by its name: in Polish the one of first headings has another id.
 * @param ours the styles of a document without a letterhead
 */
export function withOurStyles(letterhead: string, ours: string): string {
  const known = stylesIn(letterhead);
  const ids = new Map(known.map((style) => [nameOf(style), idOf(style)]));
  const taken = new Set(known.map(idOf));
  const wanted = stylesIn(ours);
  const names = new Map(wanted.map((style) => [idOf(style), nameOf(style)]));
  const added = wanted
    .filter((style) => !ids.has(nameOf(style)) && !taken.has(idOf(style)))
    .map((style) =>
      style
        .replaceAll(/<w:(basedOn|next|link) w:val="([^"]*)"/g, (_, tag: string, id: string) => {
          return `<w:${tag} w:val="${ids.get(names.get(id) ?? '') ?? id}"`;
        })
        .replace(/\sw:default="(?:1|true)"/, ''),
    );
  return letterhead.replace('</w:styles>', () => `${added.join('')}</w:styles>`);
}
