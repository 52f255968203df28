import { describe, expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';
import { environmentOf, type Permission, permissionsOf, type TemplateFunction } from './functions.ts';

const { api, events, audit, files } = templatesOf('prod');
const functions = {
  Graphql: api,
  PreflightGraphql: api,
  PreflightRollup: events,
  Rollup: events,
  Supervise: events,
  Notify: events,
  Reconcile: events,
  Audit: audit,
  Scan: files,
} as const;

const DATABASE_KEY =
  'kms: Decrypt DescribeKey Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ReEncryptFrom ReEncryptTo';
const OWN_LOG = 'logs: CreateLogStream PutLogEvents';
const OWN_FAILURES = 'sqs: GetQueueAttributes GetQueueUrl SendMessage';
const OWN_WORK = 'sqs: ChangeMessageVisibility DeleteMessage GetQueueAttributes ReceiveMessage SendMessage';
const STREAM = 'dynamodb: DescribeStream GetRecords GetShardIterator ListStreams';

/** The complete permissions of each function: actions by resource. */
const allowed: Readonly<Record<keyof typeof functions, Readonly<Record<string, string>>>> = {
  Graphql: {
    GraphqlLog: OWN_LOG,
    Registry: 'dynamodb: BatchWriteItem DeleteItem GetItem PutItem Query',
    'Cases, byAgent, byDesk, byEscalation, byPerson, byRevoked, byTask':
      'dynamodb: BatchGetItem ConditionCheckItem GetItem PutItem Query UpdateItem',
    Counters: 'dynamodb: BatchGetItem Query',
    'TableKey through dynamodb': DATABASE_KEY,
    'PersonKey, FileKey': 'kms: Decrypt GenerateDataKey',
    PersonIndexKey: 'kms: GenerateMac',
    CertificateKey: 'kms: GetPublicKey Sign',
    // what its forms and links allow
    'sent files of Files': 's3: PutObject',
    'sent files and pictures of Files': 's3: GetObject',
  },
  PreflightGraphql: {
    PreflightGraphqlLog: OWN_LOG,
    'all versions of Graphql': 'lambda: InvokeFunction',
    GraphqlReleaseApplication: 'codedeploy: PutLifecycleEventHookExecutionStatus',
  },
  PreflightRollup: {
    PreflightRollupLog: OWN_LOG,
    'all versions of Rollup': 'lambda: InvokeFunction',
    RollupReleaseApplication: 'codedeploy: PutLifecycleEventHookExecutionStatus',
  },
  Rollup: {
    RollupLog: OWN_LOG,
    RollupFailures: OWN_FAILURES,
    'streams of Cases': STREAM,
    Counters: 'dynamodb: BatchGetItem ConditionCheckItem GetItem PutItem UpdateItem',
    'TableKey through dynamodb': DATABASE_KEY,
  },
  Supervise: {
    SuperviseLog: OWN_LOG,
    SuperviseFailures: OWN_FAILURES,
    SuperviseWork: OWN_WORK,
    Registry: 'dynamodb: GetItem Query',
    'Cases, byDesk, byPending, byTask': 'dynamodb: BatchGetItem GetItem PutItem Query UpdateItem',
    'TableKey through dynamodb': DATABASE_KEY,
    // removes files that nobody needs, and lifts their lock
    Files: 's3: ListBucketVersions',
    'sent files and pictures of Files': 's3: BypassGovernanceRetention DeleteObject DeleteObjectVersion',
  },
  Notify: {
    NotifyLog: OWN_LOG,
    NotifyFailures: OWN_FAILURES,
    'streams of Cases': STREAM,
    Registry: 'dynamodb: GetItem Query',
    NoticeBus: 'events: PutEvents',
    'TableKey through dynamodb': DATABASE_KEY,
  },
  // writes only what it found, to items of its own
  Reconcile: {
    ReconcileLog: OWN_LOG,
    ReconcileFailures: OWN_FAILURES,
    ReconcileWork: OWN_WORK,
    Registry: 'dynamodb: GetItem Query',
    'nights in Registry': 'dynamodb: UpdateItem',
    'Cases, Counters, byTouched': 'dynamodb: BatchGetItem Query',
    everything: 'cloudwatch: GetMetricData',
    'TableKey through dynamodb': DATABASE_KEY,
  },
  // reads what was sent, and writes pictures; no lock is lifted
  Scan: {
    ScanLog: OWN_LOG,
    ScanFailures: OWN_FAILURES,
    Cases: 'dynamodb: GetItem UpdateItem',
    'TableKey through dynamodb': DATABASE_KEY,
    Files: 's3: ListBucket ListBucketVersions',
    'sent files and pictures of Files': 's3: DeleteObject DeleteObjectVersion',
    'sent files of Files': 's3: GetObject PutObjectRetention',
    'pictures of Files': 's3: PutObject',
    FileKey: 'kms: Decrypt GenerateDataKey',
  },
  // reads cases without writing them; writes digests without deleting them
  Audit: {
    AuditLog: OWN_LOG,
    AuditFailures: OWN_FAILURES,
    AuditWork: OWN_WORK,
    Registry: 'dynamodb: GetItem Query',
    'nights in Registry': 'dynamodb: UpdateItem',
    'Cases, byTouched': 'dynamodb: BatchGetItem Query',
    'TableKey through dynamodb': DATABASE_KEY,
    Digests: 's3: ListBucket',
    'all objects of Digests': 's3: GetObject PutObject',
    DigestKey: 'kms: Decrypt GenerateDataKey',
  },
};

/** Returns the logical id of a resource without CloudFormation's hash suffix. */
const nameOf = (resource: unknown): string => {
  if (resource === '*') return 'everything';
  const text = JSON.stringify(resource);
  const [, name = text] = /(?:FnGetAtt|GetAtt":\["|Ref":")([A-Z][A-Za-z]*?)[0-9A-F]{8}/.exec(text) ?? [];
  const [, index] = /index\/(\w+)/.exec(text) ?? [];
  if (index) return index;
  if (text.includes('"/*"')) return `all objects of ${name}`;
  if (text.includes('/files/*')) return `sent files of ${name}`;
  if (text.includes('/previews/*')) return `pictures of ${name}`;
  if (text.includes('":*"')) return `all versions of ${name}`;
  return text.includes('"/stream/*"') ? `streams of ${name}` : name;
};
const onWhat = ({ Resource, Condition }: Permission): string =>
  (JSON.stringify(Condition ?? '').includes('"dynamodb:LeadingKeys":["*#NIGHTS"]') ? 'nights in ' : '') +
  Resource.map(nameOf)
    .join(', ')
    .replace(/(sent files) of \w+, (pictures)/, '$1 and $2') +
  (JSON.stringify(Condition ?? '').includes('"kms:ViaService":{"Fn::Join":["",["dynamodb."')
    ? ' through dynamodb'
    : '');
const doingWhat = ({ Action }: Permission): string => {
  const all = Action.map(String).sort();
  return `${all[0]?.split(':')[0]}: ${all.map((action) => action.split(':')[1]).join(' ')}`;
};

const named = Object.entries(functions).map(([name, template]): TemplateFunction => ({ name, template }));

describe.each(named)('function $name', (lambda) => {
  const permissions = permissionsOf(lambda);

  it(`${lambda.name} has exactly the permissions of the table`, () => {
    const may = Object.fromEntries(permissions.map((one) => [onWhat(one), doingWhat(one)]));
    expect(may).toEqual(Object.entries(allowed).find(([name]) => name === lambda.name)?.[1]);
    expect(permissions).toHaveLength(Object.keys(may).length);
  });

  it(`the environment of ${lambda.name} holds no secret`, () => {
    const names = Object.keys(environmentOf(lambda));
    const known =
      /^(STAGE|NODE_ENV|PUBLIC_URL|TIMESTAMP_AUTHORITY|[A-Z]+(_[A-Z]+)*_(TABLE|BUCKET|URL|BUS|KEY_IDS?|ISSUER|AUDIENCE|URI|TOKENS|INTROSPECTION|DAYS)|SCANNER|NEW_VERSION|CHECK|DISTRICT|NOTICE_BUS|WORK_QUEUE|MESSAGE_CHANNELS|POWERTOOLS_\w+)$/;
    expect(names.filter((name) => !known.test(name))).toEqual([]);
  });
});

it('the table of permissions covers every function', () => {
  const found = Object.values(templatesOf('prod').all)
    .flatMap((template) => Object.entries(template.findResources('AWS::Lambda::Function')))
    .filter(
      ([, { Properties }]) =>
        (JSON.stringify(Properties.Runtime ?? '').includes('nodejs') || Properties.PackageType === 'Image') &&
        Properties.MemorySize,
    )
    .map(([id]) => id.replace(/[0-9A-F]{8}$/, ''));
  expect(found.sort()).toEqual(Object.keys(functions).sort());
});
