/** One resource of a synthesized template. */
export type TemplateResource = {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
};

/** A feature that a region lacks, with its source. */
export type RegionGap = {
  readonly regions: RegExp;
  readonly what: string;
  readonly source: string;
  readonly meets: (resource: TemplateResource) => boolean;
};

const CHINA = /^cn-/;
const guide = (service: string): string =>
  `https://docs.amazonaws.cn/en_us/aws/latest/userguide/${service}.html`;

const isOf =
  (...types: string[]) =>
  ({ Type }: TemplateResource): boolean =>
    types.some((type) => Type === type || Type.startsWith(`${type}::`));

const isFunctionWith = (property: string, text: RegExp) => (resource: TemplateResource) =>
  resource.Type === 'AWS::Lambda::Function' &&
  text.test(JSON.stringify(resource.Properties?.[property] ?? ''));

/**
 * Features that the templates must not use, from AWS's guide to the China regions. Not in the guide, so not verified:
 * HMAC keys (the KMS guide describes them), Node 24, arm64, and anything about ap-east-1.
 */
export const REGION_GAPS: readonly RegionGap[] = [
  {
    regions: CHINA,
    what: 'Cognito user pools; in Ningxia all of Cognito',
    source: guide('cognito'),
    meets: isOf('AWS::Cognito'),
  },
  {
    regions: CHINA,
    what: 'X-Ray for functions',
    source: guide('lambda'),
    meets: isFunctionWith('TracingConfig', /Active/),
  },
  { regions: CHINA, what: 'function URLs', source: guide('lambda'), meets: isOf('AWS::Lambda::Url') },
  {
    regions: CHINA,
    what: 'own keys for the code of functions',
    source: guide('lambda'),
    meets: isFunctionWith('Code', /SourceKMSKeyArn/),
  },
  {
    regions: CHINA,
    what: 'metrics, tags and provisioned mode of stream consumers, and S3 for what they give up',
    source: guide('lambda'),
    meets: ({ Type, Properties }) =>
      Type === 'AWS::Lambda::EventSourceMapping' &&
      /"(MetricsConfig|Tags|ProvisionedPollerConfig)"|:s3:::/.test(JSON.stringify(Properties)),
  },
  {
    regions: CHINA,
    what: 'web ACLs for CloudFront: WAF is regional only',
    source: guide('waf'),
    meets: ({ Type, Properties }) => Type === 'AWS::WAFv2::WebACL' && Properties?.Scope === 'CLOUDFRONT',
  },
  { regions: CHINA, what: 'Shield', source: guide('waf'), meets: isOf('AWS::Shield') },
  {
    regions: CHINA,
    what: 'CloudFront under its own name: it needs one of ours, with an ICP recordal',
    source: guide('cloudfront'),
    meets: isOf('AWS::CloudFront::Distribution'),
  },
  {
    regions: CHINA,
    what: 'edge-optimized APIs',
    source: guide('api-gateway'),
    meets: ({ Type, Properties }) =>
      Type.startsWith('AWS::ApiGateway') && /"EDGE"/.test(JSON.stringify(Properties ?? '')),
  },
  { regions: /^cn-northwest-1$/, what: 'AppSync', source: guide('appsync'), meets: isOf('AWS::AppSync') },
];
