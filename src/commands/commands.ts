/** Every command; a new one is its file and a line here. */
export { agenda } from './agenda.ts';
export { build } from './build.ts';
export { contacts } from './contacts.ts';
export { explain } from './explain.ts';
export { plan } from './plan.ts';
export { render } from './render.ts';
export { report } from './report.ts';
export { schema } from './schema.ts';
export { status } from './status.ts';
export { validate } from './validate.ts';
