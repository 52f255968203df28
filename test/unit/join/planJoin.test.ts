import { expect, test } from 'vitest';
import type { IdentityKind } from '../../../functions/identity/identity.ts';
import type { Joined, OtherDocument } from '../../../functions/identity/joinRepository.ts';
import { planJoin } from '../../../functions/join/joinIdentities.ts';
import { isRefused } from '../../../functions/refusal/refusal.ts';

const AT = '2016-04-06T01:00:00.000Z';
const WINDOW = '350205002214-01';
const document = (name: string, kind: IdentityKind, series: string | null): OtherDocument => ({
  hashes: [name, name],
  kind,
  series,
  at: AT,
  window: WINDOW,
});
const passport = document('passport', 'PASSPORT', null);
const [one, two] = [document('one', 'RESIDENT_ID', 'NUMBER'), document('two', 'RESIDENT_ID', 'NUMBER')];
const checked = (documents: readonly [OtherDocument, OtherDocument]) => ({
  district: '350205',
  window: WINDOW,
  documents,
  join: { at: AT, identities: [] },
});

test('a document that is joined to somebody else meanwhile is written by the version that was looked at', async () => {
  const stored = new Map<string, Joined>();
  const find = async (person: string): Promise<Joined> => {
    const found = stored.get(person) ?? { version: 0, others: [] };
    // right after it was read, another desk joins the passport to somebody else
    if (person === 'passport') stored.set('passport', { version: 1, others: [two] });
    return found;
  };
  const planned = await planJoin({ services: { joins: { find } } }, checked([passport, one]));
  if (isRefused(planned)) throw new Error('refused');
  expect(planned.value.map(({ of, readVersion }) => [of[0], readVersion])).toEqual([
    ['passport', 0],
    ['one', 0],
  ]);
});
