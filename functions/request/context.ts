import type { Case } from '../case/model.ts';
import type { Lang } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import type { Services } from '../services.ts';

/** The context of a request, passed to resolvers and use cases. */
export type Context = {
  readonly services: Services;
  /** Null if the request has no token. */
  readonly asker: Asker | null;
  /** When API Gateway received the request: the time of all its acts. */
  readonly now: Date;
  /** The language of messages. */
  readonly lang: Lang;
  /** Cases opened by this request, by number: each is read and its view recorded once. */
  readonly opened: Map<string, Promise<Case | undefined>>;
  /** Certificate tokens signed by this request, by case number: each is signed once, under any alias. */
  readonly signed: Map<string, Promise<string | null>>;
};
