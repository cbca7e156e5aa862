/** A text in quotation marks as YAML wants them. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Where the line of an offset ends, without the blanks and the carriage return at its end. */
export function endOfLine(text: string, from: number): number {
  const stop = text.indexOf('\n', from);
  return from + text.slice(from, stop < 0 ? undefined : stop).trimEnd().length;
}
