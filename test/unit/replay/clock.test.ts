import { describe, expect, it } from 'vitest';
import { acceptedAt, submittedAt } from '../../../replay/play/clock.ts';
import { generateWorkload } from '../../../replay/workload/generate.ts';
import { readWorkloadPack } from '../../../replay/workload/pack.ts';

const pack = readWorkloadPack();
const rows = generateWorkload(pack);
const localDay = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

describe('replay clock', () => {
  it('the local time of a row becomes an instant', () => {
    const [row] = rows;
    if (!row) throw new Error('no rows');
    const at = acceptedAt({ ...row, date: '2016-04-01', time: '08:30:05' }, pack.timeZone);
    expect(at.toISOString()).toBe('2016-04-01T00:30:05.000Z');
  });

  it('filing and acceptance of a row are on one day, in this order', () => {
    for (const row of rows) {
      const at = acceptedAt(row, pack.timeZone);
      expect([submittedAt(at), at].map(localDay)).toEqual(Array(2).fill(row.date));
      expect(submittedAt(at) < at).toBe(true);
    }
  });
});
