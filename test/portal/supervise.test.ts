import { expect, test } from 'vitest';
import { z } from 'zod';
import { requestFor, testIdentity } from '../../infra/local/roleDefaults.ts';
import { createRequestSender } from '../../replay/play/client.ts';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';

const WINDOW = '350205002214-01';
const portal = servePortal();

test('a supervisor finds the open cases of the district by status and matter, and opens one', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/s', /督查/);
  await page.getByRole('link', { name: '查看全部超期办件' }).click();
  await page.getByText('没有符合这些条件的在办件').waitFor();
  await page.getByRole('link', { name: '清除筛选' }).click();
  await page.getByText(/共 \d+ 件/).waitFor();
  await page.getByLabel('状态').selectOption('待补正');
  await page.getByText('共 1 件').waitFor();
  await page.getByLabel('事项').selectOption({ label: '流动人口居住（暂住）登记' });
  await page
    .getByRole('row', { name: /待补正/ })
    .getByRole('link')
    .click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(complaints).toEqual([]);
});

test('a supervisor compares windows with the median, sorts by a figure, and reads how it is made', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/s', /督查/);
  await page.getByRole('link', { name: '效能考核' }).click();
  await page.getByRole('row', { name: /全区中位数/ }).waitFor();
  await page.getByRole('row', { name: /新垵村通办窗口 1 号/ }).waitFor();
  await page.getByRole('button', { name: '即办率' }).click();
  await page.locator('th[aria-sort="descending"]', { hasText: '即办率' }).waitFor();
  await page.getByText('（当场办结 − 其中撤销）÷ 受理').waitFor();
  await page.getByLabel('考核对象').selectOption('村居');
  await page.getByRole('row', { name: /新垵村/ }).waitFor();
  expect(complaints).toEqual([]);
});

test('a supervisor finds an appeal among the voices, and opens its case', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await appealRating();
  await signInAt(page, '/s', /督查/);
  await page.getByRole('link', { name: '群众声音' }).click();
  await page.getByText('没有转到督查的诉求').waitFor();
  await page.getByText('2016年3月的评价不足 5 个').waitFor();
  await page
    .getByRole('row', { name: /没有说明原因/ })
    .getByRole('link')
    .click();
  await page.getByRole('heading', { level: 1, name: /居住/ }).waitFor();
  expect(complaints).toEqual([]);
});

test('a supervisor sees how many matters villages may settle, and by which delegations', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/s', /督查/);
  await page.getByRole('link', { name: '下沉进度' }).click();
  await page.getByRole('row', { name: /2016年4月6日 \d+/ }).waitFor();
  await page.getByLabel('层级').selectOption('村居');
  await page.getByRole('row', { name: /流动人口居住（暂住）登记 村居/ }).waitFor();
  expect(complaints).toEqual([]);
});

test('an auditor goes to the coverage and the appraisal without being sent away', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/a', /审计/);
  await page.getByRole('link', { name: '下沉进度' }).click();
  await page.getByRole('heading', { name: '下沉进度' }).waitFor();
  await page.getByRole('link', { name: '效能考核' }).click();
  await page.getByRole('row', { name: /全区中位数/ }).waitFor();
  expect(await page.getByText('去我的页面').count()).toBe(0);
});

test('a supervisor answers a question that came to them because nobody had answered in time', async () => {
  for (const day of ['07', '11', '15'])
    await portal.runner.runScheduled('supervise', new Date(`2016-04-${day}T02:00:00Z`));
  const { page, complaints } = await openTab(portal.browser, portal.url, { clock: '2016-04-15T02:30:00Z' });
  await signInAt(page, '/s/voice', /督查/);
  const past = page.getByRole('region', { name: '超期督办：办件、差评、诉求' });
  await past.getByRole('row', { name: /诉求/ }).waitFor();
  await page.getByRole('region', { name: '转到督查的诉求' }).getByRole('link').click();
  await page.getByText('孙子从外地来上学，要办什么证明？').waitFor();
  await page.getByLabel('答复').fill('带身份证到居住地村居办居住登记。');
  await page.getByRole('button', { name: '发送答复' }).click();
  await page.getByText('已答复。').waitFor();
  expect(complaints).toEqual([]);
});

const Numbers = z.object({
  ratingsToAnswer: z.object({ edges: z.tuple([z.object({ node: z.object({ number: z.string() }) })]) }),
});
const Done = (name: string) => z.object({ [name]: z.object({ refusals: z.array(z.unknown()).max(0) }) });

/** Lets the clerk answer the bad rating that a demo leaves, and its applicant appeal. */
const appealRating = async (): Promise<void> => {
  const { runner } = portal;
  const ask = createRequestSender(runner.url);
  const clerk = await runner.issueToken(requestFor('clerk', { windows: [WINDOW] }));
  const lin = await runner.issueToken(
    requestFor('resident', { person: testIdentity('19480612', '002'), name: '林某' }),
  );
  const { ratingsToAnswer } = await ask(
    {
      query: 'query($desk: ID!) { ratingsToAnswer(desk: $desk) { edges { node { number } } } }',
      variables: { desk: WINDOW },
      token: clerk,
      at: new Date('2016-04-06T00:50:00Z'),
    },
    Numbers,
  );
  const { number } = ratingsToAnswer.edges[0].node;
  await ask(
    {
      query: 'mutation($input: AnswerRatingInput!) { answerRating(input: $input) { refusals { message } } }',
      variables: { input: { idempotencyKey: 'answer', number, answer: '已增加窗口。' } },
      token: clerk,
      at: new Date('2016-04-06T00:51:00Z'),
    },
    Done('answerRating'),
  );
  await ask(
    {
      query: 'mutation($input: AppealRatingInput!) { appealRating(input: $input) { refusals { message } } }',
      variables: { input: { idempotencyKey: 'appeal', number, reason: '没有说明原因。' } },
      token: lin,
      at: new Date('2016-04-06T00:52:00Z'),
    },
    Done('appealRating'),
  );
};
