import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import { Kind, visit } from 'graphql';

/** The merged schema as a document. A field without a description takes that of its interface, arguments too. */
export const mergedDocument = (schema) => {
  const document = getDocumentNodeFromSchema(schema);
  const interfaces = new Map(
    document.definitions
      .filter(({ kind }) => kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const describe = (definition) => {
    const inherited = definition.interfaces.flatMap(({ name }) => interfaces.get(name.value)?.fields ?? []);
    return { ...definition, fields: definition.fields.map((field) => describeField(field, inherited)) };
  };
  return visit(document, { ObjectTypeDefinition: describe, InterfaceTypeDefinition: describe });
};

const describeField = (field, inherited) => {
  const from = inherited.filter(({ name }) => name.value === field.name.value);
  return {
    ...field,
    description: field.description ?? from.find(({ description }) => description)?.description,
  };
};
