import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartFailure } from '../startFailure.ts';

const Properties = z.record(z.string(), z.unknown());
const Artifact = z.object({ type: z.string(), properties: Properties.default({}) });
const Manifest = z.object({ artifacts: z.record(z.string(), Artifact) });
const StackProperties = z.object({ templateFile: z.string(), stackName: z.string().optional() });
const AssetProperties = z.object({ file: z.string() });
const Template = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: Properties.default({}) })),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.string() }).optional() }))
    .default({}),
});
const AssetManifest = z.object({
  dockerImages: z.record(z.string(), z.object({ source: z.object({ directory: z.string() }) })).default({}),
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string().optional() }) })),
});

/** One resource of a synthesized template; its properties still hold intrinsic functions. */
export type Resource = {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Record<string, unknown>;
};

/** What a synthesized cloud assembly holds, as far as a local run needs it. */
export type Assembly = {
  readonly resources: readonly Resource[];
  /** Cross-stack exports by name. */
  readonly exports: ReadonlyMap<string, { readonly stack: string; readonly value: unknown }>;
  /** What the stacks tell after a deployment, each by its name. */
  readonly outputs: readonly { readonly stack: string; readonly name: string; readonly value: unknown }[];
  /** Folders of the bundled assets by their hash, those of images too. */
  readonly assets: ReadonlyMap<string, string>;
};

/** Reads the manifest, templates and asset lists of a cloud assembly. Throws when the folder holds none. */
export const readAssembly = (folder: string): Assembly => {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new StartFailure(`${folder} holds no synthesized app: run npm run synth first.`);
  }
  const artifacts = Object.entries(Manifest.parse(readJson(join(folder, 'manifest.json'))).artifacts);
  const stacks = artifacts.flatMap(([id, artifact]) =>
    artifact.type === 'aws:cloudformation:stack' ? [readStack(folder, id, artifact.properties)] : [],
  );
  const assets = artifacts.flatMap(([, artifact]) =>
    artifact.type === 'cdk:asset-manifest' ? readAssets(folder, artifact.properties) : [],
  );
  return {
    resources: stacks.flatMap((stack) => stack.resources),
    exports: new Map(stacks.flatMap((stack) => stack.exports)),
    outputs: stacks.flatMap((stack) => stack.outputs),
    assets: new Map(assets),
  };
};

const readStack = (folder: string, id: string, properties: Record<string, unknown>) => {
  const { templateFile, stackName: stack = id } = StackProperties.parse(properties);
  const template = Template.parse(readJson(join(folder, templateFile)));
  return {
    resources: Object.entries(template.Resources).map(([logicalId, resource]) => ({
      stack,
      logicalId,
      type: resource.Type,
      properties: resource.Properties,
    })),
    outputs: Object.entries(template.Outputs).map(([name, { Value: value }]) => ({ stack, name, value })),
    exports: Object.values(template.Outputs).flatMap((output) =>
      output.Export ? [[output.Export.Name, { stack, value: output.Value }] as const] : [],
    ),
  };
};

const readAssets = (folder: string, properties: Record<string, unknown>) => {
  const { files, dockerImages } = AssetManifest.parse(
    readJson(join(folder, AssetProperties.parse(properties).file)),
  );
  return [
    ...Object.entries(files).flatMap(([hash, { source }]) =>
      source.path === undefined ? [] : [[hash, join(folder, source.path)] as const],
    ),
    ...Object.entries(dockerImages).map(
      ([hash, { source }]) => [hash, join(folder, source.directory)] as const,
    ),
  ];
};

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
