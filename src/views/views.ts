/** Every view; a new one is its file and a line here. */
export { report } from './report.ts';
