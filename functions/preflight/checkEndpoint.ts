import * as z from 'zod';
import { addDays, addMonths } from '../time.ts';
import { DISTRICT_DOCUMENT, SERVICE_DOCUMENT } from './documents.ts';
import type { EndpointRequest } from './httpEvent.ts';

/** What a new version returned for an event. */
export type Returned = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const Answer = z.object({
  statusCode: z.literal(200),
  body: z.string().transform((text): unknown => JSON.parse(text)),
});
const Keys = z.object({ keys: z.array(z.object({ kid: z.string() })).min(1) });
const Healthy = z.object({ status: z.literal('ok') });
const District = z.object({
  errors: z.undefined().optional(),
  data: z.object({ district: z.object({ code: z.string() }).nullable() }),
});
const Service = z.object({
  errors: z.undefined().optional(),
  data: z.object({ nearestWindows: z.array(z.unknown()), ratingSummary: z.object({ hidden: z.boolean() }) }),
});

/**
 * Asks a new version of the endpoint for its health, its keys and a real query that reads all tables. Returns what
 * failed, by name.
 */
export const checkEndpoint = async (
  ask: (request: EndpointRequest) => Promise<Returned>,
  district: string,
  now: Date,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  const check = async <S extends z.ZodType>(name: string, request: EndpointRequest, schema: S) => {
    const read = readAnswer(await ask(request), schema);
    if (!read.success) faults.push(name);
    return read.data;
  };
  const query = (text: string, variables: object): EndpointRequest => ({
    method: 'POST',
    path: '/graphql',
    body: { query: text, variables: { district, ...variables } },
  });
  await check('health', { method: 'GET', path: '/health' }, Healthy);
  await check('keys', { method: 'GET', path: '/.well-known/certificates.json' }, Keys);
  const found = await check('district', query(DISTRICT_DOCUMENT, {}), District);
  // a new stage has no district yet
  if (found?.data.district) await check('service', query(SERVICE_DOCUMENT, pastMonth(now)), Service);
  return faults;
};

const readAnswer = <S extends z.ZodType>(
  returned: Returned,
  schema: S,
): { readonly success: boolean; readonly data?: z.output<S> } => {
  const answer = returned.ok ? Answer.safeParse(returned.value).data : undefined;
  return answer ? schema.safeParse(answer.body) : { success: false };
};

// the month before last is over in every time zone
const pastMonth = (now: Date): { readonly from: string; readonly to: string } => {
  const first = `${now.toISOString().slice(0, 7)}-01`;
  return { from: addMonths(first, -2), to: addDays(addMonths(first, -1), -1) };
};
