import { recordView } from '../accessLog/recordView.ts';
import { isOwnCase, isStaffAt, mayReachCase } from '../case/access.ts';
import { findCase } from '../case/caseQueries.ts';
import { isResponsibleFor } from '../case/parties.ts';
import type { QueryReceiptArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { CasePeople } from '../identity/person.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { todayIn } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { addDays } from '../time.ts';
import { findReceiptEvent, type Receipt } from './model.ts';
import { CODE_DAYS } from './receiptCode.ts';

/** Prints a receipt with a new code, and records it if it is not the asker's own. Undefined: not theirs, or no such paper. */
export const printReceipt = async (
  context: Context,
  { number, kind }: QueryReceiptArgs,
): Promise<Outcome<Receipt | undefined>> => {
  const asker = permit(context, 'receipt');
  if (isRefused(asker)) return asker;
  const { services, now } = context;
  const seen = await findCase(context, number);
  const directory = seen && (await services.registry.find(seen.district));
  const event = seen && findReceiptEvent(seen, kind);
  if (!seen || !directory || !event) return { value: undefined };
  const today = todayIn(directory, now);
  if (!mayReachCase(asker.value, 'receipt', directory, seen, today)) return { value: undefined };
  if (!isOwnCase(asker.value, seen, today)) await recordView(context, seen.number, 'PRINTED');
  const lastDay = addDays(today, CODE_DAYS);
  const code = await services.receiptCodes.issue(seen.number, lastDay);
  return { value: { kind, directory, seen, event, printedAt: now, code, lastDay } };
};

/** Names the addressee: in clear for their own case and for staff responsible for it, which is recorded; else masked. */
export const nameAddressee = async (
  context: Context,
  { seen, directory, event }: Receipt,
  inClear: boolean,
): Promise<string> => {
  const { asker, services, now } = context;
  const { sealed, number, applicant } = seen;
  if (!inClear || !asker || sealed === undefined) return applicant.name;
  if (!isOwnCase(asker, seen, todayIn(directory, now))) {
    const isTheirs = isResponsibleFor(asker, directory, seen) || isStaffAt(asker, directory, event.desk);
    if (!isTheirs) return applicant.name;
    await recordView(context, number, 'UNMASKED', 'DELIVER_RESULT');
  }
  return (await services.personSeal.open(CasePeople, sealed, { purpose: 'PEOPLE', number })).applicant.name;
};
