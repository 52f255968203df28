import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';

const runbook = readFileSync('docs/runbook.md', 'utf8');

it('the runbook takes from the stacks nothing that they do not give', () => {
  const templates = templatesOf('prod');
  const given = { Api: templates.api, Data: templates.data, Events: templates.events };
  const asked = [...runbook.matchAll(/out (Api|Data|Events) (\w+)/g)];
  expect(asked.length).toBeGreaterThan(15);
  for (const [, stack, output] of asked) {
    const template = stack === 'Api' ? given.Api : stack === 'Data' ? given.Data : given.Events;
    expect(Object.keys(template.toJSON().Outputs), `${stack} ${output}`).toContain(output);
  }
});

it('the runbook links to nothing that is not in it', () => {
  const anchors = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replaceAll(' ', '-'),
  );
  for (const [, anchor] of runbook.matchAll(/\]\(#([\w-]+)\)/g)) expect(anchors).toContain(anchor);
});
