const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves when somebody asks the program to end. The next time the system ends it at once. */
export function untilStopped(): Promise<void> {
  return new Promise((done) => {
    const stop = (): void => {
      for (const signal of SIGNALS) process.off(signal, stop);
      done();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
