import * as z from 'zod';
import type { Returned } from './checkEndpoint.ts';

const Nothing = z.object({ batchItemFailures: z.array(z.unknown()).length(0) });

/** Hands a new version of a function on the stream an empty batch: it must load, be configured and take it. */
export const checkStream = async (send: (event: object) => Promise<Returned>): Promise<readonly string[]> => {
  const returned = await send({ Records: [] });
  return returned.ok && Nothing.safeParse(returned.value).success ? [] : ['empty batch'];
};
