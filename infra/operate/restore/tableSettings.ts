import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartFailure } from '../../local/startFailure.ts';
import { readAssembly } from '../../local/template/assembly.ts';

const Enabled = z.boolean().default(false);
const Table = z.object({
  StreamSpecification: z
    .object({ StreamViewType: z.enum(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY']) })
    .optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.literal(true) }),
  Replicas: z
    .array(
      z.object({
        DeletionProtectionEnabled: Enabled,
        PointInTimeRecoverySpecification: z.object({ PointInTimeRecoveryEnabled: Enabled }).prefault({}),
      }),
    )
    .min(1),
});
const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({ properties: z.object({ tags: z.record(z.string(), z.string()).optional() }).optional() }),
  ),
});

/** What a restored table lacks, as the template defines it. */
export type TableSettings = {
  readonly stream: 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' | 'KEYS_ONLY' | undefined;
  readonly ttlAttribute: string;
  readonly pointInTimeRecovery: boolean;
  readonly deletionProtection: boolean;
  readonly tags: Readonly<Record<string, string>>;
};

/** Reads the settings of a table (Cases, Registry, Counters) from a synthesized app. Throws StartFailure. */
export const readTableSettings = (assembly: string, name: string): TableSettings => {
  const found = readAssembly(assembly).resources.find(
    ({ type, logicalId }) =>
      type === 'AWS::DynamoDB::GlobalTable' && logicalId.replace(/[0-9A-F]{8}$/, '') === name,
  );
  if (!found) throw new StartFailure(`${assembly} defines no table ${name}.`);
  const { StreamSpecification, TimeToLiveSpecification, Replicas } = Table.parse(found.properties);
  const [own] = Replicas;
  return {
    stream: StreamSpecification?.StreamViewType,
    ttlAttribute: TimeToLiveSpecification.AttributeName,
    pointInTimeRecovery: own?.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled ?? false,
    deletionProtection: own?.DeletionProtectionEnabled ?? false,
    tags: tagsOf(assembly, found.stack),
  };
};

// CloudFormation gives the tags of a stack to its resources
const tagsOf = (assembly: string, stack: string): Readonly<Record<string, string>> => {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(assembly, 'manifest.json'), 'utf8')));
  return manifest.artifacts[stack]?.properties?.tags ?? {};
};
