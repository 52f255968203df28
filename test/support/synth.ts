import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import cdk from '../../cdk.json' with { type: 'json' };
import { createApp } from '../../infra/createApp.ts';
import type { Stage } from '../../infra/stages.ts';

export const prodIssuer = 'https://id.example.org';

const contextOf = (stage: Stage): Record<string, unknown> => ({
  ...cdk.context,
  stage,
  ...(stage === 'prod' && { issuer: prodIssuer }),
});

/** Synthesizes a stage with its bundles, checked by cdk-nag, and gives the folder. */
export const synthesize = (stage: Stage, outdir: string): string =>
  createApp({ outdir, context: contextOf(stage) }).synth().directory;

/** The templates of a stage, checked by cdk-nag. Nothing is bundled, so this takes a second. */
export const templatesOf = (stage: Stage, settings: Record<string, string> = {}) => {
  const outdir = mkdtempSync(join(tmpdir(), 'tongban-templates-'));
  const context = { ...contextOf(stage), ...settings, 'aws:cdk:bundling-stacks': [] };
  const assembly = createApp({ outdir, context }).synth();
  const template = (stack: string): Template =>
    Template.fromJSON(assembly.getStackByName(`Tongban-${stage}-${stack}`).template);
  const templates = { data: template('Data'), api: template('Api'), events: template('Events') };
  rmSync(outdir, { recursive: true });
  return templates;
};
