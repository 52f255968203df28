import { z } from 'zod';
import {
  ANY_HTTP_ORIGIN,
  countSetting,
  daysSetting,
  flagSetting,
  isChina,
  jsonSetting,
  LOCAL_RECEIVER,
  listSetting,
  logDaysSetting,
  regionSetting,
  Stage,
} from './settingTypes.ts';
import { jwksUri, tokens } from './signInSettings.ts';

/** What happens to data and keys when their stack is deleted. */
export type Removal = 'retain' | 'destroy';

/** Who may delete backups before their time. */
const BackupLock = z.enum(['off', 'governance', 'compliance']);
export type BackupLock = z.infer<typeof BackupLock>;

/** What looks for malicious software in uploaded files. */
const Scanner = z.enum(['clamav', 'guardduty']);
export type Scanner = z.infer<typeof Scanner>;

/** The placeholder issuer (RFC 2606): public queries work, but nobody can sign in. */
export const NO_ISSUER = 'https://issuer.invalid';

/** Where an outside system takes events, and which: all of them without `events`, of all districts without `districts`. */
const WebhookSetting = z.strictObject({
  url: z.string(),
  events: z.array(z.string()).min(1).optional(),
  districts: z
    .array(z.string().regex(/^\d{6}$/))
    .min(1)
    .optional(),
});
export type WebhookSetting = z.infer<typeof WebhookSetting>;

/** The settings of a stage: in cdk.json under `stages`, or `-c name=value`. docs/stages.md explains each. */
export const Settings = z.strictObject({
  stage: Stage.default('dev'),
  region: regionSetting.optional(),
  issuer: z.string().optional(),
  audience: z.string().min(1).default('tongban'),
  jwksUri: jwksUri.optional(),
  tokens: tokens.prefault({}),
  /** File of persisted documents (Relay or GraphQL Code Generator): only these are executed; any if absent. */
  persistedOperations: z.string().endsWith('.json', 'must be a .json file').optional(),
  /** The issuer named in certificates; short, because it is in every QR code. */
  certificateIssuer: z
    .string()
    .regex(/^[\w.-]{1,24}$/, 'must have 1 to 24 letters, digits, dots and hyphens')
    .optional(),
  /** Names of the keys of certificates in the data stack: the first signs, all verify and are published. */
  certificateKeys: listSetting
    .refine(
      (names) =>
        names.length > 0 &&
        new Set(names).size === names.length &&
        names.every((name) => /^CertificateKey[A-Za-z0-9]{0,20}$/.test(name)),
      'must be different names that begin with CertificateKey',
    )
    .default(['CertificateKey']),
  allowedOrigins: listSetting.optional(),
  /** Districts that the dashboards show, by code. */
  districts: listSetting
    .refine((codes) => codes.every((code) => /^\d{6}$/.test(code)), 'must be codes of 6 digits')
    .default(['350205']),
  domainName: z
    .string()
    .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'must be a domain name')
    .optional(),
  domainCertificate: z.string().optional(),
  waf: flagSetting.default(false),
  /** Whether the page is deployed; on by default outside China, whose regions have no CloudFront of this kind. */
  portal: flagSetting.optional(),
  portalDomainName: z
    .string()
    .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'must be a domain name')
    .optional(),
  /** ARN of an ACM certificate in us-east-1. */
  portalCertificate: z.string().optional(),
  /** Client id of the page at the issuer. */
  portalClientId: z.string().min(1).max(200).default('tongban-portal'),
  portalScope: z.string().min(1).max(500).default('openid'),
  /** Origins beside the issuer's that sign-in needs: the token endpoint of some issuers is elsewhere. */
  portalConnects: listSetting.default([]),
  alarms: flagSetting.optional(),
  /** What sends text messages where a district has no gateway of its own. */
  smsSender: z.enum(['sns', 'off']).optional(),
  /** The address from which SES sends mails: its domain or itself is verified there. */
  mailFrom: z.string().optional(),
  /** The gateway for text messages of a district, by its code: an address that takes signed webhooks. */
  gateways: jsonSetting(z.record(z.string().regex(/^\d{6}$/), z.string())).optional(),
  /** Outside systems that get events as signed webhooks, by a name of their own. */
  webhooks: jsonSetting(z.record(z.string().regex(/^[A-Z][A-Za-z0-9]{1,19}$/), WebhookSetting)).optional(),
  notify: listSetting.default([]),
  tracing: flagSetting.optional(),
  logRetentionDays: logDaysSetting.optional(),
  deletionProtection: flagSetting.optional(),
  backupDays: daysSetting.optional(),
  /** Who may delete backups before their time: with `governance` only who may lift the lock, with `compliance` nobody. */
  backupLock: BackupLock.optional(),
  /** ARN of the vault, in another region or account, that gets a copy of each backup. */
  backupCopyTo: z.string().optional(),
  /** Whether CloudTrail records who read or wrote an item of the tables. */
  dataEvents: flagSetting.optional(),
  /** How many days digests of the records are locked against removal. */
  digestDays: daysSetting.optional(),
  /** RFC 3161 authority that stamps each night's digests; none if absent. */
  timestampAuthority: z.url({ protocol: /^https$/, error: 'must be an https address' }).optional(),
  /** What looks for malicious software in uploaded files; GuardDuty has no such plan in China. */
  scanner: Scanner.default('clamav'),
  /** The day whose ClamAV signatures the image holds; a new one fetches them again. */
  signatures: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day, such as 2026-11-29')
    .optional(),
  /** Days for which a clean file is locked against removal by anybody but erasure; 0 locks none. */
  fileLockDays: daysSetting.optional(),
  /** Days after which files go to colder storage; 0 leaves them. */
  fileColdDays: daysSetting.optional(),
  /** One KMS key ARN per replica region of the tables. */
  replicas: listSetting.default([]),
  /** Requests per second that the API takes from everybody together; twice as many for a moment. */
  requestsPerSecond: countSetting.min(1).default(100),
  /** The account's quota of concurrent functions; an alarm goes off at 80 %. */
  accountConcurrency: countSetting.min(1).default(1_000),
  /** Concurrent runs reserved for each function on the stream; 0 reserves none. Scheduled ones work on as many districts at once, from 2 to 10. */
  reservedConcurrency: countSetting.optional(),
  release: z.enum(['gradual', 'at-once']).optional(),
});

const localOnly = <T>(stage: Stage, values: Record<string, T>): Record<string, T> =>
  stage === 'local' ? values : {};

// test and prod are safe by default, dev and local are cheap
const safeDefaults = (stage: Stage) => {
  const isSafe = stage === 'test' || stage === 'prod';
  return {
    alarms: isSafe,
    tracing: isSafe,
    logRetentionDays: stage === 'prod' ? 180 : 30,
    deletionProtection: isSafe,
    backupDays: stage === 'prod' ? 35 : stage === 'test' ? 7 : 0,
    backupLock: stage === 'prod' ? ('governance' as const) : ('off' as const),
    dataEvents: stage === 'prod',
    reservedConcurrency: isSafe ? 10 : 0,
    digestDays: stage === 'prod' ? 1_096 : 1,
    fileLockDays: stage === 'prod' ? 180 : 0,
    fileColdDays: isSafe ? 90 : 0,
    release: isSafe ? ('gradual' as const) : ('at-once' as const),
    // a local run receives its own messages and webhooks
    smsSender: stage === 'local' ? ('sns' as const) : ('off' as const),
    mailFrom: stage === 'local' ? 'tongban@example.org' : undefined,
    gateways: localOnly<string>(stage, { '440604': `${LOCAL_RECEIVER}/gateway` }),
    webhooks: localOnly<WebhookSetting>(stage, { Receiver: { url: `${LOCAL_RECEIVER}/events` } }),
    issuer: stage === 'local' ? 'http://localhost:4000' : NO_ISSUER,
    certificateIssuer: `tongban-${stage}`,
    introspection: stage === 'local',
    // any client app on this machine may call a local run
    allowedOrigins: stage === 'local' ? [ANY_HTTP_ORIGIN] : [],
    // not for local: it runs the same bytes as production
    sourceMaps: stage === 'dev',
  };
};

export const Stated = Settings.transform((stated) => {
  const settings = { ...safeDefaults(stated.stage), ...withoutUndefined(stated) };
  return {
    ...settings,
    // a local run has no region
    region: stated.stage === 'local' ? undefined : settings.region,
    removal: (settings.deletionProtection ? 'retain' : 'destroy') satisfies Removal as Removal,
    portal: settings.portal ?? (settings.region === undefined || !isChina(settings.region)),
    // an unknown region may be one without X-Ray
    tracing: settings.tracing && settings.region !== undefined && !isChina(settings.region),
  };
});
export type StageSettings = Readonly<z.output<typeof Stated>>;

type Known<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Copies an object without its undefined fields. */
export const withoutUndefined = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Known<T>;
