import { randomUUID } from 'node:crypto';
import { CompactSign, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf } from '../support/cases.ts';
import type { CaseAnswer } from '../support/operations.ts';
import { agent, identityNumber, person } from '../support/people.ts';
import {
  type Actor,
  application,
  caseOf,
  haicang,
  openWorld,
  places,
  requiredMaterials,
  type World,
} from '../support/world.ts';

const { xinan, xinanWindow, xinyangStreetWindow } = places;
const VISIT = '2016-04-06 09:00';

type CertificateFields = {
  readonly token: string | null;
  readonly issuedAt: string;
  readonly validUntil: string | null;
  readonly status: string;
  readonly revocationReason: string | null;
};

const CERTIFICATE = 'certificate { token issuedAt validUntil status revocationReason }';
const VERIFY = `query ($token: String!) { verifyCertificate(token: $token) {
  status number holder issuedAt validUntil zh: matterName en: matterName(lang: EN) } }`;
const INVALID = {
  status: 'INVALID',
  number: null,
  holder: null,
  issuedAt: null,
  validUntil: null,
  zh: null,
  en: null,
};

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinyangStreetWindow)).at(VISIT);
});
afterAll(() => world.close());

const resident = (sequence: number) => world.actor('resident', { person: identityNumber(sequence) });

/** Returns the certificate of a case as the asker sees it. */
const certificateOf = async (asker: Actor, number: string): Promise<CertificateFields | null> => {
  const { data, body } = await asker.send<{ case: { certificate: CertificateFields | null } | null }>(
    `query ($number: ID!) { case(number: $number) { ${CERTIFICATE} } }`,
    { number },
  );
  if (!data?.case) throw new Error(body);
  return data.case.certificate;
};

/** Returns the token of a case's certificate; throws if it is not visible. */
const tokenOf = async (asker: Actor, number: string): Promise<string> => {
  const certificate = await certificateOf(asker, number);
  if (!certificate?.token) throw new Error(JSON.stringify(certificate));
  return certificate.token;
};

/** Returns what a token shows of the person. */
const shownBy = async (token: string) => {
  const { data } = await world.stranger.at('2016-04-07 12:00').send<{
    verifyCertificate: { holder: string | null; fields: { value: string }[] };
  }>('query ($token: String!) { verifyCertificate(token: $token) { holder fields { value } } }', { token });
  const { holder, fields } = data.verifyCertificate;
  return { holder, fields: fields.map(({ value }) => value) };
};

/** Verifies a token without signing in, at the given time. */
const verified = async (token: string, at = '2016-04-07 12:00') => {
  const { data } = await world.stranger.at(at).send<{ verifyCertificate: object }>(VERIFY, { token });
  return data.verifyCertificate;
};

type Act = { readonly number: string; readonly reason?: string; readonly idempotencyKey?: string };
const act = async (name: 'revokeCertificate' | 'reprintCertificate', asker: Actor, input: Act) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, body } = await asker.send<
    Record<string, CaseAnswer & { case: { certificate: CertificateFields } | null }>
  >(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      case { version ${CERTIFICATE} history { type desk { code } role reason } availableActions } refusals { code path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  const answer = data?.[name];
  if (!answer) throw new Error(body);
  return answer;
};
const revoke = (asker: Actor, input: Act) =>
  act('revokeCertificate', asker, { reason: '材料虚假', ...input });
const reprint = (asker: Actor, input: Act) => act('reprintCertificate', asker, input);

/** Settles a permit in one visit and returns its number. */
const settled = async (sequence: number): Promise<string> => {
  const { number } = await acceptCase(clerk, xinyangStreetWindow, application('HC-PS-02', xinan, sequence));
  caseOf(await clerk.complete({ number }));
  return number;
};

describe('granting', () => {
  test('a certificate that a request asks for twice is signed once', async () => {
    const number = await settled(90);
    const { data } = await (await resident(90)).send<{ case: Record<'one' | 'two', { token: string }> }>(
      'query ($number: ID!) { case(number: $number) { one: certificate { token } two: certificate { token } } }',
      { number },
    );
    // signatures are random, so that two would differ
    expect(data.case.one.token).toBe(data.case.two.token);
  });

  test('a case has a certificate only after its settlement', async () => {
    const { number } = await acceptCase(clerk, xinyangStreetWindow, application('HC-PS-02', xinan, 1));
    expect(await certificateOf(await resident(1), number)).toBeNull();
    caseOf(await clerk.complete({ number }));
    expect(await certificateOf((await resident(1)).at(VISIT), number)).toEqual({
      token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]{86}~([\w-]+~)+$/),
      issuedAt: haicang(VISIT).toISOString(),
      validUntil: '2017-04-06',
      status: 'VALID',
      revocationReason: null,
    });
  });

  test('a certificate says which document it is, and certifies the fields that its matter declares', async () => {
    const { number } = await acceptCase(clerk, xinyangStreetWindow, {
      ...application('HC-PS-02', xinan, 2),
      form: { address: '海沧区示例路1号', movedInOn: '2016-01-02', employer: '不载明' },
    });
    caseOf(await clerk.complete({ number }));
    const own = (await resident(2)).at(VISIT);
    const { data } = await own.send<{ case: { certificate: object } }>(
      `query ($number: ID!) { case(number: $number) { certificate { documentName en: documentName(lang: EN)
        fields { name label english: label(lang: EN) value } } } }`,
      { number },
    );
    expect(data.case.certificate).toEqual({
      documentName: '暂住证',
      en: 'Temporary residence permit',
      fields: [
        { name: 'address', label: '居住地址', english: 'Address', value: '海沧区示例路1号' },
        { name: 'movedInOn', label: '入住日期', english: 'Moved in on', value: '2016-01-02' },
      ],
    });
    const token = await tokenOf(own, number);
    expect(Buffer.from(token.split('~').slice(1).join('.'), 'base64url').toString('utf8')).not.toContain(
      '不载明',
    );
    expect(await shownBy(token)).toEqual({ holder: '陈**', fields: ['海沧区示例路1号', '2016-01-02'] });
    // without the disclosures of name, bearer and day: a school sees the address and nothing else
    const [signed, , , address] = token.split('~');
    expect(await shownBy(`${signed}~${address}~`)).toEqual({ holder: null, fields: ['海沧区示例路1号'] });
  });

  test('a rejected case has no certificate', async () => {
    const { number } = await acceptCase(clerk, xinyangStreetWindow, application('HC-PS-02', xinan, 3));
    caseOf(await clerk.reject({ number, reason: '不符合条件' }));
    expect(await certificateOf(await resident(3), number)).toBeNull();
  });

  test('applicant, agent and desk may read a certificate token, a supervisor may not', async () => {
    const filed = application('HC-PS-02', xinan, 4);
    const { number } = await acceptCase(clerk, xinyangStreetWindow, filed, agent(900));
    caseOf(await clerk.complete({ number }));
    const holders = [await resident(4), await world.actor('agent', { person: identityNumber(900) }), clerk];
    for (const holder of holders)
      expect(await certificateOf(holder.at(VISIT), number)).toMatchObject({ token: expect.any(String) });
    const supervisor = (await world.actor('supervisor')).at(VISIT);
    expect(await certificateOf(supervisor, number)).toMatchObject({ token: null, status: 'VALID' });
  });

  test('a list of cases shows certificates too', async () => {
    await settled(5);
    const own = (await resident(5)).at(VISIT);
    const { data } = await own.send<{
      myCases: { edges: { node: { certificate: CertificateFields | null } }[] };
    }>(`{ myCases { edges { node { ${CERTIFICATE} } } } }`);
    expect(data.myCases.edges.map(({ node }) => node.certificate?.status)).toEqual(['VALID']);
  });
});

describe('verification', () => {
  test('anybody may verify a certificate and learns matter, masked holder and validity', async () => {
    const number = await settled(11);
    expect(await verified(await tokenOf((await resident(11)).at(VISIT), number))).toEqual({
      status: 'VALID',
      number,
      holder: '陈**',
      issuedAt: haicang(VISIT).toISOString(),
      validUntil: '2017-04-06',
      zh: expect.stringContaining('暂住'),
      en: 'Temporary residence permit',
    });
  });

  test('a certificate verifies as valid on its last day and expired on the next', async () => {
    const number = await settled(12);
    const token = await tokenOf((await resident(12)).at(VISIT), number);
    expect(await verified(token, '2017-04-06 23:59')).toMatchObject({ status: 'VALID' });
    expect(await verified(token, '2017-04-07 00:00')).toMatchObject({ status: 'EXPIRED', number });
    expect(await certificateOf((await resident(12)).at('2017-04-07 00:00'), number)).toMatchObject({
      status: 'EXPIRED',
      token: null,
    });
  });

  test('an altered certificate token is invalid', async () => {
    const token = await tokenOf((await resident(13)).at(VISIT), await settled(13));
    for (const at of [5, 100, token.length - 40, token.indexOf('~') + 9]) {
      const other = token.charAt(at) === 'A' ? 'B' : 'A';
      expect(await verified(token.slice(0, at) + other + token.slice(at + 1))).toEqual(INVALID);
    }
  });

  test('a forged certificate token gets the same response as a malformed one', async () => {
    const number = await settled(14);
    const { privateKey } = await generateKeyPair('ES256');
    const claims = { iss: 'tongban-local', sub: number, iat: haicang(VISIT).getTime() / 1000, name: '陈**' };
    const forged = await new CompactSign(Buffer.from(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'ES256', typ: 'tongban-certificate+jwt' })
      .sign(privateKey);
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${forged.split('.')[1]}.`;
    const login = await world.runner.issueToken({ role: 'resident', sub: 'x' });
    for (const token of [forged, `${forged}~`, unsigned, login, number, '', 'x'.repeat(15_000)])
      expect(await verified(token)).toEqual(INVALID);
  });
});

describe('settling desk', () => {
  test('the settling desk revokes a certificate with a reason only the holder reads', async () => {
    const number = await settled(21);
    const own = (await resident(21)).at('2016-05-03 10:00');
    const token = await tokenOf(own, number);
    const answer = await revoke(clerk.at('2016-05-03 09:00'), { number, reason: '租房合同系伪造' });
    expect(answer.case?.history.at(-1)).toEqual({
      type: 'CERTIFICATE_REVOKED',
      desk: { code: xinyangStreetWindow },
      role: 'CLERK',
      reason: '租房合同系伪造',
    });
    expect(await certificateOf(own, number)).toMatchObject({
      status: 'REVOKED',
      revocationReason: '租房合同系伪造',
      token: null,
    });
    const seen = await verified(token);
    expect(seen).toMatchObject({ status: 'REVOKED', number });
    expect(JSON.stringify(seen)).not.toContain('伪造');
  });

  test('a repeated revocation is idempotent, a second one is refused', async () => {
    const number = await settled(22);
    const idempotencyKey = randomUUID();
    const [first, again] = [
      await revoke(clerk, { number, idempotencyKey }),
      await revoke(clerk, { number, idempotencyKey }),
    ];
    expect(again).toEqual(first);
    expect(codesOf(await revoke(clerk, { number, idempotencyKey, reason: '其他' }))).toEqual(['KEY_REUSED']);
    expect(codesOf(await revoke(clerk, { number }))).toEqual(['NO_CERTIFICATE']);
    expect(codesOf(await reprint(clerk, { number }))).toEqual(['NO_CERTIFICATE']);
    expect(first.case?.availableActions).toEqual(['CORRECT', 'APPOINT_AGENT', 'UNDO_DECISION']);
  });

  test('a revocation needs a reason and a settled case', async () => {
    const { number } = await acceptCase(clerk, xinyangStreetWindow, application('HC-PS-02', xinan, 23));
    expect(codesOf(await revoke(clerk, { number }))).toEqual(['NOT_ALLOWED_IN_STATUS']);
    expect(codesOf(await reprint(clerk, { number }))).toEqual(['NOT_ALLOWED_IN_STATUS']);
    caseOf(await clerk.complete({ number }));
    expect(codesOf(await revoke(clerk, { number, reason: ' ' }))).toEqual(['INVALID_INPUT']);
  });

  test('the settling desk reprints a certificate, and the history records it', async () => {
    const number = await settled(24);
    const idempotencyKey = randomUUID();
    const later = clerk.at('2016-06-01 09:00');
    const first = await reprint(later, { number, idempotencyKey });
    const again = await reprint(later, { number, idempotencyKey });
    expect(first.case?.history.map(({ type }) => type)).toEqual([
      'ACCEPTED',
      'COMPLETED',
      'CERTIFICATE_REPRINTED',
    ]);
    expect(again.case?.version).toBe(first.case?.version);
    expect(first.case?.availableActions).toEqual([
      'CORRECT',
      'APPOINT_AGENT',
      'REVOKE_CERTIFICATE',
      'REPRINT_CERTIFICATE',
    ]);
    expect(await verified(first.case?.certificate.token ?? '')).toMatchObject({ status: 'VALID', number });
  });

  test('a deciding office may revoke, and the accepting window may only reprint', async () => {
    const window = (await world.clerk(xinanWindow)).at(VISIT);
    const { number } = await acceptCase(window, xinanWindow, application('HC-PS-04', xinan, 25));
    const reviewer = (await world.actor('reviewer', { offices: ['350205000000-PS'] })).at('2016-04-07 10:00');
    caseOf(await reviewer.complete({ number }));
    expect(codesOf(await revoke(window, { number }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await reprint(window, { number }))).toEqual([]);
    expect(await reviewer.find(number)).toMatchObject({ status: 'COMPLETED' });
    expect(codesOf(await revoke(reviewer, { number }))).toEqual([]);
  });
});

describe('other people', () => {
  test('another window cannot tell a settled case from one that does not exist', async () => {
    const number = await settled(31);
    const unknown = `${number.slice(0, -16)}0000000000000000`;
    const other = (await world.clerk(places.haifaWindow)).at(VISIT);
    for (const doing of [revoke, reprint])
      expect(await doing(other, { number })).toEqual(await doing(other, { number: unknown }));
    expect(codesOf(await revoke(other, { number }))).toEqual(['NOT_FOUND']);
  });

  test('holder, supervisor and callers without a token may not revoke or reprint', async () => {
    const number = await settled(32);
    expect(codesOf(await revoke(await resident(32), { number }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await reprint(await resident(32), { number }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await revoke(await world.actor('supervisor'), { number }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await revoke(world.stranger, { number }))).toEqual(['UNAUTHENTICATED']);
  });
});

test('revoking and reprinting certificates change no counter', async () => {
  const day = { from: '2016-04-20', to: '2016-04-20' };
  const desk = clerk.at('2016-04-20 09:00');
  const { number } = await acceptCase(desk, xinyangStreetWindow, {
    ...application('HC-PS-02', xinan, 41),
    applicant: person(41),
    materials: requiredMaterials('HC-PS-02'),
  });
  caseOf(await desk.complete({ number }));
  const before = await world.report(day);
  await reprint(desk, { number });
  await revoke(desk, { number });
  expect(await world.report(day)).toEqual(before);
});
