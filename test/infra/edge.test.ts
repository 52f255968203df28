import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';
import { environmentOf } from './functions.ts';

const certificate = (region: string): string => `arn:aws:acm:${region}:111122223333:certificate/0b1c`;

describe('stage with WAF', () => {
  const { edge, api } = templatesOf('prod', {
    region: 'ap-east-1',
    waf: 'on',
    domainName: 'api.example.org',
    domainCertificate: certificate('us-east-1'),
  });

  it('a stage with WAF blocks floods and AWS’s managed rules', () => {
    edge.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'CLOUDFRONT',
      DefaultAction: { Allow: {} },
      Rules: [
        Match.objectLike({
          Name: 'TooManyCalls',
          Action: { Block: {} },
          Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: 2_000 } },
        }),
        ...['IpReputationList', 'KnownBadInputsRuleSet', 'CommonRuleSet'].map((name) =>
          Match.objectLike({
            Name: `AWSManagedRulesAmazon${name}`.replace(/Amazon(?!Ip)/, ''),
            OverrideAction: { None: {} },
          }),
        ),
      ],
    });
  });

  it('the rules of a web ACL have priorities of their own, without which CloudFormation refuses it', () => {
    const [acl] = Object.values(edge.findResources('AWS::WAFv2::WebACL'));
    expect(acl?.Properties.Rules.map(({ Priority }: { Priority: number }) => Priority)).toEqual([0, 1, 2, 3]);
  });

  it('no sample of a request is kept at the edge: it could hold personal data', () => {
    const samples = JSON.stringify(edge.toJSON()).match(/"SampledRequestsEnabled":\w+/g);
    expect(new Set(samples)).toEqual(new Set(['"SampledRequestsEnabled":false']));
  });

  it('WAF lets a district’s pack of more than 8 KB through', () => {
    edge.hasResourceProperties('AWS::WAFv2::WebACL', {
      Rules: Match.arrayWith([
        Match.objectLike({
          Statement: {
            ManagedRuleGroupStatement: Match.objectLike({
              RuleActionOverrides: [{ Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } }],
            }),
          },
        }),
      ]),
    });
  });

  it('a stage with WAF is served uncached through CloudFront under its own domain', () => {
    api.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        Aliases: ['api.example.org'],
        WebACLId: Match.anyValue(),
        DefaultCacheBehavior: Match.objectLike({ ViewerProtocolPolicy: 'https-only' }),
      }),
    });
    expect(JSON.stringify(api.toJSON().Outputs.Endpoint)).toContain('https://api.example.org/graphql');
  });

  it('the function gets the front door’s secret by reference', () => {
    const secret = environmentOf({ template: api, name: 'Graphql' }).DOOR_SECRET;
    expect(JSON.stringify(secret)).toContain('{{resolve:secretsmanager:');
  });
});

describe('stage without WAF', () => {
  it('a stage without WAF has no CloudFront and no secret', () => {
    const { api, edge } = templatesOf('prod');
    expect(edge.toJSON().Resources).toEqual({});
    api.resourceCountIs('AWS::CloudFront::Distribution', 0);
    api.resourceCountIs('AWS::SecretsManager::Secret', 0);
  });

  it('a stage without WAF may have a domain of its own', () => {
    const { api } = templatesOf('prod', {
      region: 'ap-east-1',
      domainName: 'api.example.org',
      domainCertificate: certificate('ap-east-1'),
    });
    api.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: 'api.example.org',
      DomainNameConfigurations: [Match.objectLike({ CertificateArn: certificate('ap-east-1') })],
    });
    api.resourceCountIs('AWS::ApiGatewayV2::ApiMapping', 1);
    api.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainNameConfigurations: [Match.objectLike({ SecurityPolicy: 'TLS_1_2' })],
    });
  });
});

describe('addresses of the API', () => {
  const isDisabled = (settings: Record<string, string>): unknown =>
    Object.values(templatesOf('prod', settings).api.findResources('AWS::ApiGatewayV2::Api'))[0]?.Properties
      .DisableExecuteApiEndpoint ?? false;
  const domain = (region: string) => ({
    domainName: 'api.example.org',
    domainCertificate: certificate(region),
  });

  it('an API with a domain of its own answers at no other address', () => {
    expect(isDisabled({ region: 'ap-east-1', ...domain('ap-east-1') })).toBe(true);
  });

  it('an API without one, or behind CloudFront, answers at the address that API Gateway gives it', () => {
    expect([isDisabled({}), isDisabled({ region: 'ap-east-1', waf: 'on', ...domain('us-east-1') })]).toEqual([
      false,
      false,
    ]);
  });
});
