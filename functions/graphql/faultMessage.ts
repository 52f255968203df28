import { type ASTNode, type GraphQLError, Kind, print, type VariableDefinitionNode } from 'graphql';

/**
 * The message of a faulty document or variable, built from names of the document and the schema.
 * Never repeats a value: it may be personal data, and it is as long as its sender likes.
 */
export const faultMessage = ({ message, nodes }: GraphQLError): string => {
  const [node] = nodes ?? [];
  if (message.startsWith('Syntax Error')) return 'The document has a syntax error.';
  if (message.startsWith(TOO_MANY)) return 'The variables have too many errors.';
  if (node?.kind === Kind.VARIABLE_DEFINITION) return variableMessage(node, message);
  return node && isValue(node) ? 'A value of the document does not have the expected type.' : message;
};

/** Whether graphql-js gave up counting the errors of variables: an error of the client, not a defect. */
export const isTooManyErrors = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith(TOO_MANY);

const TOO_MANY = 'Too many errors processing variables';

const variableMessage = ({ variable, type }: VariableDefinitionNode, message: string): string => {
  const place = placeIn(message, variable.name.value);
  const subject = `Variable "$${variable.name.value}" of type "${print(type)}"`;
  return place === undefined
    ? `${subject} has an invalid value.`
    : `${subject} has an invalid value at "${place}".`;
};

/** Finds the position inside a variable, such as `input.cases[0]`: graphql-js says it in the message only. */
const placeIn = (message: string, name: string): string | undefined => {
  const start = message.lastIndexOf(` at "${name}`);
  const place = message.slice(start + 5, message.indexOf('"', start + 5));
  return start >= 0 && place.length <= LONGEST_PLACE && /^[\w.[\]]+$/.test(place) ? place : undefined;
};

const LONGEST_PLACE = 200;

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
