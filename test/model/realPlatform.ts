import * as z from 'zod';
import { createDynamoDb } from '../../functions/dynamodb/client.ts';
import { createSupervisionServices } from '../../functions/supervise/services.ts';
import { superviseDistrict } from '../../functions/supervise/superviseDistrict.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { sendOperation } from '../support/client.ts';
import type { Codes } from '../support/smallDistrict/codes.ts';
import { openTables } from '../support/tables.ts';
import type { World } from '../support/world.ts';
import type { Request } from './asking/chooseRequest.ts';
import { type Answer, refuse } from './rules/answer.ts';
import { APPOINTMENT_FIELDS } from './rules/appointments.ts';
import { PROGRESS_FIELDS } from './rules/byCode.ts';
import { CALENDAR_FIELDS } from './rules/calendars.ts';
import { DELEGATION_FIELDS } from './rules/delegating.ts';
import { ERASURE_FIELDS } from './rules/erasing.ts';
import { HELP_FIELDS } from './rules/helpFacts.ts';
import { JOIN_FIELDS } from './rules/joining.ts';
import { VERSION_FIELDS } from './rules/publishing.ts';
import { sortRetentions } from './rules/retention.ts';
import { CASE_FIELDS } from './rules/showCase.ts';
import { POSTING_FIELDS } from './rules/staffing.ts';
import type { Supervision } from './rules/supervising.ts';
import type { Operation } from './rules/table.ts';
import { TICKET_FIELDS } from './rules/tickets.ts';
import { WINDOW_FIELDS } from './rules/windows.ts';
import { NAMES, type Name, peopleOf, tokenFor } from './world/people.ts';

/** The result of an operation and its compared fields. */
const SHOWN = {
  case: CASE_FIELDS,
  bundle: `number cases { ${CASE_FIELDS} }`,
  progress: PROGRESS_FIELDS,
  helpRequest: HELP_FIELDS,
  ticket: TICKET_FIELDS,
  appointment: APPOINTMENT_FIELDS,
  delegation: DELEGATION_FIELDS,
  posting: POSTING_FIELDS,
  window: WINDOW_FIELDS,
  matter: VERSION_FIELDS,
  district: 'code',
  calendar: CALENDAR_FIELDS,
  erasure: ERASURE_FIELDS,
  join: JOIN_FIELDS,
} as const;

const shownBy = (operation: Operation): keyof typeof SHOWN => {
  if (operation === 'submitBundle') return 'bundle';
  if (/ByCode$/.test(operation)) return 'progress';
  if (operation === 'publishMatter') return 'matter';
  if (operation === 'importDistrict') return 'district';
  if (/District$/.test(operation) || operation === 'publishCalendarYear') return 'calendar';
  if (operation === 'erasePerson') return 'erasure';
  if (operation === 'checkIn' || /Ticket(Priority)?$|NoShow$/.test(operation)) return 'ticket';
  if (/Identities$/.test(operation)) return 'join';
  if (/Appointment$/.test(operation)) return 'appointment';
  if (/Help$|^askBack$/.test(operation)) return 'helpRequest';
  if (/Window(For)?$/.test(operation)) return 'window';
  if (/Posting$|^postStaff$/.test(operation)) return 'posting';
  return /^delegate|Delegation$/.test(operation) ? 'delegation' : 'case';
};

const inputOf = (operation: Operation): string => {
  if (/^(hold|recall|finish|cancel)Ticket$|NoShow$/.test(operation)) return 'TicketInput';
  return `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
};

/** The operations that answer with a result for each entry of a list. */
const LISTS: readonly Operation[] = ['acceptCases', 'submitCases'];

const documentOf = (operation: Operation): string => {
  const shown = shownBy(operation);
  const answer = LISTS.includes(operation)
    ? `results { case { ${CASE_FIELDS} } refusals { code } }`
    : `${shown} { ${SHOWN[shown]} }`;
  return `mutation ($input: ${inputOf(operation)}!) { ${operation}(input: $input) { ${answer} refusals { code } } }`;
};

const Payload = z.looseObject({ refusals: z.array(z.object({ code: z.string() })) });
type Payload = z.infer<typeof Payload>;
const Results = z.array(Payload);
const RetainedItem = z.object({ kind: z.string(), because: z.string(), until: z.string().nullable() });
const Erasure = z.looseObject({ kept: z.array(RetainedItem) });

/** Opens the platform for the people of a small district. */
export const openRealPlatform = async (world: World, codes: Codes) => {
  const people = peopleOf(codes);
  const tokens = new Map<Name, string>();
  for (const name of NAMES) tokens.set(name, await world.runner.issueToken(tokenFor(people[name], codes)));
  const services = await supervisionOf(world);
  const ask = async <T>(by: Name, at: number, query: string, variables: object = {}): Promise<T> => {
    const { url } = world.runner;
    const answer = await sendOperation<T | null>(
      { url, token: tokens.get(by), at: new Date(at) },
      query,
      variables,
    );
    if (answer.data === null || answer.errors.length > 0) throw new Error(answer.body);
    return answer.data;
  };
  return {
    ask,
    /** Exports the registry. */
    async pack(at: number): Promise<unknown> {
      const query = `{ exportDistrict(district: "${codes.district}") }`;
      return (await ask<{ exportDistrict: unknown }>('operator', at, query)).exportDistrict;
    },
    /** Runs the schedule for this district alone, and returns what it reports. */
    async supervise(at: number): Promise<Supervision> {
      const { registry } = services;
      const directory = await registry.find(codes.district);
      if (!directory) throw new Error('no district');
      const found = await superviseDistrict(services, directory, new Date(at));
      const { open, overdueOpen, woken, escalated, helpEscalated, givenBack, overdueOpinions } = found;
      return { open, overdueOpen, woken, escalated, helpEscalated, givenBack, overdueOpinions };
    },
    /** Sends a request and returns the answer in the model's terms. */
    async answer({ by, asked }: Request, at: number): Promise<Answer> {
      const { operation, input } = asked;
      const data = await ask<Record<string, unknown>>(by, at, documentOf(operation), { input });
      return read(operation, Payload.parse(data[operation]));
    },
  };
};
export type RealPlatform = Awaited<ReturnType<typeof openRealPlatform>>;

/** The dependencies of the schedule over the tables of a world; no registry is kept. */
const openSupervision = async ({ runner: { dynamoDbEndpoint } }: World) => {
  const tables = openTables(dynamoDbEndpoint);
  const [CASES_TABLE, REGISTRY_TABLE] = [await tables.nameOf('Cases'), await tables.nameOf('Registry')];
  tables.close();
  const db = createDynamoDb(localClient(dynamoDbEndpoint));
  // the model knows no files
  const fileStore = { remove: async () => undefined };
  return createSupervisionServices(db, { CASES_TABLE, REGISTRY_TABLE, REGISTRY_FRESH_MS: 0 }, fileStore);
};

const opened = new WeakMap<World, ReturnType<typeof openSupervision>>();
/** Returns the dependencies of the schedule of a world, opened once. */
const supervisionOf = (world: World): ReturnType<typeof openSupervision> => {
  const services = opened.get(world) ?? openSupervision(world);
  opened.set(world, services);
  return services;
};

const read = (operation: Operation, payload: Payload): Answer => {
  if (payload.refusals.length > 0) return refuse(...payload.refusals.map(({ code }) => code));
  if (LISTS.includes(operation))
    return { shown: Results.parse(payload.results).map((one) => read('completeCase', one)) };
  const shown = payload[shownBy(operation)];
  return { shown: operation === 'erasePerson' ? withOrder(Erasure.parse(shown)) : shown };
};

const withOrder = ({ kept, ...erasure }: z.infer<typeof Erasure>) => ({
  ...erasure,
  kept: sortRetentions(kept),
});
