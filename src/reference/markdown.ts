/** Stands at the head of every generated page. */
export const GENERATED = '<!-- Written by `npm run docs`; changes made here are lost. -->';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Blocks with an empty line between them. */
export const page = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

export const code = (text: string): string => `\`${text}\``;

export const fenced = (text: string, language: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
