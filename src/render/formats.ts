/** Every output format; a new one is its file and a line here. */
export { docx } from './formats/docx.ts';
export { html } from './formats/html.ts';
export { json } from './formats/json.ts';
export { markdown } from './formats/markdown.ts';
