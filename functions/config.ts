import * as z from 'zod';
import { SenderSettings } from './deliver/senderSettings.ts';
import { TokenLayout } from './identity/tokenLayout.ts';
import { OfferedChannels } from './message/model.ts';

const httpsUrl = z
  .url()
  .refine(
    (url) => url.startsWith('https://') || new URL(url).hostname === 'localhost',
    'must be an https address',
  );

const milliseconds = z.coerce.number().int().positive();

const json = z.string().transform((text): unknown => JSON.parse(text));

const Config = z.object({
  STAGE: z.string().min(1),
  REGISTRY_TABLE: z.string().min(1),
  CASES_TABLE: z.string().min(1),
  COUNTERS_TABLE: z.string().min(1),
  FILES_BUCKET: z.string().min(1),
  /** Where clients reach the bucket. */
  FILES_URL: z.url(),
  PERSON_KEY_ID: z.string().min(1),
  PERSON_INDEX_KEY_ID: z.string().min(1),
  /** Comma-separated: the first signs, all verify and are published. */
  CERTIFICATE_KEY_IDS: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.tuple([z.string().min(1)], z.string().min(1))),
  CERTIFICATE_ISSUER: z.string().min(1).max(24),
  /** Address below which clients reach the platform: certificates name their status lists by it. */
  PUBLIC_URL: z.url().endsWith('/'),
  OIDC_ISSUER: httpsUrl,
  OIDC_AUDIENCE: z.string().min(1),
  OIDC_JWKS_URI: httpsUrl.optional(),
  /** How long the issuer may take to give its keys. */
  OIDC_TIMEOUT_MS: milliseconds.default(5_000),
  /** How long a service of AWS may take to answer one attempt: all attempts together end before the gateway does (29 s). */
  SERVICE_TIMEOUT_MS: milliseconds.default(4_000),
  /** How long a district's registry is used before its pointer is read again. */
  REGISTRY_FRESH_MS: milliseconds.default(30_000),
  /** JSON. */
  OIDC_TOKENS: json.pipe(TokenLayout),
  /** The secret header value that the stage's CloudFront distribution adds; absent without one. */
  DOOR_SECRET: z.string().min(1).optional(),
  /** JSON: the channels of messages, each with its districts. */
  MESSAGE_CHANNELS: json.pipe(OfferedChannels).default({}),
  /** JSON: the gateways that hand on replies, by district, with the ARN of the secret that signs them. */
  MESSAGE_GATEWAYS: json.pipe(z.record(z.string(), z.string())).default({}),
  GRAPHQL_INTROSPECTION: z.enum(['on', 'off']).default('off'),
  /** File of the schema's descriptions beside the bundle, for introspection. */
  SCHEMA_DESCRIPTIONS: z.string().min(1).optional(),
  /** File of document hashes beside the bundle; only these documents are executed. */
  PERSISTED_OPERATIONS: z.string().min(1).optional(),
});
export type Config = z.infer<typeof Config>;

/** The URL of the queue over which a function spreads its own work. */
const spread = { WORK_QUEUE: z.string().min(1) };

const RollupConfig = Config.pick({ STAGE: true, COUNTERS_TABLE: true, SERVICE_TIMEOUT_MS: true });
export type RollupConfig = z.infer<typeof RollupConfig>;

const SuperviseConfig = Config.pick({
  STAGE: true,
  REGISTRY_TABLE: true,
  CASES_TABLE: true,
  FILES_BUCKET: true,
  SERVICE_TIMEOUT_MS: true,
  REGISTRY_FRESH_MS: true,
}).extend(spread);
export type SuperviseConfig = z.infer<typeof SuperviseConfig>;

const ReconcileConfig = Config.pick({
  STAGE: true,
  REGISTRY_TABLE: true,
  CASES_TABLE: true,
  COUNTERS_TABLE: true,
  SERVICE_TIMEOUT_MS: true,
  REGISTRY_FRESH_MS: true,
}).extend(spread);
export type ReconcileConfig = z.infer<typeof ReconcileConfig>;

const NotifyConfig = Config.pick({
  REGISTRY_TABLE: true,
  SERVICE_TIMEOUT_MS: true,
  REGISTRY_FRESH_MS: true,
}).extend({ NOTICE_BUS: z.string().min(1) });
export type NotifyConfig = z.infer<typeof NotifyConfig>;

const DeliverConfig = Config.pick({
  REGISTRY_TABLE: true,
  CASES_TABLE: true,
  PERSON_KEY_ID: true,
  SERVICE_TIMEOUT_MS: true,
  REGISTRY_FRESH_MS: true,
}).extend({
  /** JSON. */
  SENDERS: json.pipe(SenderSettings),
  /** The URL of the queue that feeds it, and how often that gives out a message. */
  MESSAGE_QUEUE: z.string().min(1),
  TRIES: z.coerce.number().int().positive(),
});
export type DeliverConfig = z.infer<typeof DeliverConfig>;

const WebhookConfig = z.object({
  SERVICE_TIMEOUT_MS: Config.shape.SERVICE_TIMEOUT_MS,
  /** Where events go, and the ARN of the secret that signs them. */
  WEBHOOK_URL: z.url(),
  WEBHOOK_SECRET_ID: z.string().min(1),
  MESSAGE_QUEUE: DeliverConfig.shape.MESSAGE_QUEUE,
});
export type WebhookConfig = z.infer<typeof WebhookConfig>;

const AuditConfig = Config.pick({
  STAGE: true,
  REGISTRY_TABLE: true,
  CASES_TABLE: true,
  SERVICE_TIMEOUT_MS: true,
  REGISTRY_FRESH_MS: true,
}).extend({
  ...spread,
  DIGESTS_BUCKET: z.string().min(1),
  /** RFC 3161 authority that stamps digests; absent: none does. */
  TIMESTAMP_AUTHORITY: httpsUrl.optional(),
});
export type AuditConfig = z.infer<typeof AuditConfig>;

const ScanConfig = Config.pick({
  CASES_TABLE: true,
  FILES_BUCKET: true,
  SERVICE_TIMEOUT_MS: true,
}).extend({
  /** What looks for malicious software: ClamAV, GuardDuty before this function runs, or only what the machine has. */
  SCANNER: z.enum(['CLAMAV', 'GUARDDUTY', 'INSTALLED']),
  /** Days for which a clean file is locked against removal by anybody but the schedule; 0: not at all. */
  LOCK_DAYS: z.coerce.number().int().min(0).default(0),
});
export type ScanConfig = z.infer<typeof ScanConfig>;

const PreflightConfig = z.object({
  /** ARN of the version to check. */
  NEW_VERSION: z.string().min(1),
  /** What it is: the endpoint, or a function on the stream. */
  CHECK: z.enum(['ENDPOINT', 'STREAM']),
  /** The district that the endpoint is asked for. */
  DISTRICT: z.string().min(1),
  DOOR_SECRET: Config.shape.DOOR_SECRET,
});
export type PreflightConfig = z.infer<typeof PreflightConfig>;

/** Reads the settings of the GraphQL function from its environment. Throws, naming the missing ones. */
export const loadConfig = (env: NodeJS.ProcessEnv = process.env): Config => Config.parse(env);

/** Reads the settings of the rollup function from its environment. */
export const loadRollupConfig = (env: NodeJS.ProcessEnv = process.env): RollupConfig =>
  RollupConfig.parse(env);

/** Reads the settings of the supervise function from its environment. */
export const loadSuperviseConfig = (env: NodeJS.ProcessEnv = process.env): SuperviseConfig =>
  SuperviseConfig.parse(env);

/** Reads the settings of the notify function from its environment. */
export const loadNotifyConfig = (env: NodeJS.ProcessEnv = process.env): NotifyConfig =>
  NotifyConfig.parse(env);

/** Reads the settings of the audit function from its environment. */
export const loadAuditConfig = (env: NodeJS.ProcessEnv = process.env): AuditConfig => AuditConfig.parse(env);

/** Reads the settings of the reconcile function from its environment. */
export const loadReconcileConfig = (env: NodeJS.ProcessEnv = process.env): ReconcileConfig =>
  ReconcileConfig.parse(env);

/** Reads the settings of the check of uploaded files from its environment. */
export const loadScanConfig = (env: NodeJS.ProcessEnv = process.env): ScanConfig => ScanConfig.parse(env);

/** Reads the settings of the check of a new version from its environment. */
export const loadPreflightConfig = (env: NodeJS.ProcessEnv = process.env): PreflightConfig =>
  PreflightConfig.parse(env);

/** Reads the settings of the deliver function from its environment. */
export const loadDeliverConfig = (env: NodeJS.ProcessEnv = process.env): DeliverConfig =>
  DeliverConfig.parse(env);

/** Reads the settings of a webhook function from its environment. */
export const loadWebhookConfig = (env: NodeJS.ProcessEnv = process.env): WebhookConfig =>
  WebhookConfig.parse(env);
