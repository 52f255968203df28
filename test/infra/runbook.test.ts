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

it('the runbook uses only outputs that the stacks have', () => {
  const templates = templatesOf('prod');
  const asked = [...runbook.matchAll(/out (Api|Audit|Data|Events|Observability) (\w+)/g)];
  expect(asked.length).toBeGreaterThan(15);
  for (const [, stack, output] of asked) {
    const template =
      templates[z.enum(['api', 'audit', 'data', 'events', 'observability']).parse(stack?.toLowerCase())];
    expect(Object.keys(template.toJSON().Outputs), `${stack} ${output}`).toContain(output);
  }
});

it('the links within the runbook are valid', () => {
  const anchors = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title = '']) => anchorOf(title));
  for (const [, anchor] of runbook.matchAll(/\]\(#([\w-]+)\)/g)) expect(anchors).toContain(anchor);
});

it('the Chinese runbook has the sections and uses the outputs of the English one', () => {
  const sections = namesIn(runbook, /^## (.+)$/gm).map((title) => anchorOf(title));
  expect(namesIn(chinese, /^<a id="([\w-]+)"><\/a>$/gm)).toEqual(sections);
  expect(sections).toEqual(expect.arrayContaining(namesIn(chinese, /\]\(#([\w-]+)\)/g)));
  const outputs = /out ((?:Api|Audit|Data|Events|Observability) \w+)/g;
  expect(namesIn(chinese, outputs)).toEqual(namesIn(runbook, outputs));
});
