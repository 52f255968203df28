import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../functions/case/events.ts';
import { selectReuse } from '../../../functions/case/filing/checkReuse.ts';
import { findBestOffer, findOffer, type ReuseSource } from '../../../functions/case/filing/reuseOffer.ts';
import { isVerifiable, mapVerifiedDays } from '../../../functions/case/filing/verification.ts';
import type { Material } from '../../../functions/registry/model/matter.ts';

const lease: Material = {
  code: 'lease',
  name: { zh: '租赁合同', en: 'Lease' },
  form: 'ORIGINAL_AND_COPY',
  required: true,
  sharedBy: null,
  condition: null,
  trust: 'B',
  validMonths: 12,
  provedBy: ['HC-HO-01'],
};

const act = (day: string) =>
  ({
    at: `${day}T02:00:00.000Z`,
    day,
    actor: 'clerk',
    role: 'CLERK',
    key: 'k',
    payload: 'p',
    hash: 'h',
  }) as const;
const seenOn = (day: string, verified = ['lease']): CaseEvent => ({
  type: 'ACCEPTED',
  ...act(day),
  desk: 'd',
  crossVillage: false,
  online: false,
  visit: true,
  materialsSaved: 0,
  stampsSaved: 0,
  verified,
});
const askedOn = (day: string): CaseEvent => ({
  type: 'CORRECTION_REQUESTED',
  ...act(day),
  desk: 'd',
  reason: 'r',
  materials: ['lease'],
  left: 1,
});
const suppliedOn = (day: string, visit: boolean): CaseEvent => ({
  type: 'CORRECTION_SUPPLIED',
  ...act(day),
  materials: ['lease'],
  visit,
  dueAt: 'later',
});
const source = (events: CaseEvent[], more: Partial<ReuseSource> = {}): ReuseSource => ({
  number: 'N',
  matter: 'HC-PS-02',
  status: 'COMPLETED',
  events,
  ...more,
});
const certified = (validUntil: string | null, matter = 'HC-HO-01') =>
  source([], { matter, certificate: { issuedAt: '2016-04-06T02:00:00.000Z', validUntil } });

describe('verified material', () => {
  it.each([
    ['2017-04-06', 'VERIFIED'],
    ['2017-04-07', undefined],
  ])('a material verified on 2016-04-06 for 12 months is offered on %s as %s', (day, kind) => {
    expect(findOffer(lease, source([seenOn('2016-04-06')]), day)?.kind).toBe(kind);
  });

  it('a requested material is not offered until it is supplied at a window', () => {
    const asked = [seenOn('2016-04-06'), askedOn('2016-04-07')];
    const offered = [[], [suppliedOn('2016-04-08', false)], [suppliedOn('2016-04-08', true)]].map((more) =>
      findOffer(lease, source([...asked, ...more]), '2016-04-09'),
    );
    expect(offered.map((offer) => offer?.validUntil)).toEqual([undefined, undefined, '2017-04-08']);
  });

  it('a verified material is offered from a withdrawn case, not from a rejected one', () => {
    const [refused, stopped] = (['REJECTED', 'WITHDRAWN'] as const).map((status) =>
      findOffer(lease, source([seenOn('2016-04-06')], { status }), '2016-04-07'),
    );
    expect([refused?.kind, stopped?.kind]).toEqual([undefined, 'VERIFIED']);
  });

  it.each(['A', 'C', 'D'] as const)('a verified material of trust class %s is never offered', (trust) => {
    expect(findOffer({ ...lease, trust }, source([seenOn('2016-04-06')]), '2016-04-07')).toBeUndefined();
  });

  it('a verified material without a validity period is never offered', () => {
    const once = { ...lease, validMonths: null };
    expect(findOffer(once, source([seenOn('2016-04-06')]), '2016-04-06')).toBeUndefined();
  });
});

describe('certificate as proof', () => {
  it.each([
    ['2017-04-06', '2017-04-06', 'CERTIFICATE'],
    ['2017-04-06', '2017-04-07', undefined],
    [null, '2099-01-01', 'CERTIFICATE'],
  ])('a certificate valid until %s is offered on %s as %s', (validUntil, day, kind) => {
    expect(findOffer(lease, certified(validUntil), day)?.kind).toBe(kind);
  });

  it('a certificate of another matter is not offered', () => {
    expect(findOffer(lease, certified(null, 'HC-CA-01'), '2016-04-07')).toBeUndefined();
  });

  it('neither a revoked certificate nor the materials of its case are offered', () => {
    const certificate = {
      issuedAt: '2016-04-06T02:00:00.000Z',
      validUntil: null,
      revoked: { at: '2016-05-01T00:00:00Z', reason: 'r' },
    };
    const revoked = source([seenOn('2016-04-06')], { matter: 'HC-HO-01', certificate });
    expect(findOffer(lease, revoked, '2016-05-02')).toBeUndefined();
  });
});

describe('bestOffer', () => {
  const offer = (kind: 'VERIFIED' | 'CERTIFICATE', validUntil: string | null) =>
    ({ material: 'lease', number: 'N', kind, validUntil }) as const;

  it('the best offer is a certificate, then the one valid longest', () => {
    const short = offer('VERIFIED', '2016-12-31');
    const long = offer('VERIFIED', '2017-06-30');
    const certificate = offer('CERTIFICATE', '2016-06-30');
    const endless = offer('CERTIFICATE', null);
    expect(findBestOffer([short, long])).toBe(long);
    expect(findBestOffer([long, certificate, short])).toBe(certificate);
    expect(findBestOffer([certificate, endless])).toBe(endless);
    expect(findBestOffer([])).toBeUndefined();
  });
});

describe('selectReuse', () => {
  it('each material is reused once, and not if it was brought', () => {
    const requested = ['lease', 'photo', 'lease'].map((material, i) => ({ material, number: String(i) }));
    expect(selectReuse(requested, ['photo'])).toEqual([{ material: 'lease', number: '0' }]);
    expect(selectReuse(undefined, [])).toEqual([]);
  });
});

it('a material is verifiable if it is of class B and has a validity period', () => {
  const isAgain = (given: Partial<Material>) => isVerifiable({ ...lease, ...given });
  expect([isAgain({}), isAgain({ validMonths: null }), isAgain({ trust: 'C' })]).toEqual([
    true,
    false,
    false,
  ]);
});

it('an acceptance without seen materials verifies nothing', () => {
  const { verified: _verified, ...unseen } = { verified: [], ...seenOn('2016-04-06') };
  expect([...mapVerifiedDays({ status: 'ACCEPTED', events: [unseen] })]).toEqual([]);
});
