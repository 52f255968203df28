import type { JoinIdentitiesInput } from '../graphql/generated/types.ts';
import type { Joined, JoinedWrite, JoinRepository, OtherDocument } from '../identity/joinRepository.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { changeJoin } from './changeJoin.ts';
import type { CheckedJoin, IdentityJoin } from './checkJoin.ts';

/** A person has this many documents at most. */
const MOST_DOCUMENTS = 8;
const PATH = ['input', 'identities'];
const TOO_MANY = {
  zh: `一人至多合并 ${MOST_DOCUMENTS} 个证件`,
  en: `a person may have at most ${MOST_DOCUMENTS} joined documents`,
};
const TWO_PEOPLE = {
  zh: '同一人只能有一个 18 位身份号码，其他证件除护照外每种只能有一个',
  en: 'a person has one 18-character identity number, and one document of any other kind except passports',
};

/** Joins two documents of one person at a window: in the district, lists by either then find the items of both. */
export const joinIdentities = (
  context: Context,
  input: JoinIdentitiesInput,
): Promise<Outcome<IdentityJoin>> => changeJoin(context, 'joinIdentities', input, planJoin);

type Finder = { readonly services: { readonly joins: Pick<JoinRepository, 'find'> } };

/** Plans the write: versions are those that were read when it was decided that all documents may be one person's. */
export const planJoin = async (
  { services: { joins } }: Finder,
  { district, window, documents, join }: Pick<CheckedJoin, 'district' | 'window' | 'documents' | 'join'>,
): Promise<Outcome<readonly JoinedWrite[]>> => {
  const find = ({ hashes: [person] }: OtherDocument) => joins.find(person, district, true);
  const known = await Promise.all(documents.map(find));
  const group = listDistinct([...documents, ...known.flatMap(({ others }) => others)]);
  if (group.length > MOST_DOCUMENTS) return refused(refuse('INVALID_INPUT', PATH, TOO_MANY));
  const series = group.map((one) => one.series).filter((one) => one !== null);
  if (new Set(series).size < series.length) return refused(refuse('INVALID_INPUT', PATH, TWO_PEOPLE));
  const added = group.map((one) => ({ ...one, at: join.at, window }));
  // of both documents as they were read above: joined to somebody else in between, they have another version
  const read = new Map(documents.map(({ hashes: [person] }, i) => [person, known[i]]));
  const items = await Promise.all(group.map(async (one) => read.get(one.hashes[0]) ?? find(one)));
  return { value: group.map((of, i) => planOne(of, added, items[i])) };
};

const listDistinct = (documents: readonly OtherDocument[]): OtherDocument[] => [
  ...new Map(documents.map((document) => [document.hashes[0], document])).values(),
];

// what was joined before keeps its instant and window
const planOne = (
  of: OtherDocument,
  added: readonly OtherDocument[],
  item: Joined | undefined,
): JoinedWrite => {
  const before = new Map(item?.others.map((one) => [one.hashes[0], one]));
  return {
    of: of.hashes,
    others: added
      .filter(({ hashes }) => hashes[0] !== of.hashes[0])
      .map((one) => before.get(one.hashes[0]) ?? one),
    readVersion: item?.version ?? 0,
  };
};
