import { ask } from '../../../ask';
import { useAct } from '../../../case/useAct';
import { useDistrict } from '../../../configContext';
import { graphql } from '../../../graphql';
import type { SetMessagePreferencesInput, SetMessagesMutation } from '../../../graphql/graphql';

const SetMessagesDocument = graphql(`
  mutation SetMessages($input: SetMessagePreferencesInput!) {
    setMessagePreferences(input: $input) {
      preferences { state codeUntil }
      refusals { code message path }
    }
  }
`);

/** What somebody chooses of how they are told. */
export type ChosenMessages = Pick<
  SetMessagePreferencesInput,
  'channel' | 'address' | 'language' | 'namesMatter'
>;

/** What is set then. */
export type SetMessages = SetMessagesMutation['setMessagePreferences'];

/** Sets how the asker is told in this district, or the applicant of a case at a desk. */
export const useSetMessages = (onDone: (set: SetMessages) => void, number: string | null = null) => {
  const district = useDistrict();
  const { act, ...state } = useAct(
    (input: SetMessagePreferencesInput) =>
      ask(SetMessagesDocument, { input }).then(({ setMessagePreferences }) => setMessagePreferences),
    onDone,
  );
  return {
    ...state,
    set: (chosen: ChosenMessages) =>
      act((idempotencyKey) => ({ idempotencyKey, district, number, ...chosen })),
  };
};
