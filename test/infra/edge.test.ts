import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';
import { environmentOf } from './functions.ts';

const certificate = (region: string): string => `arn:aws:acm:${region}:111122223333:certificate/0b1c`;

describe('a stage with waf', () => {
  const { edge, api } = templatesOf('prod', {
    region: 'ap-east-1',
    waf: 'on',
    domainName: 'api.example.org',
    domainCertificate: certificate('us-east-1'),
  });

  it('has a web ACL that blocks too many calls and what AWS knows to be bad', () => {
    edge.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'CLOUDFRONT',
      Rules: [Match.objectLike({ Name: 'TooManyCalls' }), ...Array(3).fill(Match.anyValue())],
    });
  });

  it('lets a district’s pack through, which is larger than 8 KB', () => {
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

  it('is reached through CloudFront, under its own name, and nothing is cached', () => {
    api.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        Aliases: ['api.example.org'],
        WebACLId: Match.anyValue(),
        DefaultCacheBehavior: Match.objectLike({ ViewerProtocolPolicy: 'https-only' }),
      }),
    });
    expect(JSON.stringify(api.toJSON().Outputs.Endpoint)).toContain('https://api.example.org/graphql');
  });

  it('tells its function the secret of the door, without writing it down', () => {
    const secret = environmentOf({ template: api, name: 'Graphql' }).DOOR_SECRET;
    expect(JSON.stringify(secret)).toContain('{{resolve:secretsmanager:');
  });
});

describe('a stage without', () => {
  it('has neither, and no secret', () => {
    const { api, edge } = templatesOf('prod');
    expect(edge.toJSON().Resources).toEqual({});
    api.resourceCountIs('AWS::CloudFront::Distribution', 0);
    api.resourceCountIs('AWS::SecretsManager::Secret', 0);
  });

  it('may have a name of its own', () => {
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
  });
});
