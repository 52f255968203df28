import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/** The region of CloudFront's web ACLs and certificates. */
export const EDGE_REGION = 'us-east-1';

/** Requests per address in five minutes; a hall of windows is one address with a few requests a minute. */
const MOST_CALLS = 2_000;

const MANAGED = [
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesCommonRuleSet',
];
// counts only: a district's pack exceeds the 8 KB of this rule, and the endpoint has its own limit
const ONLY_COUNTED = { AWSManagedRulesCommonRuleSet: ['SizeRestrictions_BODY'] };

/** The web ACL of a stage with `waf`: blocks known attackers, known attacks and too many requests. */
export class EdgeStack extends Stack {
  readonly webAclArn: string;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { ...props, env: { region: EDGE_REGION }, crossRegionReferences: true });
    const acl = new CfnWebACL(this, 'WebAcl', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visibilityOf('WebAcl'),
      rules: [
        {
          name: 'TooManyCalls',
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: MOST_CALLS } },
          visibilityConfig: visibilityOf('TooManyCalls'),
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
  visibilityConfig: visibilityOf(name),
});

const countedRules = (name: string): readonly string[] =>
  Object.entries(ONLY_COUNTED).find(([group]) => group === name)?.[1] ?? [];

const visibilityOf = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // samples would contain personal data
  sampledRequestsEnabled: false,
});
