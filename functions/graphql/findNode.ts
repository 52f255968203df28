import { findBundle } from '../bundle/findBundle.ts';
import { findOffer } from '../bundle/offers.ts';
import { findCase } from '../case/caseQueries.ts';
import { findHelp } from '../help/queries.ts';
import { findAppointment } from '../queue/bookings/appointments.ts';
import { findTicket } from '../queue/queries.ts';
import { findDelegation } from '../registry/authority.ts';
import { findOffice } from '../registry/desks.ts';
import { type Directory, matterVersion } from '../registry/directory.ts';
import { findVisiblePosting } from '../registry/listPostings.ts';
import type { Context } from '../request/context.ts';
import { type NodeType, parseGlobalId } from '../request/globalId.ts';

/** Finds an object by its global id. Undefined: unknown, or not visible to the asker by its own query. */
export const findNode = async (id: string, context: Context) => {
  const parsed = parseGlobalId(id);
  return parsed && nodes[parsed.type](parsed.key, context);
};

const typed = <T extends NodeType, V extends object>(__typename: T, found: V | undefined) =>
  found && { __typename, ...found };

/** Finds an object of the registry: its key is a code that begins with its district, or district, colon, code. */
const inRegistry =
  <T extends NodeType, V extends object>(
    type: T,
    find: (directory: Directory, code: string, context: Context) => V | undefined,
  ) =>
  async (key: string, context: Context) => {
    const directory = await context.services.registry.find(key.slice(0, 6));
    return directory && typed(type, find(directory, key[6] === ':' ? key.slice(7) : key, context));
  };

const nodes = {
  District: inRegistry('District', (directory, code) =>
    directory.district.code === code ? directory : undefined,
  ),
  Street: inRegistry('Street', (directory, code) => {
    const street = directory.streets.get(code);
    return street && { directory, street };
  }),
  Village: inRegistry('Village', (directory, code) => {
    const village = directory.villages.get(code);
    return village && { directory, village };
  }),
  Window: inRegistry('Window', (directory, code) => {
    const window = directory.windows.get(code);
    return window && { directory, window };
  }),
  Office: inRegistry('Office', (directory, code) => {
    const office = findOffice(directory, code);
    return office && { directory, office };
  }),
  Department: inRegistry('Department', (directory, code) => {
    const department = directory.departments.get(code);
    return department && { directory, department };
  }),
  Matter: inRegistry('Matter', (directory, code) => {
    const [matterCode = '', version] = code.split(':');
    const matter = matterVersion(directory, matterCode, Number(version));
    return matter && { directory, matter };
  }),
  Delegation: inRegistry('Delegation', (directory, code) => {
    const delegation = findDelegation(directory, code);
    return delegation && { directory, delegation };
  }),
  BundleOffer: inRegistry('BundleOffer', findOffer),
  Posting: async (key: string, context: Context) =>
    typed('Posting', await findVisiblePosting(context, key.slice(0, 6), key.slice(7))),
  Case: async (key: string, context: Context) => typed('Case', await findCase(context, key)),
  Bundle: async (key: string, context: Context) => typed('Bundle', await findBundle(context, key)),
  HelpRequest: async (key: string, context: Context) => typed('HelpRequest', await findHelp(context, key)),
  Ticket: async (key: string, context: Context) => typed('Ticket', await findTicket(context, key)),
  Appointment: async (key: string, context: Context) =>
    typed('Appointment', await findAppointment(context, key)),
} satisfies Record<NodeType, (key: string, context: Context) => Promise<object | undefined>>;
