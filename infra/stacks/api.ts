import { join, resolve } from 'node:path';
import { Annotations, CfnOutput, Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { allowTable, allowTableKey } from '../constructs/access.ts';
import { projectRoot } from '../constructs/bundling.ts';
import { released } from '../constructs/release.ts';
import { stageLogGroup, TongbanFunction } from '../constructs/tongbanFunction.ts';
import { NO_ISSUER, type StageSettings } from '../stages.ts';
import { byDesk, byEscalation, byPerson, byTask } from './caseIndexes.ts';
import type { DataStack } from './data.ts';

// requests a second; a district filed 921 cases a day, about two a minute, in a few requests each
const THROTTLE = { rateLimit: 100, burstLimit: 200 };

// who called what and how it ended; no header, no body, nothing of the person whose matter it is
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

const hashesOf = (file: string) => (folder: string) => [
  `"${process.execPath}" "${projectRoot}infra/constructs/hashOperations.ts" "${resolve(projectRoot, file)}" "${join(folder, OPERATIONS_FILE)}"`,
];

/** What client apps talk to: one HTTP API before one Apollo function. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, settings: StageSettings, data: DataStack, props: StackProps) {
    super(scope, id, props);
    const graphql = new TongbanFunction(this, 'Graphql', {
      settings,
      entry: 'graphql/handler.ts',
      ...(settings.persistedOperations && { beside: hashesOf(settings.persistedOperations) }),
      description: `Tongban ${settings.stage}: the GraphQL endpoint`,
      // a share of a processor comes with memory: a cold start is processor time
      memorySize: 1024,
      // API Gateway gives up after 30
      timeout: Duration.seconds(29),
      environment: {
        REGISTRY_TABLE: data.registry.tableName,
        CASES_TABLE: data.cases.tableName,
        COUNTERS_TABLE: data.counters.tableName,
        PERSON_KEY_ID: data.personKey.keyArn,
        PERSON_INDEX_KEY_ID: data.personIndexKey.keyArn,
        CERTIFICATE_KEY_ID: data.certificateKey.keyArn,
        CERTIFICATE_ISSUER: settings.certificateIssuer,
        OIDC_ISSUER: settings.issuer,
        OIDC_AUDIENCE: settings.audience,
        OIDC_TOKENS: JSON.stringify(settings.tokens),
        ...(settings.jwksUri && { OIDC_JWKS_URI: settings.jwksUri }),
        GRAPHQL_INTROSPECTION: settings.introspection ? 'on' : 'off',
        ...(settings.persistedOperations && { PERSISTED_OPERATIONS: OPERATIONS_FILE }),
      },
    });
    allowData(graphql, data);
    if (settings.issuer === NO_ISSUER)
      Annotations.of(this).addWarningV2('tongban:no-issuer', 'No issuer is set: nobody can sign in.');
    const api = new HttpApi(this, 'Api', {
      apiName: `tongban-${settings.stage}`,
      createDefaultStage: false,
      ...(settings.allowedOrigins.length > 0 && { corsPreflight: cors(settings.allowedOrigins) }),
    });
    addRoutes(api, released(graphql, settings));
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: {
        destination: new LogGroupLogDestination(stageLogGroup(this, 'AccessLog', settings)),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    new CfnOutput(this, 'Health', { value: `${stage.url}health`, description: 'Answers 200 when it is up' });
    new CfnOutput(this, 'Endpoint', { value: `${stage.url}graphql`, description: 'The GraphQL endpoint' });
  }
}

const allowData = (graphql: TongbanFunction, data: DataStack): void => {
  allowTable(graphql, data.registry, ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem']);
  allowTable(
    graphql,
    data.cases,
    ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
    [byPerson.indexName, byDesk.indexName, byTask.indexName, byEscalation.indexName],
  );
  allowTable(graphql, data.counters, ['GetItem', 'Query']);
  allowTableKey(graphql, data.tableKey);
  data.personKey.grant(graphql, 'kms:GenerateDataKey', 'kms:Decrypt');
  data.personIndexKey.grant(graphql, 'kms:GenerateMac');
  data.certificateKey.grant(graphql, 'kms:Sign', 'kms:GetPublicKey');
};

const addRoutes = (api: HttpApi, graphql: IFunction): void => {
  const integration = new HttpLambdaIntegration('Graphql', graphql);
  const routes = [
    ...api.addRoutes({ path: '/graphql', methods: [HttpMethod.POST], integration }),
    ...api.addRoutes({ path: '/health', methods: [HttpMethod.GET], integration }),
    ...api.addRoutes({ path: '/.well-known/certificates.json', methods: [HttpMethod.GET], integration }),
  ];
  for (const route of routes) {
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'The function itself verifies the token (signature, issuer, audience, expiry): public questions need none, ' +
        'refusals are answered in the words of the schema, and the local runner checks the same way. Whether the ' +
        'endpoint is up, and the keys that verify a certificate, are for everybody.',
    });
  }
};

const cors = (allowOrigins: string[]) => ({
  allowOrigins,
  allowMethods: [CorsHttpMethod.POST],
  allowHeaders: ['authorization', 'content-type'],
  maxAge: Duration.hours(1),
});
