import { parseCaseNumber } from '../case/caseNumber.ts';
import type { Case } from '../case/model.ts';
import type { Page } from '../case/repository.ts';
import type { Context } from '../graphql/context.ts';
import type { ErasePersonInput } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import { isIdentityNumber, normalizeIdentityNumber } from '../identity/identityNumber.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import { localDay } from '../time.ts';

/** A person's cases and drafts in a district, whole. */
export type PersonCases = { readonly directory: Directory; readonly cases: readonly Case[] };

/** Finds what the district's operator may erase of a person, by the keyed hash of the identity number. */
export const findPersonCases = async (
  { services, now }: Context,
  operator: Asker,
  { district, identityNumber }: Pick<ErasePersonInput, 'district' | 'identityNumber'>,
  path: readonly string[],
): Promise<Outcome<PersonCases>> => {
  if (operator.district !== district) return refused(refuse('FORBIDDEN', [...path, 'district']));
  const directory = await services.registry.find(district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', [...path, 'district'], '?'));
  const number = normalizeIdentityNumber(identityNumber);
  if (!isIdentityNumber(number, localDay(now, directory.district.timeZone)))
    return refused(refuse('INVALID_IDENTITY_NUMBER', [...path, 'identityNumber']));
  const numbers = await numbersOf(services.cases, await services.personIndex.of(number), district);
  const found = await Promise.all(numbers.map((one) => findCase(services.cases, one)));
  return { value: { directory, cases: found.filter((one) => one !== undefined) } };
};

type Cases = Context['services']['cases'];

const numbersOf = async (cases: Cases, person: string, district: string): Promise<string[]> => {
  const numbers: string[] = [];
  let page: Page = { first: 100 };
  for (let more = true; more; ) {
    const { headers, hasMore } = await cases.byPerson(person, page);
    numbers.push(
      ...headers
        .map(({ header }) => header)
        .filter((one) => one.district === district)
        .map((one) => one.number),
    );
    const last = headers.at(-1)?.position;
    more = hasMore && last !== undefined;
    if (last) page = { first: 100, after: last };
  }
  return numbers;
};

/** A case by its number. */
export const findCase = async (cases: Cases, number: string): Promise<Case | undefined> => {
  const address = parseCaseNumber(number);
  return address && cases.find(address);
};
