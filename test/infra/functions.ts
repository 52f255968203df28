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
  Roles: z.array(z.object({ Ref: z.string() })),
  PolicyDocument: z.object({ Statement: z.array(Statement) }),
});
const Lambda = z.object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) });

/** What a function may do, one entry per statement of its role. */
export type Permission = z.infer<typeof Statement>;

/** A function of a template, by the start of its name there. */
export type Named = { readonly template: Template; readonly name: string };

/** The environment of a function. */
export const environmentOf = ({ template, name }: Named): Record<string, unknown> => {
  const found = Object.entries(template.findResources('AWS::Lambda::Function'));
  const [, lambda] = found.find(([id]) => id.startsWith(name)) ?? [];
  return Lambda.parse(lambda?.Properties).Environment.Variables;
};

/** Everything a function may do. */
export const permissionsOf = ({ template, name }: Named): Permission[] =>
  Object.values(template.findResources('AWS::IAM::Policy'))
    .map(({ Properties }) => Policy.parse(Properties))
    .filter(({ Roles }) => Roles.some(({ Ref }) => Ref.startsWith(`${name}Role`)))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

/** The actions that a function has on a resource of the data stack, by the start of its name there. */
export const actionsOn = (lambda: Named, name: string): unknown[] =>
  permissionsOf(lambda)
    .filter(({ Resource }) => JSON.stringify(Resource).includes(`FnGetAtt${name}`))
    .flatMap(({ Action }) => Action)
    .sort();
