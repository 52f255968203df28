import type { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';

const List = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]);
const Statement = z.object({
  Effect: z.string(),
  Action: List,
  Resource: List,
  Condition: z.unknown().optional(),
});
const Policy = z.object({
  /** A reference, or the name within the ARN that another stack exports. */
  Roles: z.array(z.unknown()),
  PolicyDocument: z.object({ Statement: z.array(Statement) }),
});
const Lambda = z.object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) });

/** A statement of a function's role. */
export type Permission = z.infer<typeof Statement>;

/** A function of a template, by the start of its logical id. */
export type TemplateFunction = { readonly template: Template; readonly name: string };

/** Returns the environment of a function. */
export const environmentOf = ({ template, name }: TemplateFunction): Record<string, unknown> => {
  const found = Object.entries(template.findResources('AWS::Lambda::Function'));
  const [, lambda] = found.find(([id]) => id.startsWith(name)) ?? [];
  return Lambda.parse(lambda?.Properties).Environment.Variables;
};

/** Returns all permissions of a function. */
export const permissionsOf = ({ template, name }: TemplateFunction): Permission[] =>
  Object.values(template.findResources('AWS::IAM::Policy'))
    .map(({ Properties }) => Policy.parse(Properties))
    .filter(({ Roles }) => new RegExp(`"Ref":"${name}Role|FnGetAtt${name}Role`).test(JSON.stringify(Roles)))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

/** Returns a function's actions on a resource of the data stack, by the start of its logical id. */
export const actionsOn = (lambda: TemplateFunction, name: string): unknown[] =>
  permissionsOf(lambda)
    .filter(({ Resource }) => JSON.stringify(Resource).includes(`FnGetAtt${name}`))
    .flatMap(({ Action }) => Action)
    .sort();
