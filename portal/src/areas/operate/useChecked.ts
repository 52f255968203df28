import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { PreviewFragment } from '../../graphql/graphql';
import { newKey } from '../../newKey';
import type { ShownRefusal } from '../../ui/Refusals';

/** What a change answers, whether it was only checked or made. */
export type Checked = {
  readonly refusals: readonly ShownRefusal[];
  readonly preview?: PreviewFragment | null;
};
type Mode = { readonly idempotencyKey: string; readonly check: boolean };

/**
 * A change of the registry in two steps: a check shows what it would do, and only what was checked is carried out. Another
 * entry asks for another check.
 */
export const useChecked = <I>(
  send: (input: I, mode: Mode) => Promise<Checked>,
  entered: I,
  onDone?: () => void,
) => {
  const key = useRef(newKey());
  const queries = useQueryClient();
  const [checked, setChecked] = useState<{ readonly text: string; readonly preview: PreviewFragment }>();
  const [refusals, setRefusals] = useState<readonly ShownRefusal[]>([]);
  const [isDone, setDone] = useState(false);
  const text = JSON.stringify(entered);
  const mutation = useMutation({
    mutationFn: (check: boolean) => send(entered, { idempotencyKey: key.current, check }),
    onSuccess: async (answer, check) => {
      setRefusals(answer.refusals);
      setChecked(undefined);
      if (answer.refusals.length > 0) return;
      if (check) return answer.preview && setChecked({ text, preview: answer.preview });
      key.current = newKey();
      setDone(true);
      await queries.invalidateQueries();
      onDone?.();
    },
    onMutate: () => setDone(false),
  });
  const preview = checked?.text === text ? checked.preview : undefined;
  return {
    check: () => mutation.mutate(true),
    carryOut: () => mutation.mutate(false),
    isBusy: mutation.isPending,
    error: mutation.error,
    refusals,
    preview,
    isDone,
  };
};
