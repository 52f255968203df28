import { CfnOutput, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { removalPolicyOf } from './removalPolicy.ts';
import type { TongbanFunction } from './tongbanFunction.ts';

/** Letters and digits are Base64 too: so many are 33 bytes of it. */
const LENGTH = 44;

/** Adds a secret that signs webhooks; its receiver is told the value once, in person. */
export const addWebhookSecret = (scope: Construct, id: string, { removal }: StageSettings): Secret => {
  const secret = new Secret(scope, id, {
    generateSecretString: { excludePunctuation: true, passwordLength: LENGTH },
    removalPolicy: removalPolicyOf(removal),
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason: 'Its receiver has it too, and replaces it together with us; the runbook says how.',
  });
  new CfnOutput(scope, `${id}Arn`, { value: secret.secretArn });
  return secret;
};

/** Allows reading secrets that sign webhooks. */
export const allowSecrets = (who: TongbanFunction, secrets: readonly Secret[]): void => {
  if (secrets.length === 0) return;
  who.addToRolePolicy(
    new PolicyStatement({
      actions: ['secretsmanager:GetSecretValue'],
      resources: secrets.map(({ secretArn }) => secretArn),
    }),
  );
};
