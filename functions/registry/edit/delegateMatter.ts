import type { DelegateMatterInput } from '../../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { Directory } from '../directory.ts';
import type { Delegation } from '../model/pack.ts';
import type { DelegationParent } from '../parents.ts';
import type { Previewed } from '../preview/createPreview.ts';
import { changedDelegation } from './changedDelegation.ts';
import { type Edited, editDistrict } from './editDistrict.ts';
import { makeUniqueId } from './makeUniqueId.ts';

/** Lets a level, or one window, settle a matter from a day on (下沉). For operators of the district. */
export const delegateMatter = async (
  context: Context,
  input: DelegateMatterInput,
): Promise<Outcome<Previewed<DelegationParent>>> => {
  const act = { district: input.district, operation: 'delegateMatter', input } as const;
  const changed = await editDistrict(context, act, (directory) => ({ value: addTo(directory, input) }));
  return isRefused(changed) ? changed : changedDelegation(changed.value);
};

const addTo = ({ pack }: Directory, input: DelegateMatterInput): Edited => {
  const { matter, level, kind, from, basis } = input;
  const { delegations } = pack.delegations;
  const delegation: Delegation = {
    id: makeUniqueId(`DLG-${matter}-${input.window ?? level}-${from.replaceAll('-', '')}`, delegations),
    matter,
    level,
    window: input.window ?? null,
    kind,
    from,
    to: input.to ?? null,
    basis: { zh: basis.zh.trim(), en: basis.en.trim() },
  };
  return {
    pack: { ...pack, delegations: { ...pack.delegations, delegations: [...delegations, delegation] } },
    what: [delegation.id, matter],
    from: { file: 'delegations', path: ['delegations', delegations.length], input: ['input'] },
  };
};
