import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { offerUploads } from '../../replay/demo/offerUploads.ts';
import { createRequestSender } from '../../replay/play/client.ts';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';

const portal = servePortal();
beforeAll(() => offerUploads(createRequestSender(portal.url), portal.runner.issueToken));

test('in a demo a resident finds their village by an address, sends a photo, and reads where progress is shown', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url, { width: 360 });
  await signInAt(page, '/apply/HC-PS-04', /陈某/);
  await page.getByLabel(/输入村名、拼音、住址/).fill('海沧区新阳街道新垵村北路 12 号');
  await page.getByRole('button', { name: /新垵村/ }).click();
  await page.getByText('已保存到您的账户').waitFor();
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByLabel(/现居住地址/).fill('新垵村𠮷祥里 1 号');
  await page.getByLabel(/起始日期/).fill('2015-09-01');
  await page.getByLabel(/申领理由/).selectOption({ index: 1 });
  await page.getByRole('button', { name: '继续' }).click();

  const buffer = await sharp({ create: { width: 60, height: 80, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
  const photo = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer };
  for (const paper of [/^居民身份证/, /^一寸近期/, /^就业、住所/])
    await page.getByLabel(paper).setInputFiles(photo);
  await page.getByText('已上传').nth(2).waitFor();
  // nobody acts for them
  expect(await page.getByText('代办人身份证').count()).toBe(0);
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByText('2015年9月1日').waitFor();
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { name: '已提交' }).waitFor();
  await page.getByText(/在“我的”里看进度/).waitFor();
  expect(complaints).toEqual([]);
});
