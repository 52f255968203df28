import { ask } from '../../../ask';
import { useAct } from '../../../case/useAct';
import { useDistrict } from '../../../configContext';
import { graphql } from '../../../graphql';
import type { SetMessagePreferencesInput } from '../../../graphql/graphql';

const SetMessages = graphql(`
  mutation SetMessages($input: SetMessagePreferencesInput!) {
    setMessagePreferences(input: $input) { refusals { code message path } }
  }
`);

/** What somebody chooses of how they are told. */
export type ChosenMessages = Pick<
  SetMessagePreferencesInput,
  'channel' | 'address' | 'language' | 'namesMatter'
>;

/** Sets how the asker is told in this district, or the applicant of a case at a desk. */
export const useSetMessages = (onDone: () => void, number: string | null = null) => {
  const district = useDistrict();
  const { act, ...state } = useAct(
    (input: SetMessagePreferencesInput) =>
      ask(SetMessages, { input }).then(({ setMessagePreferences }) => setMessagePreferences),
    onDone,
  );
  return {
    ...state,
    set: (chosen: ChosenMessages) =>
      act((idempotencyKey) => ({ idempotencyKey, district, number, ...chosen })),
  };
};
