import { z } from 'zod';

/** What the intrinsic functions of a template may ask for. Each throws when there is no such thing. */
export type Names = {
  /** The physical name of a resource (`Ref`). */
  reference(stack: string, logicalId: string): string;
  /** An attribute of a resource (`Fn::GetAtt`). */
  attribute(stack: string, logicalId: string, attribute: string): string;
  /** A value that another stack exports (`Fn::ImportValue`), and that stack. */
  exported(name: string): { readonly stack: string; readonly value: unknown };
};

type Scope = { readonly stack: string; readonly names: Names };
type Intrinsic = (argument: unknown, scope: Scope) => unknown;

/** Where the local run pretends to be. */
export const place = { partition: 'aws', region: 'local', account: '000000000000' } as const;

const pseudoParameters: Readonly<Record<string, string | undefined>> = {
  'AWS::AccountId': place.account,
  'AWS::Partition': place.partition,
  'AWS::Region': place.region,
  'AWS::URLSuffix': 'localhost',
};

const JoinArgument = z.tuple([z.string(), z.array(z.unknown())]);
const AttributeArgument = z.tuple([z.string(), z.string()]);
const SubArgument = z.union([
  z.string().transform((text) => [text, {}] as const),
  z.tuple([z.string(), z.record(z.string(), z.unknown())]),
]);

/** A copy of a template value with every intrinsic function replaced by its local value. Throws on a function it does not know. */
export const resolveIntrinsics = (value: unknown, stack: string, names: Names): unknown =>
  resolve(value, { stack, names });

const resolve = (value: unknown, scope: Scope): unknown => {
  if (Array.isArray(value))
    return value.map((part) => resolve(part, scope)).filter((part) => part !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (first && entries.length === 1 && isIntrinsic(first[0])) return call(first[0], first[1], scope);
  return Object.fromEntries(
    entries.map(([key, part]) => [key, resolve(part, scope)]).filter(([, part]) => part !== undefined),
  );
};

const isIntrinsic = (key: string): boolean => key === 'Ref' || key.startsWith('Fn::');

const call = (name: string, argument: unknown, scope: Scope): unknown => {
  const intrinsic = intrinsics[name];
  if (!intrinsic)
    throw new Error(`the local run does not know the intrinsic function ${name} (stack ${scope.stack})`);
  return intrinsic(argument, scope);
};

const reference = (name: string, { stack, names }: Scope): string | undefined =>
  name === 'AWS::NoValue'
    ? undefined
    : (pseudoParameters[name] ?? stackParameter(name, stack) ?? names.reference(stack, name));

const stackParameter = (name: string, stack: string): string | undefined =>
  name === 'AWS::StackName' ? stack : undefined;

const attribute = ([logicalId, name]: [string, string], { stack, names }: Scope): string =>
  names.attribute(stack, logicalId, name);

const substitute = (name: string, variables: Record<string, unknown>, scope: Scope): string => {
  if (name in variables) return String(resolve(variables[name], scope));
  const [logicalId = name, ...path] = name.split('.');
  return path.length > 0 ? attribute([logicalId, path.join('.')], scope) : String(reference(name, scope));
};

const intrinsics: Readonly<Record<string, Intrinsic | undefined>> = {
  Ref: (argument, scope) => reference(z.string().parse(argument), scope),
  'Fn::GetAtt': (argument, scope) => attribute(AttributeArgument.parse(argument), scope),
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = JoinArgument.parse(argument);
    return parts.map((part) => String(resolve(part, scope))).join(separator);
  },
  'Fn::Sub': (argument, scope) => {
    const [text, variables] = SubArgument.parse(argument);
    return text
      .replaceAll(/\$\{([^!}][^}]*)\}/g, (_, name: string) => substitute(name, variables, scope))
      .replaceAll('${!', '${');
  },
  'Fn::ImportValue': (argument, { stack, names }) => {
    const { stack: exporter, value } = names.exported(z.string().parse(resolve(argument, { stack, names })));
    return resolve(value, { stack: exporter, names });
  },
};
