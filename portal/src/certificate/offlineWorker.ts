/** The part of the Trusted Types API that is used here. */
type Factory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (url: string) => string };
};

// as portal/worker is built; the content security policy names the policy
const WORKER = '/worker.js';
const POLICY = 'tongban-worker';

let installed: Promise<void> | undefined;

/** Lets this browser open the page of verification without a line from now on. */
export const installOfflineWorker = (): Promise<void> => {
  // a policy is made once
  installed ??= install();
  return installed;
};

const install = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(workerUrl(), { scope: '/verify' });
  } catch {
    // without it the page needs a line, as any other
  }
};

const workerUrl = (): string => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
  return (
    trustedTypes?.createPolicy(POLICY, { createScriptURL: () => WORKER }).createScriptURL(WORKER) ?? WORKER
  );
};
