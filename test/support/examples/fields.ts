import type { Role } from '../../../functions/graphql/generated/types.ts';
import type { fieldPolicy } from '../../../functions/identity/policy.ts';
import { helpFor } from './help.ts';
import type { Stage } from './stage.ts';

/** Returns a query for a restricted field on an item where the field has a value. */
export type FieldExample = (stage: Stage, role: Role) => Promise<string>;

const ofCase =
  (field: string, number: (stage: Stage, role: Role) => Promise<string>): FieldExample =>
  async (stage, role) =>
    `{ case(number: "${await number(stage, role)}") { ${field} } }`;

/** One example of every field with a rule of its own. */
export const fieldExamples: { readonly [field in keyof typeof fieldPolicy]?: FieldExample } = {
  'Case.accessLog': ofCase('accessLog { edges { cursor } }', ({ ownMatter }, role) => ownMatter(role)),
  'Case.applicantInClear': ofCase('applicantInClear(purpose: CONTACT) { name }', ({ open }, role) =>
    open(role),
  ),
  'Case.draft': ofCase('draft { materialCodes }', ({ draft }, role) => draft(role)),
  'Case.files': ofCase('files { id }', ({ ownMatter, atStreet }, role) =>
    role === 'REVIEWER' ? atStreet() : ownMatter(role),
  ),
  'Case.form': ofCase('form', ({ ownMatter, atStreet }, role) =>
    role === 'REVIEWER' ? atStreet() : ownMatter(role),
  ),
  'Case.notes': ofCase('notes { text }', ({ ownMatter, atStreet }, role) =>
    role === 'REVIEWER' ? atStreet() : ownMatter(role),
  ),
  'Case.opinions': ofCase('opinions { question }', ({ ownMatter, atStreet }, role) =>
    role === 'REVIEWER' ? atStreet() : ownMatter(role),
  ),
  'Certificate.fields': ofCase('certificate { fields { value } }', ({ settled }, role) => settled(role)),
  'Certificate.token': ofCase('certificate { token }', ({ settled }, role) => settled(role)),
  'HelpRequest.accessLog': async (stage, role) =>
    `{ helpRequest(number: "${await helpFor(stage, role)}") { accessLog { edges { cursor } } } }`,
  'HelpRequest.messages': async (stage, role) =>
    `{ helpRequest(number: "${await helpFor(stage, role)}") { messages { text } } }`,
};
