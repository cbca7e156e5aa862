/** A paragraph as Markdown that means just its words: what would make a list, a heading or a link of it is escaped. */
export const prose = (text: string): string =>
  text
    .replaceAll(/[\\`*[\]<]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(#{1,6}(?= )|[>+|~=-])/, '\\$1')
    .replace(/^(\d+)([.)] )/, '$1\\$2');
