import { Aws, CfnOutput, Duration, Stack, Validations } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';

/** CloudFront with a web ACL in front of an HTTP API, which supports none. The function refuses requests past it. */
export class FrontDoor extends Construct {
  /** The secret that CloudFront adds to requests, in the header `x-tongban-door`. */
  readonly secret: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new Secret(this, 'DoorSecret', { generateSecretString: { excludePunctuation: true } });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'It only marks requests that came through CloudFront; the runbook says how to replace it.',
    });
    this.secret = secret.secretValue.unsafeUnwrap();
  }

  /** Adds the distribution in front of an API; returns the URL for clients. */
  open(api: HttpApi, webAclArn: string, { domainName, domainCertificate }: StageSettings): string {
    const origin = new HttpOrigin(`${api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`, {
      customHeaders: { 'x-tongban-door': this.secret },
      readTimeout: Duration.seconds(30),
    });
    const distribution = new Distribution(this, 'Distribution', {
      webAclId: webAclArn,
      defaultBehavior: {
        origin,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      },
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      ...(domainName !== undefined &&
        domainCertificate !== undefined && {
          domainNames: [domainName],
          certificate: Certificate.fromCertificateArn(this, 'Certificate', domainCertificate),
        }),
    });
    acknowledge(distribution);
    new CfnOutput(Stack.of(this), 'DoorTarget', { value: distribution.distributionDomainName });
    return `https://${domainName ?? distribution.distributionDomainName}/`;
  }
}

const acknowledge = (distribution: Distribution): void =>
  Validations.of(distribution).acknowledge(
    {
      id: 'AwsSolutions-CFR1',
      reason: 'Residents may be abroad; tokens decide what they may do.',
    },
    { id: 'AwsSolutions-CFR3', reason: 'API Gateway logs every request.' },
    {
      id: 'AwsSolutions-CFR4',
      reason: 'Without a custom domain name, CloudFront uses its own certificate.',
    },
  );
