/**
 * Does what the tests tell it with the program's own host, in a process that can be killed:
 * the host's module, what to do as JSON. Says `done`, or the words of the error.
 */
import { arm } from './disk.mjs';

const [module, work] = process.argv.slice(2);
const { folder, fault, call, values } = JSON.parse(work, (_, value) => {
  if (typeof value !== 'object' || value === null) return value;
  if (Object.hasOwn(value, 'bytes')) return Buffer.from(value.bytes, 'base64');
  return Object.hasOwn(value, 'entries') ? new Map(value.entries) : value;
});
const { nodeHost } = await import(module);
const host = nodeHost();
if (fault) arm(folder, fault);
try {
  const [first, ...others] = values;
  await host[call](first, ...others);
  console.log('done');
} catch (error) {
  console.log(
    error.sentence ? `${error.message} ${JSON.stringify(error.sentence.args)}` : `FAULT ${error.stack}`,
  );
}
