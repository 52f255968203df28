import { join, resolve } from 'node:path';
import { Annotations, CfnOutput, Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Role } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { allowTable, allowTableKey } from '../constructs/access.ts';
import { projectRoot } from '../constructs/bundling.ts';
import { FrontDoor } from '../constructs/frontDoor.ts';
import { addRelease } from '../constructs/release.ts';
import { stageLogGroup, TongbanFunction } from '../constructs/tongbanFunction.ts';
import { allowSecrets } from '../constructs/webhookSecret.ts';
import { NO_ISSUER, type StageSettings } from '../settings.ts';
import { byAgent, byDesk, byEscalation, byPerson, byRevoked, byTask } from './caseIndexes.ts';
import type { DataStack } from './data.ts';
import type { EdgeStack } from './edge.ts';
import type { FilesStack } from './files.ts';
import { offeredChannels } from './messages.ts';
import { executeApiHost } from './portal.ts';

// no headers, no bodies: nothing personal of the applicant
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  sourceIp: '$context.identity.sourceIp',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  functionStatus: '$context.integrationStatus',
  error: '$context.error.message',
  functionError: '$context.integrationErrorMessage',
};

const OPERATIONS_FILE = './operations.json';
const DESCRIPTIONS_FILE = './descriptions.json';

const command = (script: string, from: string, to: string): string =>
  `"${process.execPath}" "${projectRoot}infra/constructs/${script}" "${resolve(projectRoot, from)}" "${to}"`;

/** Files beside the bundle: hashes of the operations that are allowed, and what introspection says of the schema. */
const extraFiles =
  ({ persistedOperations, introspection }: StageSettings) =>
  (folder: string): string[] => [
    ...(persistedOperations
      ? [command('hashOperations.ts', persistedOperations, join(folder, OPERATIONS_FILE))]
      : []),
    ...(introspection ? [command('copyFile.ts', DESCRIPTIONS, join(folder, DESCRIPTIONS_FILE))] : []),
  ];
const DESCRIPTIONS = 'functions/graphql/generated/descriptions.json';

/** The stacks that the endpoint needs. */
type ApiParts = {
  readonly data: DataStack;
  readonly files: FilesStack;
  readonly edge: EdgeStack | undefined;
};

/** The GraphQL endpoint: an HTTP API in front of one Apollo function. */
export class ApiStack extends Stack {
  /** Where the page's distribution finds the endpoint, and the secret that marks requests past the web ACL. */
  readonly behind: { readonly apiHost: string; readonly doorSecret: string | undefined };

  constructor(
    scope: Construct,
    id: string,
    settings: StageSettings,
    { data, edge, files }: ApiParts,
    props: StackProps,
  ) {
    // a CloudFront web ACL is always in us-east-1
    super(scope, id, { ...props, crossRegionReferences: edge !== undefined });
    const door = edge && new FrontDoor(this, 'FrontDoor');
    const graphql = new TongbanFunction(this, 'Graphql', {
      settings,
      entry: 'graphql/handler.ts',
      trigger: 'REQUEST',
      extraFiles: extraFiles(settings),
      description: `Tongban ${settings.stage}: the GraphQL endpoint`,
      // CPU share grows with memory, and a cold start is CPU time
      memorySize: 1024,
      // API Gateway times out after 30 s
      timeout: Duration.seconds(29),
      role: Role.fromRoleArn(this, 'GraphqlRole', data.graphqlRole.roleArn),
      environment: {
        REGISTRY_TABLE: data.registry.tableName,
        CASES_TABLE: data.cases.tableName,
        COUNTERS_TABLE: data.counters.tableName,
        FILES_BUCKET: files.bucket.bucketName,
        FILES_URL: files.url,
        PERSON_KEY_ID: data.personKey.keyArn,
        PERSON_INDEX_KEY_ID: data.personIndexKey.keyArn,
        CERTIFICATE_KEY_IDS: data.certificateKeys.map(({ keyArn }) => keyArn).join(','),
        CERTIFICATE_ISSUER: settings.certificateIssuer,
        OIDC_ISSUER: settings.issuer,
        OIDC_AUDIENCE: settings.audience,
        OIDC_TOKENS: JSON.stringify(settings.tokens),
        ...(settings.jwksUri && { OIDC_JWKS_URI: settings.jwksUri }),
        MESSAGE_CHANNELS: JSON.stringify(offeredChannels(settings)),
        ...(hasGateways(data) && { MESSAGE_GATEWAYS: JSON.stringify(secretArnsOf(data)) }),
        GRAPHQL_INTROSPECTION: settings.introspection ? 'on' : 'off',
        ...(settings.introspection && { SCHEMA_DESCRIPTIONS: DESCRIPTIONS_FILE }),
        ...(settings.persistedOperations && { PERSISTED_OPERATIONS: OPERATIONS_FILE }),
        ...(door && { DOOR_SECRET: door.secret }),
      },
    });
    allowData(graphql, data);
    allowSecrets(graphql, Object.values(data.gatewaySecrets));
    files.allowClients(graphql);
    if (settings.issuer === NO_ISSUER)
      Annotations.of(this).addWarningV2('tongban:no-issuer', 'No issuer is set: nobody can sign in.');
    if (settings.stage === 'prod' && !settings.persistedOperations) warnOfAnyOperation(this);
    const domain = edge ? undefined : createDomain(this, settings);
    const api = new HttpApi(this, 'Api', {
      apiName: `tongban-${settings.stage}`,
      // with a domain of its own the API has one address; CloudFront calls it at the other one
      disableExecuteApiEndpoint: domain !== undefined,
      createDefaultStage: false,
      ...(settings.allowedOrigins.length > 0 && { corsPreflight: cors(settings.allowedOrigins) }),
    });
    const checks = {
      check: 'ENDPOINT',
      doorSecret: door?.secret,
      metrics: ['Defects', 'Unavailable'],
    } as const;
    addRoutes(api, addRelease(graphql, settings, checks), hasGateways(data));
    const accessLog = stageLogGroup(this, 'AccessLog', settings);
    if (settings.alarms) countRefused(accessLog);
    new CfnOutput(this, 'AccessLogGroup', {
      value: accessLog.logGroupName,
      description: 'The log of requests',
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      ...(domain && { domainMapping: { domainName: domain } }),
      autoDeploy: true,
      throttle: { rateLimit: settings.requestsPerSecond, burstLimit: 2 * settings.requestsPerSecond },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify({ ...ACCESS_LOG, env: settings.stage })),
      },
    });
    this.behind = {
      apiHost: (domain && settings.domainName) ?? executeApiHost(api.apiId),
      doorSecret: door?.secret,
    };
    const url =
      edge && door ? door.open(api, edge.webAclArn, settings) : domain ? stage.domainUrl : stage.url;
    graphql.addEnvironment('PUBLIC_URL', url);
    new CfnOutput(this, 'Health', {
      value: `${url}health`,
      description: 'Returns 200 if the endpoint is up',
    });
    new CfnOutput(this, 'Endpoint', { value: `${url}graphql`, description: 'The GraphQL endpoint' });
  }
}

const hasGateways = ({ gatewaySecrets }: DataStack): boolean => Object.keys(gatewaySecrets).length > 0;

const secretArnsOf = ({ gatewaySecrets }: DataStack): Record<string, string> =>
  Object.fromEntries(
    Object.entries(gatewaySecrets).map(([district, { secretArn }]) => [district, secretArn]),
  );

/** Creates the stage's custom domain, and outputs the target of its DNS record. */
const createDomain = (
  scope: Stack,
  { domainName, domainCertificate }: StageSettings,
): DomainName | undefined => {
  if (domainName === undefined || domainCertificate === undefined) return undefined;
  const certificate = Certificate.fromCertificateArn(scope, 'Certificate', domainCertificate);
  const domain = new DomainName(scope, 'Domain', {
    domainName,
    certificate,
    securityPolicy: SecurityPolicy.TLS_1_2,
  });
  new CfnOutput(scope, 'DomainTarget', {
    value: domain.regionalDomainName,
    description: 'CNAME target of the domain name',
  });
  return domain;
};

/** Counts requests beyond `requestsPerSecond`: API Gateway's own metrics have them among all client errors. */
const countRefused = (accessLog: LogGroup): void => {
  accessLog.addMetricFilter('TooManyRequests', {
    // the format of the log puts every value in quotes
    filterPattern: FilterPattern.stringValue('$.status', '=', '429'),
    metricNamespace: 'Tongban',
    metricName: 'TooManyRequests',
    metricValue: '1',
    dimensions: { Env: '$.env' },
  });
};

const warnOfAnyOperation = (scope: Stack): void =>
  Annotations.of(scope).addWarningV2(
    'tongban:any-operation',
    'Anybody may send any operation within its limits. Set persistedOperations to those of your client apps.',
  );

const allowData = (graphql: TongbanFunction, data: DataStack): void => {
  allowTable(graphql, data.registry, ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem']);
  allowTable(
    graphql,
    data.cases,
    ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
    [byPerson, byDesk, byTask, byEscalation, byAgent, byRevoked].map(({ indexName }) => indexName),
  );
  allowTable(graphql, data.counters, ['BatchGetItem', 'Query']);
  allowTableKey(graphql, data.tableKey);
  data.personKey.grant(graphql, 'kms:GenerateDataKey', 'kms:Decrypt');
  data.personIndexKey.grant(graphql, 'kms:GenerateMac');
  data.certificateKeys[0]?.grant(graphql, 'kms:Sign');
  for (const key of data.certificateKeys) key.grant(graphql, 'kms:GetPublicKey');
};

const addRoutes = (api: HttpApi, graphql: IFunction, takesReplies: boolean): void => {
  const integration = new HttpLambdaIntegration('Graphql', graphql);
  const routes = [
    ...api.addRoutes({ path: '/graphql', methods: [HttpMethod.POST], integration }),
    ...api.addRoutes({ path: '/health', methods: [HttpMethod.GET], integration }),
    ...api.addRoutes({ path: '/.well-known/certificates.json', methods: [HttpMethod.GET], integration }),
    ...api.addRoutes({ path: '/.well-known/certificate-status', methods: [HttpMethod.GET], integration }),
    ...(takesReplies
      ? api.addRoutes({ path: '/message-replies', methods: [HttpMethod.POST], integration })
      : []),
  ];
  for (const route of routes) {
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'The function verifies the token (signature, issuer, audience, expiry): public queries need none, refusals are ' +
        'part of the schema, and the local runner checks the same way. The health check, and the keys and ' +
        'status lists of certificates, are public. Replies to messages are signed by the gateway.',
    });
  }
};

const cors = (allowOrigins: string[]) => ({
  allowOrigins,
  allowMethods: [CorsHttpMethod.POST],
  allowHeaders: ['authorization', 'content-type'],
  // when to try again after 503, and why a token was rejected
  exposeHeaders: ['retry-after', 'www-authenticate'],
  maxAge: Duration.hours(1),
});
