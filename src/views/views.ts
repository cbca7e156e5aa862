/** Every view; a new one is its file and a line here. */
export { agenda } from './agenda.ts';
export { contacts } from './contacts.ts';
export { experts } from './experts.ts';
export { index } from './index.ts';
export { institution } from './institution.ts';
export { plan } from './plan.ts';
export { report } from './report.ts';
export { status } from './status.ts';
