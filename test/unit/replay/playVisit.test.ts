import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ReplayRequest, RequestSender } from '../../../replay/play/client.ts';
import { playVisit } from '../../../replay/play/playVisit.ts';
import { createTokens } from '../../../replay/play/tokens.ts';
import { groupVisits, type Visit } from '../../../replay/play/visit.ts';
import { generateWorkload } from '../../../replay/workload/generate.ts';
import { readWorkloadPack } from '../../../replay/workload/pack.ts';
import { isOnline } from '../../../replay/workload/row.ts';

const pack = readWorkloadPack();
const visits = groupVisits(generateWorkload(pack));
const taken = { case: { number: 'N' }, refusals: [] };
const refused = {
  case: null,
  refusals: [{ code: 'WINDOW_CLOSED', message: 'Closed.', path: ['input', 'window'] }],
};

const Sent = z.object({ input: z.object({ settleAtOnce: z.boolean().optional() }) });
type SentRequest = { readonly act: string; readonly role: string; readonly sub: string; readonly at: string };

const perform = async (visit: Visit, answer: object = taken): Promise<SentRequest[]> => {
  const sent: SentRequest[] = [];
  const ask: RequestSender = async ({ query, variables, token, at }: ReplayRequest, schema) => {
    const [, name = ''] = /mutation (\w+)/.exec(query) ?? [];
    const act = Sent.parse(variables).input.settleAtOnce ? 'Settle' : name;
    const [role = '', sub = ''] = token.split(' ');
    sent.push({ act, role, sub, at: at?.toISOString() ?? '' });
    const results = visit.rows.map(() => answer);
    return schema.parse({ submitCase: taken, acceptCases: { results, refusals: [] } });
  };
  const tokens = createTokens(async ({ role, sub }) => `${role} ${sub}`, pack.district);
  await playVisit({ pack, ask, tokens }, visit);
  return sent;
};

const find = (wanted: (visit: Visit) => boolean): Visit => {
  const visit = visits.find(wanted);
  if (!visit) throw new Error('the workload has no such visit');
  return visit;
};
const actsOf = (sent: readonly SentRequest[]): string[] => sent.map(({ act, role }) => `${act} by ${role}`);
const isPlain = ({ isGroup, rows }: Visit): boolean => !isGroup && !isOnline(rows[0]);

describe('playVisit', () => {
  it('a visit settled on the spot is accepted and settled by one request', async () => {
    const sent = await perform(find((visit) => isPlain(visit) && visit.rows[0].onSpot));
    expect(actsOf(sent)).toEqual(['Settle by clerk']);
  });

  it('a visit not settled on the spot is only accepted', async () => {
    expect(actsOf(await perform(find((visit) => isPlain(visit) && !visit.rows[0].onSpot)))).toEqual([
      'Accept by clerk',
    ]);
  });

  it('an online visit begins with the applicant’s filing', async () => {
    const sent = await perform(find(({ isGroup, rows }) => !isGroup && isOnline(rows[0]) && rows[0].onSpot));
    expect(actsOf(sent)).toEqual(['Submit by resident', 'Settle by clerk']);
    expect(sent.map(({ at }) => at)).toEqual(sent.map(({ at }) => at).toSorted());
  });

  it('a group visit is filed by its agent; what is settled on the spot is settled together, and the rest accepted', async () => {
    const group = find(
      ({ isGroup, rows }) =>
        isGroup && rows.some(isOnline) && new Set(rows.map(({ onSpot }) => onSpot)).size === 2,
    );
    const filed = group.rows.filter(isOnline).map(() => 'Submit by agent');
    expect(actsOf(await perform(group))).toEqual([...filed, 'Settle by clerk', 'Accept by clerk']);
  });

  it('a refusal stops the replay with row, reason and field', async () => {
    const visit = find(isPlain);
    await expect(perform(visit, refused)).rejects.toThrow(
      `${visit.id}: WINDOW_CLOSED: Closed. (input.window)`,
    );
  });
});
