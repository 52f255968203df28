import { useState } from 'react';
import { ask } from '../../../ask';
import { useAct } from '../../../case/useAct';
import { useDistrict } from '../../../configContext';
import { graphql } from '../../../graphql';
import type { ConfirmAddressInput, SendAddressCodeInput } from '../../../graphql/graphql';

const SendCode = graphql(`
  mutation SendAddressCode($input: SendAddressCodeInput!) {
    sendAddressCode(input: $input) { refusals { code message path } }
  }
`);
const Confirm = graphql(`
  mutation ConfirmAddress($input: ConfirmAddressInput!) {
    confirmAddress(input: $input) { refusals { code message path } }
  }
`);

/** Has a code sent to the asker's address in this district, or to that of a case's applicant; counts those of this page. */
export const useSendCode = (number: string | null = null) => {
  const district = useDistrict();
  const [sent, setSent] = useState(0);
  const { act, ...state } = useAct(
    (input: SendAddressCodeInput) => ask(SendCode, { input }).then(({ sendAddressCode }) => sendAddressCode),
    () => setSent((before) => before + 1),
  );
  return { ...state, sent, send: () => act((idempotencyKey) => ({ idempotencyKey, district, number })) };
};
export type SendingCode = ReturnType<typeof useSendCode>;

/** Confirms the asker's address in this district, or that of a case's applicant, by the code that came there. */
export const useConfirmAddress = (onDone: () => void, number: string | null = null) => {
  const district = useDistrict();
  const { act, ...state } = useAct(
    (input: ConfirmAddressInput) => ask(Confirm, { input }).then(({ confirmAddress }) => confirmAddress),
    onDone,
  );
  return {
    ...state,
    confirm: (code: string) => act((idempotencyKey) => ({ idempotencyKey, district, number, code })),
  };
};
