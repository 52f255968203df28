const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const POLL_MS = 300;

/** Resolves when somebody asks this process to end: by a signal, or by ending the npm that started it. */
export const stopRequest = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve());
    // npm passes a signal on to its shell only, and that one ends without telling us
    if (process.env.npm_lifecycle_event !== undefined) whenOrphaned(resolve);
  });

const whenOrphaned = (tell: () => void): void => {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || tell(), POLL_MS).unref();
};
