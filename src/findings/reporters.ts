/** Every form that findings are printed in; a new one is its file and a line here. */
export { json } from './reporters/json.ts';
export { text } from './reporters/text.ts';
