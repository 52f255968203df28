import { type ASTNode, type GraphQLError, Kind, print, type VariableDefinitionNode } from 'graphql';
import { describeFault } from './variableFault.ts';

const WRONG_LITERAL = '查询文本中有类型不符的值。A value of the document does not have the expected type.';

/**
 * The message of a faulty document or variable, built from names of the document and the schema.
 * Never repeats a value: it may be personal data, and it is as long as its sender likes.
 */
export const faultMessage = ({ message, nodes }: GraphQLError): string => {
  const [node] = nodes ?? [];
  if (message.startsWith('Syntax Error')) return '查询文本有语法错误。The document has a syntax error.';
  if (message.startsWith(TOO_MANY)) return '变量中的错误过多。The variables have too many errors.';
  if (node?.kind === Kind.VARIABLE_DEFINITION)
    return missingMessage(node, message) ?? variableMessage(node, message);
  return node && isValue(node) ? WRONG_LITERAL : message;
};

/** Whether graphql-js gave up counting the errors of variables: an error of the client, not a defect. */
export const isTooManyErrors = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith(TOO_MANY);

const TOO_MANY = 'Too many errors processing variables';

/** Names the required field that a variable lacks, in constant time. Undefined: another error. */
export const describeMissing = ({ message, nodes }: GraphQLError): string | undefined => {
  const [node] = nodes ?? [];
  return node?.kind === Kind.VARIABLE_DEFINITION ? missingMessage(node, message) : undefined;
};

const missingMessage = ({ variable }: VariableDefinitionNode, message: string): string | undefined => {
  const name = variable.name.value;
  const [, place = name, missing, type] = MISSING.exec(message.slice(-LONGEST_END)) ?? [];
  if (missing === undefined) return undefined;
  const field = `${place}.${missing}`;
  return `变量“$${name}”缺少必填项“${field}”（${type}）。Variable "$${name}" lacks the required field "${field}" of type "${type}".`;
};

const variableMessage = ({ variable, type }: VariableDefinitionNode, message: string): string => {
  const place = placeIn(message, variable.name.value);
  const [name, typed] = [variable.name.value, print(type)];
  const [zh, en] = place === undefined ? ['', ''] : [`在“${place}”处`, ` at "${place}"`];
  const fault = describeFault(message);
  return `变量“$${name}”（${typed}）${zh}的值无效：${fault.zh}。Variable "$${name}" of type "${typed}" has an invalid value${en}: ${fault.en}.`;
};

/** Finds the position inside a variable, such as `input.cases[0]`: graphql-js says it in the message only. */
const placeIn = (message: string, name: string): string | undefined => {
  const start = message.lastIndexOf(` at "${name}`);
  const place = message.slice(start + 5, message.indexOf('"', start + 5));
  return start >= 0 && place.length <= LONGEST_PLACE && /^[\w.[\]]+$/.test(place) ? place : undefined;
};

const LONGEST_PLACE = 200;

const LONGEST_END = 400;
// at the very end, after whatever was sent: the place, and names of the schema
const MISSING =
  /(?: at "([\w.[\]]{1,200})")?; Field "(\w{1,60})" of required type "([\w[\]!]{1,60})" was not provided\.$/;

const VALUES: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

const isValue = ({ kind }: ASTNode): boolean => VALUES.has(kind);
