import Handlebars from 'handlebars';
import type { Plain } from '../edit/edit.ts';
import { printYaml } from '../edit/print-value.ts';
import type { WordLanguage } from '../words/sentence.ts';

/** Gives the text of a template of the program by its name. */
export type ReadTemplate = (name: string) => string;

/** Fills in a template of a file of a new plan. */
export type Fill = (name: string, data?: object) => string;

/**
 * Templates of the files of a new plan. They print as they stand; `t` picks the words of the language, `value` and
 * `block` write a value and a field as YAML, so that no text can be taken for anything else.
 */
export function filling(read: ReadTemplate, language: WordLanguage): Fill {
  const engine = Handlebars.create();
  engine.registerHelper('t', (pl: string, en: string) => (language === 'pl' ? pl : en));
  engine.registerHelper('value', (value: Plain) => printYaml(value).trimEnd());
  engine.registerHelper('block', (key: string, value: Plain) => printYaml({ [key]: value }).trimEnd());
  return (name, data = {}) =>
    engine.compile(read(`init/${name}.hbs`), { noEscape: true, preventIndent: true })(data);
}
