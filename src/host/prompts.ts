/** What is asked with, loaded when somebody is asked. */
export { confirm, multiselect, select, text } from '@clack/prompts';
