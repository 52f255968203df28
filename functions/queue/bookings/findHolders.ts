import type { IdentityInput } from '../../graphql/generated/types.ts';
import type { Asker } from '../../identity/asker.ts';
import { findHashes } from '../../identity/findHashes.ts';
import { readIdentity } from '../../identity/identity.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { deriveHolders, type QueueLocation } from '../queueLocation.ts';
import type { Holders } from './bookingModel.ts';

const PATH = ['input', 'caller'];
const WHOSE = {
  zh: '窗口人员代为预约须填写来电人的证件',
  en: 'a clerk gives the document of the caller whose appointment it is',
};
const OWN = {
  zh: '只能预约本人的时段，请不填写来电人',
  en: 'leave it out: an appointment is your own, and only a clerk books for a caller',
};

/** Finds the keys of whose appointment it is: the caller's whom a clerk names by a document, else the asker's own. */
export const findHolders = async (
  { services }: Context,
  asker: Asker,
  caller: IdentityInput | null | undefined,
  { directory, today }: QueueLocation,
): Promise<Outcome<Holders>> => {
  if (asker.role !== 'CLERK')
    return caller
      ? refused(refuse('INVALID_INPUT', PATH, OWN))
      : { value: await deriveHolders(services.personIndex, asker) };
  if (!caller) return refused(refuse('INVALID_INPUT', PATH, WHOSE));
  const identity = readIdentity(caller, PATH, today);
  if (isRefused(identity)) return identity;
  return { value: await findHashes(services, identity.value, directory.district.code) };
};
