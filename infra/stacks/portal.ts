import {
  Aws,
  CfnOutput,
  DefaultStackSynthesizer,
  Duration,
  RemovalPolicy,
  Stack,
  type StackProps,
  Token,
  Validations,
} from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Bucket, CfnBucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { buildPortal } from '../constructs/portalBundle.ts';
import { stageLogGroup } from '../constructs/tongbanFunction.ts';
import type { StageSettings } from '../settings.ts';
import { isChina } from '../settingTypes.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

/** What the page needs to know of the endpoint. */
export type PortalParts = {
  /** Host of the API, without a path. */
  readonly apiHost: string;
  /** Header that marks requests past the web ACL; absent without one. */
  readonly doorSecret: string | undefined;
  readonly webAclArn: string | undefined;
  /** Where the page sends files to. */
  readonly filesOrigin: string;
};

/** The page: static files in a bucket behind CloudFront, with the endpoint on the same origin. */
export class PortalStack extends Stack {
  constructor(scope: Construct, id: string, settings: StageSettings, parts: PortalParts, props: StackProps) {
    super(scope, id, { ...props, crossRegionReferences: parts.webAclArn !== undefined });
    const bucket = this.createBucket();
    const distribution = this.createDistribution(bucket, settings, parts);
    this.deploy(bucket, distribution, settings);
    const host = settings.portalDomainName ?? distribution.distributionDomainName;
    new CfnOutput(this, 'Portal', { value: `https://${host}/`, description: 'The page' });
    new CfnOutput(this, 'PortalTarget', {
      value: distribution.distributionDomainName,
      description: 'CNAME target of the domain name of the page',
    });
  }

  // an L1 bucket: the type of the L2 class is no IBucket under exactOptionalPropertyTypes
  private createBucket(): IBucket {
    const files = new CfnBucket(this, 'Files', {
      bucketEncryption: {
        serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
      },
      publicAccessBlockConfiguration: {
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
    });
    // every file can be built again from the sources
    files.applyRemovalPolicy(RemovalPolicy.DESTROY);
    Validations.of(files).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Only CloudFront reads it, and its files are public.',
    });
    const bucket = Bucket.fromCfnBucket(files);
    bucket.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:*'],
        resources: [bucket.bucketArn, bucket.arnForObjects('*')],
        conditions: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
    return bucket;
  }

  private createDistribution(bucket: IBucket, settings: StageSettings, parts: PortalParts): Distribution {
    const api: BehaviorOptions = {
      origin: new HttpOrigin(parts.apiHost, {
        ...(parts.doorSecret !== undefined && { customHeaders: { 'x-tongban-door': parts.doorSecret } }),
        readTimeout: Duration.seconds(30),
      }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    };
    const distribution = new Distribution(this, 'Distribution', {
      ...(parts.webAclArn !== undefined && { webAclId: parts.webAclArn }),
      defaultRootObject: 'index.html',
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket),
        compress: true,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: this.createHeaders(settings, parts.filesOrigin),
        functionAssociations: [
          { function: this.createRewrite(), eventType: FunctionEventType.VIEWER_REQUEST },
        ],
      },
      additionalBehaviors: { '/graphql': api, '/health': api, '/.well-known/*': api },
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      ...(settings.portalDomainName !== undefined &&
        settings.portalCertificate !== undefined && {
          domainNames: [settings.portalDomainName],
          certificate: Certificate.fromCertificateArn(this, 'Certificate', settings.portalCertificate),
        }),
    });
    acknowledge(distribution);
    return distribution;
  }

  private createHeaders(settings: StageSettings, filesOrigin: string): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentSecurityPolicy: {
          contentSecurityPolicy: contentSecurityPolicy(settings, filesOrigin),
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
          {
            header: 'permissions-policy',
            value: 'camera=(), geolocation=(self), microphone=()',
            override: true,
          },
        ],
      },
    });
  }

  // an address of the page is no file
  private createRewrite(): EdgeFunction {
    return new EdgeFunction(this, 'Rewrite', {
      code: FunctionCode.fromInline(
        "function handler(event) { var request = event.request; var last = request.uri.split('/').pop(); if (last.indexOf('.') < 0) request.uri = '/index.html'; return request; }",
      ),
    });
  }

  private deploy(bucket: IBucket, distribution: Distribution, settings: StageSettings): void {
    const files = buildPortal();
    // with the stack go the files, or its bucket could not be deleted
    const once = {
      destinationBucket: bucket,
      prune: false,
      retainOnDelete: false,
      logGroup: stageLogGroup(this, 'DeploymentLog', settings),
    };
    const assets = new BucketDeployment(this, 'Assets', {
      ...once,
      // their names carry a hash of what is in them
      sources: [Source.asset(files, { exclude: ['*', '!assets', '!assets/**'] })],
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...once,
      sources: [
        Source.asset(files, { exclude: ['assets', 'assets/**'] }),
        Source.jsonData('config.json', configOf(settings)),
      ],
      cacheControl: [CacheControl.fromString('no-cache')],
      distribution,
      distributionPaths: ['/*'],
    });
    // a page never names files that are not there yet
    pages.node.addDependency(assets);
    acknowledgeProvider(this);
  }
}

const configOf = (settings: StageSettings) => ({
  stage: settings.stage,
  endpoint: '/graphql',
  issuer: settings.issuer,
  clientId: settings.portalClientId,
  scope: settings.portalScope,
  audience: settings.audience,
  districts: settings.districts,
  certificateKeys: '/.well-known/certificates.json',
  demo: null,
});

const acknowledge = (distribution: Distribution): void =>
  Validations.of(distribution).acknowledge(
    { id: 'AwsSolutions-CFR1', reason: 'Residents may be abroad; tokens decide what they may do.' },
    { id: 'AwsSolutions-CFR2', reason: 'The web ACL is a setting: waf.' },
    {
      id: 'AwsSolutions-CFR3',
      reason: 'API Gateway logs every request to the endpoint; the files are public.',
    },
    {
      id: 'AwsSolutions-CFR4',
      reason: 'Without a custom domain name, CloudFront uses its own certificate.',
    },
  );

// the function of the CDK that copies the files: its role and runtime are not ours to choose
const acknowledgeProvider = (stack: PortalStack): void => {
  const provider = stack.node.children.find(({ node }) => node.id.startsWith('Custom::CDKBucketDeployment'));
  if (!provider) return;
  Validations.of(provider).acknowledge(
    {
      id: `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]`,
      reason: 'It writes its own log.',
    },
    { id: 'AwsSolutions-L1', reason: 'The CDK chooses the runtime of its own function.' },
    ...wildcardsOf(stack).map((wildcard) => ({
      id: `AwsSolutions-IAM5[${wildcard}]`,
      reason: 'It copies all files of the page, and invalidates the distribution.',
    })),
  );
};

const wildcardsOf = ({ region }: Stack): string[] => {
  const [partition, place] = Token.isUnresolved(region)
    ? ['<AWS::Partition>', '<AWS::Region>']
    : [isChina(region) ? 'aws-cn' : 'aws', region];
  return [
    ...['GetBucket*', 'GetObject*', 'List*', 'Abort*', 'DeleteObject*'].map(
      (action) => `Action::s3:${action}`,
    ),
    `Resource::arn:${partition}:s3:::cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-assets-<AWS::AccountId>-${place}/*`,
    'Resource::<Files.Arn>/*',
    'Resource::*',
  ];
};

/** Host under which CloudFront reaches an API that has no domain of its own. */
export const executeApiHost = (apiId: string): string =>
  `${apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`;
