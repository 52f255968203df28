import * as z from 'zod';

const TYPES = [
  'District',
  'Street',
  'Village',
  'Window',
  'Office',
  'Department',
  'Matter',
  'Delegation',
  'Posting',
  'BundleOffer',
  'Case',
  'Bundle',
  'HelpRequest',
  'Ticket',
  'Appointment',
] as const;
const GlobalId = z.tuple([z.enum(TYPES), z.string().min(1).max(100)]);
export type NodeType = (typeof TYPES)[number];

/** Encodes a Relay global id from a type and a key. */
export const globalId = (type: NodeType, key: string): string =>
  Buffer.from(`${type}:${key}`).toString('base64url');

/** Decodes a global id; undefined if it is malformed. */
export const parseGlobalId = (id: string): { type: NodeType; key: string } | undefined => {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  const parsed = GlobalId.safeParse([text.slice(0, colon), text.slice(colon + 1)]);
  return parsed.success ? { type: parsed.data[0], key: parsed.data[1] } : undefined;
};
