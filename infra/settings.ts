import { z } from 'zod';
import { ANY_HTTP_ORIGIN, days, flag, isChina, list, logDays, region, Stage } from './settingTypes.ts';
import { jwksUri, tokens } from './signInSettings.ts';

/** What happens to data and keys when their stack is deleted. */
export type Removal = 'retain' | 'destroy';

/** Nobody's issuer (RFC 2606): the app runs with it and answers what is public, but nobody can sign in. */
export const NO_ISSUER = 'https://issuer.invalid';

/** What may be set for a stage: in cdk.json under `stages`, or one by one with `-c name=value`. docs/stages.md explains each. */
export const Settings = z.strictObject({
  stage: Stage.default('dev'),
  region: region.optional(),
  issuer: z.string().optional(),
  audience: z.string().min(1).default('tongban'),
  jwksUri: jwksUri.optional(),
  tokens: tokens.prefault({}),
  /** File of the only documents that may be asked, as Relay and GraphQL Code Generator write it; any when absent. */
  persistedOperations: z.string().endsWith('.json', 'is no JSON file').optional(),
  /** Who signs certificates, as they name it; short, because it is in every QR code. */
  certificateIssuer: z
    .string()
    .regex(/^[\w.-]{1,24}$/, 'at most 24 letters, digits, dots and hyphens')
    .optional(),
  allowedOrigins: list.optional(),
  /** Districts that the dashboards show, by code. */
  districts: list
    .refine((codes) => codes.every((code) => /^\d{6}$/.test(code)), 'a district has six digits')
    .default(['350205']),
  domainName: z
    .string()
    .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'is no domain name')
    .optional(),
  domainCertificate: z.string().optional(),
  waf: flag.default(false),
  alarms: flag.optional(),
  notify: list.default([]),
  tracing: flag.optional(),
  logRetentionDays: logDays.optional(),
  deletionProtection: flag.optional(),
  backupDays: days.optional(),
  /** How long no digest of the records can be removed. */
  digestDays: days.optional(),
  /** One key ARN for each further region that keeps a copy of the tables. */
  replicas: list.default([]),
  release: z.enum(['gradual', 'at-once']).optional(),
});

// a stage that people rely on is careful, one that is for trying out is cheap
const safeDefaults = (stage: Stage) => {
  const reliedOn = stage === 'test' || stage === 'prod';
  return {
    alarms: reliedOn,
    tracing: reliedOn,
    logRetentionDays: stage === 'prod' ? 180 : 30,
    deletionProtection: reliedOn,
    backupDays: stage === 'prod' ? 35 : stage === 'test' ? 7 : 0,
    digestDays: stage === 'prod' ? 1_096 : 1,
    release: reliedOn ? ('gradual' as const) : ('at-once' as const),
    issuer: stage === 'local' ? 'http://localhost:4000' : NO_ISSUER,
    certificateIssuer: `tongban-${stage}`,
    introspection: stage === 'local',
    // any client app on this machine may call a local run
    allowedOrigins: stage === 'local' ? [ANY_HTTP_ORIGIN] : [],
    // not for local: a local run and production run the same bytes
    sourceMaps: stage === 'dev',
  };
};

export const Stated = Settings.transform((stated) => {
  const settings = { ...safeDefaults(stated.stage), ...withoutUndefined(stated) };
  return {
    ...settings,
    // a local run is nowhere
    region: stated.stage === 'local' ? undefined : settings.region,
    removal: (settings.deletionProtection ? 'retain' : 'destroy') satisfies Removal as Removal,
    // a region that is not known might be one where functions cannot be traced
    tracing: settings.tracing && settings.region !== undefined && !isChina(settings.region),
  };
});
export type StageSettings = Readonly<z.output<typeof Stated>>;

type Known<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** An object without its undefined fields. */
export const withoutUndefined = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Known<T>;
