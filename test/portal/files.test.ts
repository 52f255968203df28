import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { testIdentity } from '../../infra/local/roleDefaults.ts';
import { eicar, heic, photo } from '../support/contents.ts';
import { findThreat, upload } from '../support/files.ts';
import { identityNumber, person } from '../support/people.ts';
import { printedCode } from '../support/receipts.ts';
import { caseOf, places, worldOf } from '../support/world.ts';
import { findViolations, openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';

const portal = servePortal();

/** A day on which wholly online matters take files. */
const MORNING = '2026-03-02 09:30';
const PHONE = { width: 360, clock: '2026-03-02T01:30:00Z' };
// as at the sign-in of a local run
const LIN = testIdentity('19480612', '002');
const CARD = 'resident-id-card';

type Filed = {
  readonly myCases: {
    readonly edges: readonly { readonly node: { readonly files: readonly { readonly id: string }[] } }[];
  };
};

const jpeg = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });
const isWide = async (page: Page): Promise<boolean> =>
  Boolean(await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'));

test('a resident files with photos on a phone, is told why one is refused, and opens what was sent', async () => {
  const tab = await openTab(portal.browser, portal.url, PHONE);
  const { page } = tab;
  await signInAt(page, '/apply/HC-PS-03', /林某/);
  await page.getByLabel(/居住的村/).selectOption(places.xinan);
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByLabel(/现居住地址/).fill('海沧区新垵村示例路1号');
  await page.getByLabel(/入住日期/).fill('2026-02-20');
  await page.getByLabel(/居住事由/).selectOption('WORK');
  await page.getByRole('button', { name: '继续' }).click();

  const chooser = page.locator('input[type=file]').first();
  await chooser.setInputFiles([jpeg('正面.jpg', await photo('steelblue', 800)), jpeg('反面.jpg', eicar())]);
  await page.getByText('✓ 正面.jpg').waitFor();
  await page.getByText('文件含有病毒').waitFor();
  expect(await findViolations(tab)).toEqual([]);
  expect(await isWide(page)).toBe(false);

  // what was refused takes no place: another one is chosen at once
  await chooser.setInputFiles({ name: '反面.heic', mimeType: 'image/heic', buffer: heic() });
  await page.getByText('✓ 反面.heic').waitFor();
  const refused = page.getByRole('listitem').filter({ hasText: '文件含有病毒' });
  expect(await refused.getByRole('button').allTextContents()).toEqual(['移除 反面.jpg']);
  await refused.getByRole('button').click();
  await refused.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { name: '已提交' }).waitFor();
  await page.getByRole('link', { name: '查看进度' }).click();

  await page.getByRole('heading', { name: '上传的文件' }).waitFor();
  await page.getByRole('button', { name: /^查看/ }).first().click();
  const picture = page.getByRole('img', { name: /居民身份证/ });
  await picture.waitFor();
  expect(await page.evaluate('document.querySelector("img.picture").naturalWidth > 0')).toBe(true);
  expect(await isWide(page)).toBe(false);
  const second = page.getByRole('listitem').filter({ hasText: '2/2' });
  expect(await second.textContent()).toContain('HEIC 照片不能在网页上预览');

  const world = worldOf(portal.runner);
  const resident = (await world.actor('resident', { person: LIN })).at(MORNING);
  const { data } = await resident.send<Filed>('{ myCases(first: 1) { edges { node { files { id } } } } }');
  await findThreat(portal.runner, data.myCases.edges[0]?.node.files[1]?.id ?? '');
  await page.getByRole('button', { name: '查看 居民身份证 2/2' }).click();
  await page.getByText('此文件已停用：文件含有病毒').waitFor();

  // and is told at once by whoever opens the case later
  await page.reload();
  await page.getByText('此文件已停用：文件含有病毒').waitFor();
  expect(await page.getByRole('button', { name: '查看 居民身份证 2/2' }).count()).toBe(0);
  expect(tab.complaints).toEqual([]);
});

test('a draft goes on from another device with the photos that were sent', async () => {
  const { page } = await openTab(portal.browser, portal.url, PHONE);
  await signInAt(page, '/apply/HC-PS-03', /陈某/);
  await page.getByLabel(/居住的村/).selectOption(places.xinan);
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByLabel(/现居住地址/).fill('海沧区新垵村示例路1号');
  await page.getByLabel(/入住日期/).fill('2026-02-20');
  await page.getByLabel(/居住事由/).selectOption('WORK');
  await page.getByRole('button', { name: '继续' }).click();
  const saved = page.waitForResponse((answer) =>
    /saveDraft.*"upload"/is.test(answer.request().postData() ?? ''),
  );
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(jpeg('正面.jpg', await photo('teal', 800)));
  await saved;

  const other = await openTab(portal.browser, portal.url, PHONE);
  await signInAt(other.page, '/apply/HC-PS-03', /陈某/);
  await other.page.getByRole('link', { name: /接着填/ }).click();
  await other.page.getByRole('button', { name: '继续' }).click();
  await other.page.getByLabel(/现居住地址/).waitFor();
  await other.page.getByRole('button', { name: '继续' }).click();
  await other.page.getByText('✓ 居民身份证').waitFor();
  await other.page.getByRole('button', { name: '继续' }).click();
  await other.page.getByText('1 个文件').waitFor();
  await other.page.getByRole('button', { name: '提交申请' }).click();
  await other.page.getByRole('heading', { name: '已提交' }).waitFor();
});

test('whoever holds a paper answers a correction with a photo, without signing in', async () => {
  const world = worldOf(portal.runner);
  const clerk = (await world.clerk(places.xinanWindow)).at(MORNING);
  const resident = (await world.actor('resident', { person: identityNumber(1) })).at(MORNING);
  const send = async (colour: string) => (await upload(world, resident, await photo(colour), 'JPEG')).id;
  const application = {
    matter: 'HC-PS-03',
    village: places.xinan,
    applicant: person(1),
    materials: [],
    form: { address: '海沧区新垵村示例路1号', movedInOn: '2026-02-20', reason: 'WORK' },
    files: [{ material: CARD, upload: await send('red') }],
  };
  const { number } = caseOf(await resident.submit({ application }));
  const submitted = { submitted: { number, visit: false, materials: [] } };
  caseOf((await clerk.accept({ window: places.xinanWindow, cases: [submitted] })).results[0]);
  caseOf(await clerk.requestCorrection({ number, reason: '照片不清，请重拍。', materials: [CARD] }));
  const code = await printedCode(clerk, number, 'CORRECTION');

  const tab = await openTab(portal.browser, portal.url, PHONE);
  const { page } = tab;
  await page.goto(`/c/${code}`);
  await page.getByText('照片不清').first().waitFor();
  await page.locator('input[type=file]').setInputFiles(jpeg('重拍.jpg', await photo('orange', 800)));
  await page.getByText('✓ 重拍.jpg').waitFor();
  expect(await findViolations(tab)).toEqual([]);
  expect(await isWide(page)).toBe(false);
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByRole('heading', { name: '请补正' }).waitFor({ state: 'detached' });
  expect(tab.complaints).toEqual([]);
  const { data } = await resident.send<{ case: { files: object[] } }>(
    `{ case(number: "${number}") { files { id } } }`,
  );
  expect(data.case.files).toHaveLength(2);
});
