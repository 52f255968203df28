import type { Issuer } from './issuer.ts';
import type { LambdaHost } from './lambda/host.ts';
import type { Timings } from './phases.ts';
import type { ReceivedMessage } from './receiving/received.ts';
import type { StartFailure } from './startFailure.ts';

/** What a start may be told. */
export type RunnerOptions = {
  /** Port to listen on; a free one when 0 or absent. */
  readonly port?: number;
  /** Folder that keeps all data; a temporary one, removed at the end, when absent. */
  readonly dataDir?: string | undefined;
  /** A cloud assembly of stage local; when absent the kept one, or one synthesized anew. */
  readonly assemblyDir?: string;
  /** Folders of the district packs to import. */
  readonly packs?: readonly string[];
  /** The instant at which the packs are imported; now when absent. */
  readonly packsAt?: string;
  /** The instant at which the page's clock begins, for a demo. */
  readonly demoBegin?: string;
  /** An endpoint to use instead of the embedded engine. */
  readonly dynamoDbEndpoint?: string | undefined;
  /** File that keeps the issuer's key; in the data folder when absent. */
  readonly issuerFile?: string;
  /** Environment variables that functions get otherwise than by the template: another stage's settings. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Seconds that an invocation may take; as the template says when absent. */
  readonly invocationSeconds?: number | undefined;
  /** False: nothing reads the streams, so that much can be written quickly. */
  readonly streams?: boolean;
  /** True: people get messages about published events, and outside systems webhooks; the run receives both itself. CODES: people get codes alone. */
  readonly messages?: boolean | 'CODES';
  /** Ends the start between two phases. */
  readonly signal?: AbortSignal;
  readonly warn?: (message: string) => void;
  /** Gets a line at the beginning of each phase of the start. */
  readonly progress?: (line: string) => void;
};

/** A running Tongban. Several may live in one process. */
export type Runner = Pick<Issuer, 'issueToken'> & {
  readonly url: string;
  /** The `iss` of its tokens. */
  readonly issuer: string;
  readonly dynamoDbEndpoint: string;
  readonly s3Endpoint: string;
  /** The folder that holds its data. */
  readonly dataDir: string;
  readonly timings: Timings;
  /** What a function printed; the name is the beginning of its logical id, in any case. */
  logs(name: string): readonly string[];
  /** What it runs: every function with how much it was used so far, how to call it, and how to kill its instance; the next call starts another. */
  readonly functions: readonly Pick<LambdaHost, 'definition' | 'environment' | 'used' | 'invoke' | 'stop'>[];
  /** Resolves when every stream record written so far has been handled, and every message that it led to. */
  drained(): Promise<void>;
  /** Resolves when every file that arrived in a bucket so far is checked. */
  filesChecked(): Promise<void>;
  /** What was published to the event buses, oldest first; `GET /notices` shows the same. */
  notices(): unknown[];
  /** What reached people and outside systems, oldest first; `GET /messages` shows the same. */
  messages(): ReceivedMessage[];
  /** How many requests its KMS has answered so far. */
  kmsRequests(): number;
  /** Runs what the template schedules for a function, as of an instant; gives what it answered for each district, without those that failed to the end. Rejects when the run itself failed. */
  runScheduled(name: string, at: Date): Promise<unknown>;
  /** Runs everything that the template schedules when its time comes, until the stop. */
  keepSchedules(): void;
  stop(): Promise<void>;
  /** Resolves with the reason when the engine has ended, which after `stop` it does anyway. */
  readonly failed: Promise<StartFailure>;
};
