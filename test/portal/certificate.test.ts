import { createHash, pbkdf2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { requestFor, testIdentity } from '../../infra/local/roleDefaults.ts';
import { createRequestSender } from '../../replay/play/client.ts';
import { application, places } from '../support/world.ts';
import { findViolations, openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';

const portal = servePortal();

/** Settles what waits at the desk, and returns the links to verify its certificate: whole, and without what is unticked. */
const settleAndShow = async (unticked: RegExp): Promise<{ whole: string; less: string }> => {
  const desk = await openTab(portal.browser, portal.url);
  await signInAt(desk.page, '/w', 'clerk-350205002214-01');
  await desk.page.getByRole('link', { name: /吴/ }).click();
  await desk.page.getByRole('button', { name: /^受理/ }).click();
  await desk.page.getByRole('img', { name: '电子证照' }).waitFor();
  const link = desk.page.getByRole('link', { name: '打开验证页' });
  const whole = (await link.getAttribute('href')) ?? '';
  const boxes = desk.page.getByRole('checkbox', { name: unticked });
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.uncheck();
  const less = (await link.getAttribute('href')) ?? '';
  expect(desk.complaints).toEqual([]);
  return { whole, less };
};

test('a holder shows less, a reader checks the bearer on their device, and verifies without a connection to the endpoint', async () => {
  const { whole, less } = await settleAndShow(/持有人|持证人/);
  expect(less.length).toBeLessThan(whole.length - 200);

  const school = await openTab(portal.browser, portal.url);
  await school.page.goto(less);
  await school.page.getByRole('heading', { name: '证照有效' }).waitFor();
  await school.page.getByText('持有人没有出示可供核对的内容').waitFor();
  expect(await school.page.getByText('吴**').count()).toBe(0);
  expect(school.complaints).toEqual([]);

  const window = await openTab(portal.browser, portal.url);
  await window.page.goto(whole);
  await window.page.getByRole('heading', { name: '证照有效' }).waitFor();
  await window.page.getByLabel('证件号码').fill('999999199001010015');
  await window.page.getByRole('button', { name: '核对' }).click();
  await window.page.getByText(/不符/).waitFor();
  // as filed by `leaveOpen`
  await window.page.getByLabel('证件号码').fill(testIdentity('19820519', '006'));
  await window.page.getByRole('button', { name: '核对' }).click();
  await window.page.getByText(/相符：出示人就是持有人/).waitFor();
  expect(await findViolations(window)).toEqual([]);
  expect(window.complaints).toEqual([]);

  await window.context.route('**/graphql', (route) => route.abort());
  await window.page.reload();
  await window.page.getByText(/由本机用已公布的密钥核验/).waitFor();
  await window.page.getByRole('heading', { name: '证照有效' }).waitFor();
  // one character of the name was changed
  const forged = whole.replace(/~(.)/, (_, first) => `~${first === 'A' ? 'B' : 'A'}`);
  await window.page.goto('/');
  await window.page.goto(forged);
  await window.page.getByRole('heading', { name: '不是本系统签发的证照' }).waitFor();
});

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What looks like a certificate of somebody's choice, with its parts; nobody signed it. */
const forge = (header: object, parts: readonly string[]): string => {
  const _sd = parts.map((part) => createHash('sha256').update(part).digest('base64url'));
  return [`${encode(header)}.${encode({ sub: 'forged', exp: 4e9, iat: 1, _sd })}.!!!!`, ...parts, ''].join(
    '~',
  );
};

test('a link that nobody signed proves no bearer, costs nothing, and is told from a certificate without a connection too', async () => {
  const { page, context, complaints } = await openTab(portal.browser, portal.url);
  const hash = pbkdf2Sync('RESIDENT_ID 999999198205190062', Buffer.alloc(16), 1, 32, 'sha256').toString(
    'base64url',
  );
  const claim = { alg: 'PBKDF2-SHA256', iterations: 1, salt: encode(0), hash };
  const header = { alg: 'ES256', typ: 'dc+sd-jwt', kid: await firstKeyId() };
  const links = [
    forge(header, [encode(['salt', 'bearer', claim])]),
    forge(header, [encode(['salt', 'name', '<img src=x onerror=alert(1)>'])]),
    `${encode(header)}.${encode({})}.AAAA~${Array.from({ length: 200_000 }, (_, i) => i).join('~')}~`,
    'x'.repeat(1_000_000),
  ];
  const open = async (link: string): Promise<void> => {
    await page.goto('/');
    await page.goto(`/verify#${link}`);
    await page.getByRole('heading', { name: '不是本系统签发的证照' }).waitFor();
    expect(await page.getByRole('button', { name: '核对' }).count()).toBe(0);
  };
  for (const link of links) await open(link);
  expect(complaints).toEqual([]);
  await context.route('**/graphql', (route) => route.abort());
  for (const link of links) await open(link);
});

const firstKeyId = async (): Promise<string> => {
  const answer = await fetch(`${portal.url}/.well-known/certificates.json`);
  return (
    z.object({ keys: z.array(z.object({ kid: z.string() })).min(1) }).parse(await answer.json()).keys[0]
      ?.kid ?? ''
  );
};

/** Settles a certificate of residence by its form at a window, and returns its token. */
const grant = async (key = 'grant'): Promise<string> => {
  const { runner } = portal;
  const token = await runner.issueToken(requestFor('clerk', { windows: ['350205002214-01'] }));
  const form = { address: '海沧区新垵村示例路1号', livingSince: '2015-09-01', purpose: 'SCHOOL_ENROLMENT' };
  const one = { ...application('HC-PS-01', places.xinan, 13), form };
  const cases = [{ application: one }];
  const input = { idempotencyKey: key, window: '350205002214-01', settleAtOnce: true, cases };
  const query = `mutation ($input: AcceptCasesInput!) { acceptCases(input: $input) { results {
    case { certificate { token } } refusals { message } } } }`;
  const Granted = z.object({
    acceptCases: z.object({
      results: z.tuple([z.object({ case: z.object({ certificate: z.object({ token: z.string() }) }) })]),
    }),
  });
  const at = new Date('2016-04-06T01:00:00Z');
  const { acceptCases } = await createRequestSender(runner.url)(
    { query, variables: { input }, token, at },
    Granted,
  );
  return acceptCases.results[0].case.certificate.token;
};

test.each([
  ['zh', ['居住地址', '居住起始日期', '用途', '子女入学', '2016年10月6日']],
  ['en', ['Address', 'Living there since', 'Purpose', 'School enrolment of a child', '6 Oct 2016']],
] as const)(
  'without a connection to the endpoint, fields have their labels (%s)',
  async (language, texts) => {
    const { page, context } = await openTab(portal.browser, portal.url, { language, width: 360 });
    await context.route('**/graphql', (route) => route.abort());
    await page.goto(`/verify#${await grant()}`);
    await page.getByRole('heading', { name: /证照有效|The certificate is valid/ }).waitFor();
    for (const text of texts) await page.getByText(text, { exact: true }).waitFor();
    expect(await page.getByText(/livingSince|SCHOOL_ENROLMENT/).count()).toBe(0);
  },
);

// texts, because Node knows no service worker
const WORKER_READY = 'navigator.serviceWorker.ready.then(() => undefined)';
const KEEP_OLDER = `caches.keys().then((names) => Promise.all(names.map(async (name) =>
  (await caches.open(name)).put('/index.html', new Response('an older release')))))`;

test('whoever opened the page of verification once opens it without a line, and verifies by what was published then', async () => {
  const { page, context, complaints } = await openTab(portal.browser, portal.url);
  const certificate = `/verify#${await grant('first')}`;
  await page.goto(certificate);
  await page.getByRole('heading', { name: '证照有效' }).waitFor();
  await page.evaluate(WORKER_READY);
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);

  await context.setOffline(true);
  const later = await context.newPage();
  await later.goto(certificate);
  await later.getByRole('heading', { name: '证照有效' }).waitFor();
  await later.getByText(/由本机用已公布的密钥核验/).waitFor();
  await later.getByText('已按 2016年4月6日 09:10 公布的撤销名单核对').waitFor();
  await later.getByText('网络断开了').waitFor();
});

test('without a line a list of revocations that is a day old counts for nothing', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  const certificate = `/verify#${await grant('old')}`;
  await page.goto(certificate);
  await page.getByRole('heading', { name: '证照有效' }).waitFor();
  await page.evaluate(WORKER_READY);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const setting = { from: Date.parse('2016-04-07T01:11:00Z'), setAt: Date.now(), speed: 1 };
    sessionStorage.setItem('tongban.clock', JSON.stringify(setting));
  });
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: '证照真实且未过期；无法得知是否已撤销' }).waitFor();
});

test('with a line the page of verification is that of the latest release, whatever the browser keeps', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await page.goto('/verify');
  await page.evaluate(WORKER_READY);
  await page.evaluate(KEEP_OLDER);
  await page.reload();
  await page.getByRole('heading', { name: '验证电子证照' }).waitFor();
  expect(await page.evaluate('navigator.serviceWorker.controller?.state')).toBe('activated');
});

test('no other page is answered by the service worker', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await page.goto('/verify');
  await page.evaluate(WORKER_READY);
  await page.goto('/places');
  await page.getByRole('heading').first().waitFor();
  expect(await page.evaluate('navigator.serviceWorker.controller')).toBeNull();
});

test('the list of revocations is kept of a certificate that is revoked, too', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  await context.route('**/graphql', async (route) => {
    const answer = await (await route.fetch()).text();
    return route.fulfill({ contentType: 'application/json', body: answer.replace('"VALID"', '"REVOKED"') });
  });
  const list = page.waitForRequest(/certificate-status/);
  await page.goto(`/verify#${await grant('revoked')}`);
  await page.getByRole('heading', { name: '证照已撤销' }).waitFor();
  await list;
});

test('a browser that keeps nothing verifies without the endpoint all the same', async () => {
  const { page, context, complaints } = await openTab(portal.browser, portal.url);
  await context.addInitScript('delete globalThis.caches');
  await page.goto('/verify');
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  await context.route('**/graphql', (route) => route.abort());
  await page.goto('/');
  await page.goto(`/verify#${await grant('nothing-kept')}`);
  await page.getByRole('heading', { name: '证照有效' }).waitFor();
});
