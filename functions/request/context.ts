import type { Case } from '../case/model.ts';
import type { Lang } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import type { Services } from '../services.ts';

/** What a resolver and a use case know of a request. */
export type Context = {
  readonly services: Services;
  /** Null without a token. */
  readonly asker: Asker | null;
  /** The instant at which API Gateway took the request; every act of the request carries it. */
  readonly now: Date;
  /** The asker's language, for messages. */
  readonly lang: Lang;
  /** The cases that this request has opened, by number: each is read, and its view written down, once. */
  readonly opened: Map<string, Promise<Case | undefined>>;
};
