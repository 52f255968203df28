import type { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';

const List = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]);
const Statement = z.object({
  Effect: z.string(),
  Action: List,
  Resource: List,
  Condition: z.unknown().optional(),
});
const Policy = z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) });
const Lambda = z.object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) });

/** What a function may do, one entry per statement of its role. */
export type Permission = z.infer<typeof Statement>;

/** The environment of the one function of a template. */
export const environmentOf = (template: Template): Record<string, unknown> => {
  const [lambda] = Object.values(template.findResources('AWS::Lambda::Function'));
  return Lambda.parse(lambda?.Properties).Environment.Variables;
};

/** Everything the one function of a template may do. */
export const permissionsOf = (template: Template): Permission[] =>
  Object.values(template.findResources('AWS::IAM::Policy')).flatMap(
    (policy) => Policy.parse(policy.Properties).PolicyDocument.Statement,
  );

/** The actions that a function has on a resource of the data stack, by the start of its name there. */
export const actionsOn = (template: Template, name: string): unknown[] =>
  permissionsOf(template)
    .filter(({ Resource }) => JSON.stringify(Resource).includes(`FnGetAtt${name}`))
    .flatMap(({ Action }) => Action)
    .sort();
