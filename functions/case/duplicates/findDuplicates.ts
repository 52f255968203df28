import { recordView } from '../../accessLog/recordView.ts';
import { listReadable } from '../../dynamodb/queryPage.ts';
import { parseCaseNumber } from '../../record/numbers.ts';
import { todayIn } from '../../registry/directory.ts';
import { getDirectory } from '../../registry/getDirectory.ts';
import type { Context } from '../../request/context.ts';
import { isOwnCase } from '../access.ts';
import { type Case, type CaseHeader, isOpenStatus } from '../model.ts';

/** The most duplicates that are named. */
const MOST_NAMED = 5;

/**
 * Finds open cases of the same person, by any joined document, and matter besides a case that was just filed, newest first:
 * one GetItem and one Query. The index lags, so `filedTogether` names what was filed in the same request. A clerk's view of each is logged; an agent sees
 * only those in which they act.
 */
export const findDuplicates = async (
  context: Context,
  seen: CaseHeader,
  filedTogether: readonly Case[] = [],
): Promise<string[]> => {
  const { district, matter, person, number: own } = seen;
  const { joins, personIndex } = context.services;
  const joined = await joins.othersOf(await personIndex.renew(person), district);
  const hashes = [person, ...joined];
  const wanted = { district, matter, openOnly: true };
  const page = await context.services.cases.listInDistrict(hashes, wanted, { first: MOST_NAMED + 1 });
  const together = filedTogether.filter(
    (one) => one.matter === matter && hashes.includes(one.person) && isOpenStatus(one.status),
  );
  const numbers = [...together, ...listReadable(page)].map(({ number }) => number);
  const others = [...new Set(numbers)].filter((number) => number !== own).slice(0, MOST_NAMED);
  if (context.asker?.role !== 'CLERK') return selectOwn(context, seen, others, together);
  await Promise.all(others.map((number) => recordView(context, number, 'LOOKED_UP')));
  return others;
};

const selectOwn = async (
  context: Context,
  seen: CaseHeader,
  numbers: readonly string[],
  known: readonly Case[],
): Promise<string[]> => {
  const { services, asker, now } = context;
  const day = todayIn(await getDirectory(seen, context), now);
  const found = await Promise.all(
    numbers.map((number) => {
      const address = parseCaseNumber(number);
      return known.find((one) => one.number === number) ?? (address && services.cases.find(address));
    }),
  );
  return found.flatMap((one) => (one && asker && isOwnCase(asker, one, day) ? [one.number] : []));
};
