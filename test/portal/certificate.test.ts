import { expect, test } from 'vitest';
import { testIdentity } from '../../infra/local/roleDefaults.ts';
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
  for (const box of await desk.page.getByRole('checkbox', { name: unticked }).all()) await box.uncheck();
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
