import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What reached a person or an outside system: by which way, and what it said. */
export type ReceivedMessage = {
  readonly via: 'sns' | 'ses' | 'gateway' | 'webhook';
  /** The phone number or mail address; absent for an outside system. */
  readonly to?: string;
  readonly text?: string;
  /** What a webhook held, and its id. */
  readonly webhook?: { readonly id: string; readonly body: unknown };
};

/** The messages that were received, in a file, one a line. */
export type Inbox = { add(message: ReceivedMessage): void; all(): ReceivedMessage[] };

/** Opens an inbox. */
export const openInbox = (file: string): Inbox => ({
  add: (message) => appendFileSync(file, `${JSON.stringify(message)}\n`),
  all: () =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line): ReceivedMessage => JSON.parse(line))
      : [],
});
