import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/** Where CloudFront keeps its web ACLs and certificates. */
export const EDGE_REGION = 'us-east-1';

/** Calls from one address in five minutes; a hall of windows is one address and makes a few a minute. */
const MOST_CALLS = 2_000;

const MANAGED = [
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesCommonRuleSet',
];
// a district's pack is larger than the 8 KB that this rule allows; the endpoint has a limit of its own
const ONLY_COUNTED = { AWSManagedRulesCommonRuleSet: ['SizeRestrictions_BODY'] };

/** The web ACL before the endpoint, for a stage with `waf`: known attackers, known attacks, and too many calls. */
export class EdgeStack extends Stack {
  readonly webAclArn: string;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { ...props, env: { region: EDGE_REGION }, crossRegionReferences: true });
    const acl = new CfnWebACL(this, 'WebAcl', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: seenAs('WebAcl'),
      rules: [
        {
          name: 'TooManyCalls',
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: MOST_CALLS } },
          visibilityConfig: seenAs('TooManyCalls'),
        },
        ...MANAGED.map((name, i) => managed(name, i + 1)),
      ],
    });
    this.webAclArn = acl.attrArn;
  }
}

const managed = (name: string, priority: number): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: countedRules(name).map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  visibilityConfig: seenAs(name),
});

const countedRules = (name: string): readonly string[] =>
  Object.entries(ONLY_COUNTED).find(([group]) => group === name)?.[1] ?? [];

const seenAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // a sample would hold what people send
  sampledRequestsEnabled: false,
});
