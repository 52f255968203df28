import './storageInMemory';
import './style/tokens.css';
import './style/base.css';
import './style/layout.css';
import './style/parts.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { forgetAllEntries } from './areas/resident/apply/entries';
import { AskFailure, configureAsk } from './ask';
import { clockHeader, hasClock, setClock } from './clock';
import { type Config, loadConfig } from './config';
import { ConfigContext } from './configContext';
import { currentLanguage, LanguageProvider } from './language';
import { createPageRouter, loadCode } from './router';
import {
  accessToken,
  configureSession,
  followSignOuts,
  forgetSession,
  preloadSignIn,
  restoreSession,
  startSignIn,
  wasSignedIn,
} from './session/session';
import { Unreachable } from './ui/Unreachable';
import { loadZone } from './zone';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // ask() repeats what is worth repeating
      retry: (count, error) => error instanceof AskFailure && error.kind === 'offline' && count < 2,
      staleTime: 10_000,
      // offline, a request fails at once and says so, instead of waiting unseen
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

const prepare = (config: Config): void => {
  configureSession(config);
  configureAsk({
    endpoint: config.endpoint,
    language: () => (currentLanguage() === 'zh' ? 'zh-CN' : 'en'),
    token: accessToken,
    clock: clockHeader,
    onSignedOut: forgetSession,
  });
  if (config.demo !== null && !hasClock()) setClock(Date.parse(config.demo));
  void loadZone(config.districts[0] ?? '');
};

const isBackFromIssuer = (): boolean => location.pathname === '/signed-in';

const takeUpSession = async (): Promise<void> => {
  followSignOuts(forgetAllEntries);
  if (isBackFromIssuer()) preloadSignIn();
  else await restoreSession();
};

/** Asks the issuer once, silently, whether it still remembers a sign-in; says whether the page is left for it. */
const askIssuer = async (): Promise<boolean> => {
  const here = location.pathname + location.search + location.hash;
  return startSignIn(here, { silent: true }).then(
    () => true,
    // without a line there are pages that need no sign-in
    () => false,
  );
};

const start = async (): Promise<void> => {
  const element = document.getElementById('root');
  if (!element) throw new Error('no root');
  const root = createRoot(element);
  const router = createPageRouter();
  // a part that is missing is told when the page is opened
  void loadCode(router, location.pathname).catch(() => undefined);
  try {
    const [config] = await Promise.all([loadConfig(), takeUpSession()]);
    prepare(config);
    if (wasSignedIn() && !isBackFromIssuer() && (await askIssuer())) return;
    root.render(
      <StrictMode>
        <LanguageProvider>
          <QueryClientProvider client={queries}>
            <ConfigContext value={config}>
              <RouterProvider router={router} />
            </ConfigContext>
          </QueryClientProvider>
        </LanguageProvider>
      </StrictMode>,
    );
  } catch (error) {
    console.error(error);
    root.render(
      <LanguageProvider>
        <Unreachable />
      </LanguageProvider>,
    );
  }
};

void start();
