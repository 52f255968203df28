import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newKey } from '../newKey';
import type { ShownRefusal } from '../ui/Refusals';

type Payload = { readonly refusals: readonly ShownRefusal[] };

/**
 * An act with its idempotency key: the same key while the same act is tried again, a new one after it was answered.
 * What the act changes is read anew.
 */
export const useAct = <I extends { idempotencyKey: string }, P extends Payload>(
  act: (input: I) => Promise<P>,
  onDone?: (payload: P) => void,
) => {
  const key = useRef(newKey());
  const [refusals, setRefusals] = useState<readonly ShownRefusal[]>([]);
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: (toInput: (idempotencyKey: string) => I) => act(toInput(key.current)),
    onSuccess: async (payload) => {
      key.current = newKey();
      setRefusals(payload.refusals);
      if (payload.refusals.length > 0) return;
      await queries.invalidateQueries();
      onDone?.(payload);
    },
  });
  return { act: mutation.mutate, isBusy: mutation.isPending, error: mutation.error, refusals };
};
