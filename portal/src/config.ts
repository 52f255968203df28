/** Where the page finds its endpoint and issuer; served as `/config.json`. */
export type Config = {
  readonly stage: string;
  readonly endpoint: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** Asked of issuers that bind tokens to an audience. */
  readonly audience: string | null;
  readonly districts: readonly string[];
  /** Path of the keys with which certificates are verified offline. */
  readonly certificateKeys: string;
  /** Set by a local demo only: the instant at which its day begins. */
  readonly demo: string | null;
  /** When the local run began; nothing in a deployed stage. */
  readonly startedAt?: string;
};

/** Loads the settings of this installation. Throws when they cannot be read. */
export const loadConfig = async (): Promise<Config> => {
  // as index.html asks for it ahead
  const answer = await fetch('/config.json');
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
  return (await answer.json()) as Config;
};
