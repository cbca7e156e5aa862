/** Exit codes as a shell gives them: 128 and the number of the signal. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

let listening = false;

/**
 * From now on a signal ends the program as soon as the work in hand is done, with the exit code that belongs to it:
 * files are changed without a pause in which it could be heard.
 */
export function finishSignalsLater(): void {
  if (listening) return;
  listening = true;
  for (const [signal, code] of Object.entries(CODES)) process.once(signal, () => process.exit(code));
}
