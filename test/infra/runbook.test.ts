import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { templatesOf } from '../support/synth.ts';

const runbook = readFileSync('docs/runbook.md', 'utf8');
const chinese = readFileSync('docs/runbook.zh-CN.md', 'utf8');
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');
const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

const TIMESTAMPS = { timestampAuthority: 'https://stamp.example.org' };
/** A stage that sends messages and webhooks has their outputs too. */
const withMessages = {
  smsSender: 'sns',
  webhooks: JSON.stringify({ Library: { url: 'https://library.example.gov.cn/events' } }),
};

it('the runbook uses only outputs that the stacks have', () => {
  const templates = templatesOf('prod', withMessages);
  const asked = [...runbook.matchAll(/out (Api|Audit|Data|Events|Files|Observability) (\w+)/g)];
  expect(asked.length).toBeGreaterThan(15);
  for (const [, stack, output] of asked) {
    const template =
      templates[
        z.enum(['api', 'audit', 'data', 'events', 'files', 'observability']).parse(stack?.toLowerCase())
      ];
    expect(Object.keys(template.toJSON().Outputs), `${stack} ${output}`).toContain(output);
  }
});

/** Returns the section of the first line of the table of alarms that fits an alarm. */
const sectionOf = (text: string, alarm: string): string | undefined =>
  [...text.matchAll(/^\| (`\w+`.*?) +\| \[.+?\]\(#([\w-]+)\)/gm)].find(([, names = '']) =>
    namesIn(names, /`(\w+)`/g).some((name) => alarm.includes(name)),
  )?.[2];

it.each([
  ['English', runbook],
  ['Chinese', chinese],
])('the %s table of alarms leads from each alarm to the section that its description names', (_, text) => {
  const alarms = templatesOf('prod', { notify: 'ops@example.org', ...TIMESTAMPS }).all.flatMap((one) =>
    Object.entries(one.findResources('AWS::CloudWatch::Alarm')),
  );
  expect(alarms.length).toBeGreaterThan(40);
  for (const [id, { Properties }] of alarms)
    expect(`docs/runbook.md#${sectionOf(text, id)}`, id).toBe(
      String(Properties.AlarmDescription).split(' → ').at(-1),
    );
  const unused = namesIn(text, /^\| (`\w+`.*?) +\| \[/gm)
    .flatMap((names) => namesIn(names, /`(\w+)`/g))
    .filter((name) => !alarms.some(([id]) => id.includes(name)));
  expect(unused).toEqual([]);
});

it('the queues, functions and log groups that the runbook names are outputs', () => {
  const outputs = templatesOf('prod', withMessages).all.flatMap((one) =>
    Object.keys(one.toJSON().Outputs ?? {}),
  );
  const named = namesIn(runbook, /`([A-Z]\w+(?:Queue|Function|LogGroup|Mapping|Bucket))`/g);
  expect(named.length).toBeGreaterThan(7);
  expect(named.filter((name) => !outputs.includes(name))).toEqual([]);
});

it('the links within the runbook are valid', () => {
  const anchors = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title = '']) => anchorOf(title));
  for (const [, anchor] of runbook.matchAll(/\]\(#([\w-]+)\)/g)) expect(anchors).toContain(anchor);
});

it('the Chinese runbook has the sections and uses the outputs of the English one', () => {
  const sections = namesIn(runbook, /^## (.+)$/gm).map((title) => anchorOf(title));
  expect(namesIn(chinese, /^<a id="([\w-]+)"><\/a>$/gm)).toEqual(sections);
  expect(sections).toEqual(expect.arrayContaining(namesIn(chinese, /\]\(#([\w-]+)\)/g)));
  const outputs = /out ((?:Api|Audit|Data|Events|Files|Observability) \w+)/g;
  expect(namesIn(chinese, outputs)).toEqual(namesIn(runbook, outputs));
});
