/** Every output format; a new one is its file and a line here. */
export { json } from './formats/json.ts';
export { markdown } from './formats/markdown.ts';
