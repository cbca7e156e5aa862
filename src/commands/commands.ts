/** Every command; a new one is its file and a line here. */
export { report } from './report.ts';
export { validate } from './validate.ts';
