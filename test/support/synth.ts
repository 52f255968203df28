import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import cdk from '../../cdk.json' with { type: 'json' };
import { projectRoot } from '../../infra/constructs/bundling.ts';
import { createApp } from '../../infra/createApp.ts';
import { SOURCES } from '../../infra/local/template/keptAssembly.ts';
import type { Stage } from '../../infra/settingTypes.ts';

export const prodIssuer = 'https://id.example.org';

const contextOf = (stage: Stage): Record<string, unknown> => ({
  ...cdk.context,
  stage,
  ...(stage !== 'local' && { issuer: prodIssuer }),
});

/** Synthesizes a stage with its bundles, checked by cdk-nag, and returns the folder. */
export const synthesizeStage = (stage: Stage, outdir: string): string =>
  createApp({ outdir, context: contextOf(stage) }).synth().directory;

/** Synthesizes prod from a copy of the sources in a process of its own, as the CLI does. */
export const synthesizeElsewhere = (copy: string, outdir: string): string => {
  for (const name of SOURCES) cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
  for (const name of ['node_modules', 'portal/node_modules'])
    symlinkSync(join(projectRoot, name), join(copy, name));
  const { status, stderr } = spawnSync(process.execPath, ['infra/app.ts'], {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify(contextOf('prod')),
      // CloudFormation's rules have judged the same templates already, in `synthesizeStage`
      CDK_VALIDATION: 'false',
    },
  });
  if (status !== 0) throw new Error(stderr);
  return outdir;
};

/** The templates of a stage by the lower-case name of their stack. */
export type Templates = ReturnType<typeof synthesizeTemplates>;

const made = new Map<string, Templates>();

/** Returns the templates of a stage, checked by cdk-nag, without bundling; cached. */
export const templatesOf = (stage: Stage, settings: Record<string, string> = {}): Templates => {
  const name = JSON.stringify([stage, settings]);
  const templates = made.get(name) ?? synthesizeTemplates(stage, settings);
  made.set(name, templates);
  return templates;
};

const synthesizeTemplates = (stage: Stage, settings: Record<string, string>) => {
  const outdir = mkdtempSync(join(tmpdir(), 'tongban-templates-'));
  const context = { ...contextOf(stage), ...settings, 'aws:cdk:bundling-stacks': [] };
  const { stacks } = createApp({ outdir, context }).synth();
  const all = new Map(stacks.map(({ stackName, template }) => [stackName, Template.fromJSON(template)]));
  rmSync(outdir, { recursive: true });
  const template = (name: string): Template =>
    all.get(`Tongban-${stage}-${name}`) ?? Template.fromJSON({ Resources: {} });
  return {
    all: [...all.values()],
    warnings: stacks.flatMap(({ messages }) => messages.map(({ entry }) => String(entry.data))),
    data: template('Data'),
    api: template('Api'),
    edge: template(`Edge-${settings.region}`),
    events: template('Events'),
    observability: template('Observability'),
    audit: template('Audit'),
    files: template('Files'),
  };
};
