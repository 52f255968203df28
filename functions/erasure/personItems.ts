import type { Case } from '../case/model.ts';
import type { Page, PageRequest, Position } from '../dynamodb/queryPage.ts';
import type { ErasePersonInput } from '../graphql/generated/types.ts';
import type { Help } from '../help/model.ts';
import type { Asker } from '../identity/asker.ts';
import { findHashes } from '../identity/findHashes.ts';
import { readIdentity } from '../identity/identity.ts';
import {
  parseBookingNumber,
  parseCaseNumber,
  parseHelpNumber,
  parseTicketNumber,
} from '../record/numbers.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import type { ErasableItem } from './model.ts';

/** A ticket or a booking, and its day. */
export type QueueItem = Pick<ErasableItem, 'kind' | 'number'> & { readonly day: string };

/** All items in a district with a person's data. */
export type PersonItems = {
  readonly directory: Directory;
  /** Every keyed hash of the person, by any joined document; the present one of the document asked for first. */
  readonly hashes: readonly [string, ...string[]];
  /** Their own cases and drafts. */
  readonly cases: readonly Case[];
  /** Cases that they filed for others, and those that they left to another agent. */
  readonly filed: readonly Case[];
  readonly help: readonly Help[];
  readonly queue: readonly QueueItem[];
};

/** Finds all items of a person by their keyed hash, for the district's operator. */
export const findPersonItems = async (
  { services, now }: Context,
  operator: Asker,
  { district, identity: typed }: Pick<ErasePersonInput, 'district' | 'identity'>,
  path: readonly string[],
): Promise<Outcome<PersonItems>> => {
  if (operator.district !== district)
    return refused(refuse('FORBIDDEN', [...path, 'district'], hints.ownDistrict));
  const directory = await services.registry.find(district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', [...path, 'district']));
  const today = localDay(now, directory.district.timeZone);
  const identity = readIdentity(typed, [...path, 'identity'], today);
  if (isRefused(identity)) return identity;
  const hashes = await findHashes(services, identity.value, district);
  const [cases, filed, help, queue] = await Promise.all([
    casesOf(services, hashes, district),
    filedBy(services, hashes, district),
    helpOf(services, hashes, district),
    queueOf(services, hashes, district),
  ]);
  return { value: { directory, hashes, cases, filed, help, queue } };
};

type Services = Context['services'];

// the longest page that an index returns at once has about so many headers
const PAGE = 1_000;

/** Reads all pages of an index. */
const readToEnd = async <T>(read: (page: PageRequest) => Promise<Page<T>>): Promise<T[]> => {
  const all: T[] = [];
  let after: Position | undefined;
  do {
    const { items, hasMore } = await read({ first: PAGE, ...(after && { after }) });
    all.push(...items.map(({ node }) => node));
    after = hasMore ? items.at(-1)?.position : undefined;
  } while (after);
  return all;
};

const casesOf = async ({ cases }: Services, hashes: readonly string[], district: string): Promise<Case[]> => {
  const listed = await readToEnd((page) => cases.listByPerson(hashes, page));
  const here = listed.filter((header) => header.district === district);
  const found = await cases.getAll(here.map(({ number }) => number));
  // the index may still list what was just erased
  return found.filter(({ person }) => hashes.includes(person));
};

const filedBy = async ({ cases }: Services, hashes: readonly string[], district: string): Promise<Case[]> => {
  const filed = (await cases.listFiledBy(hashes)).filter(
    ({ number }) => parseCaseNumber(number)?.district === district,
  );
  const left = new Set(filed.flatMap((one) => (one.left === undefined ? [] : [one.number])));
  const found = await cases.getAll([...new Set(filed.map(({ number }) => number))]);
  const isTheirs = (hash: string | undefined) => hash !== undefined && hashes.includes(hash);
  return found.filter((one) => (isTheirs(one.agentPerson) || left.has(one.number)) && !isTheirs(one.person));
};

const helpOf = async ({ help }: Services, hashes: readonly string[], district: string): Promise<Help[]> => {
  const numbers = await readToEnd((page) => help.ofPerson(hashes, page));
  const here = numbers.filter((number) => parseHelpNumber(number)?.district === district);
  // the index may still list what was just erased
  return (await help.getAll(here)).filter(({ asker }) => hashes.includes(asker));
};

const queueOf = async (
  { held }: Services,
  hashes: readonly string[],
  district: string,
): Promise<QueueItem[]> =>
  (await held.numbersOf(hashes)).flatMap((number): QueueItem[] => {
    const ticket = parseTicketNumber(number);
    const place = ticket ?? parseBookingNumber(number);
    if (!place?.window.startsWith(district)) return [];
    return [{ kind: ticket ? 'TICKET' : 'APPOINTMENT', number, day: place.day }];
  });

/** Finds a case by its number. */
export const findCaseByNumber = async (
  cases: Services['cases'],
  number: string,
): Promise<Case | undefined> => {
  const address = parseCaseNumber(number);
  return address && cases.find(address);
};
