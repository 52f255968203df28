import { useState } from 'react';
import type { AgentInput, AuthorityKind } from '../../graphql/graphql';
import { IdentityFields } from '../../identity/IdentityFields';
import { noIdentity, type TypedIdentity, toIdentity } from '../../identity/identity';
import { useWords } from '../../language';
import { useToday } from '../../localDay';
import { SelectField, TextField } from '../../ui/Field';
import { batchWords } from './batchWords';

const KINDS: readonly AuthorityKind[] = [
  'POWER_OF_ATTORNEY',
  'EMPLOYER',
  'LANDLORD',
  'GUARDIAN',
  'FAMILY',
  'LEGAL_REPRESENTATIVE',
  'STAFF',
  'HEIR',
];
/** An agent as a clerk types it. */
export type Agent = {
  readonly identity: TypedIdentity;
  readonly name: string;
  readonly phone: string;
  readonly kind: AuthorityKind;
  readonly document: string;
  readonly from: string;
};

/** An agent who is being entered, from today on. */
export const useAgent = (kind: AuthorityKind) => {
  const today = useToday();
  return useState(() => emptyAgent(kind, today));
};

/** An agent of whom nothing is entered yet. */
export const emptyAgent = (kind: AuthorityKind, from: string): Agent => ({
  name: '',
  identity: noIdentity,
  phone: '',
  kind,
  document: '',
  from,
});

/** The agent as the endpoint takes it. */
export const toAgent = ({ name, identity, phone, kind, document, from }: Agent): AgentInput => ({
  name: name.trim(),
  identity: toIdentity(identity),
  ...(phone.trim() !== '' && { phone: phone.trim() }),
  authority: { kind, document: document.trim(), from },
});

type AgentProps = { readonly agent: Agent; readonly onChange: (agent: Agent) => void };

/** Who acts for others, and by which authority. */
export const AgentFields = ({ agent, onChange }: AgentProps) => {
  const words = useWords(batchWords);
  const set = (part: Partial<Agent>) => onChange({ ...agent, ...part });
  return (
    <fieldset className="stack">
      <legend>{words.agent}</legend>
      <IdentityFields
        prefix="agent"
        label={words.number}
        value={agent.identity}
        onChange={(part) => set({ identity: { ...agent.identity, ...part } })}
      />
      <TextField
        id="agent-name"
        label={words.name}
        maxLength={50}
        value={agent.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        id="agent-phone"
        label={words.phone}
        inputMode="tel"
        maxLength={20}
        value={agent.phone}
        onChange={(phone) => set({ phone })}
      />
      <SelectField
        id="agent-authority"
        label={words.kind}
        value={agent.kind}
        options={KINDS.map((value) => ({ value, name: words.kinds[value] }))}
        onChange={(kind) => set({ kind })}
      />
      <TextField
        id="agent-document"
        label={words.document}
        maxLength={100}
        value={agent.document}
        onChange={(document) => set({ document })}
      />
      <TextField
        id="agent-from"
        type="date"
        label={words.from}
        value={agent.from}
        onChange={(from) => set({ from })}
      />
    </fieldset>
  );
};
