import { Link, Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { forgetAllEntries } from '../areas/resident/apply/entries';
import { useConfig } from '../configContext';
import { useLanguage, useWords } from '../language';
import { SessionWatch } from '../session/SessionWatch';
import { signOut, startSignIn } from '../session/session';
import { useIsSignedIn, useMe } from '../session/useSession';
import { areaOf, areasOf } from './areas';
import { DemoBar } from './DemoBar';
import { OfflineBar } from './OfflineBar';
import { WhoIsSignedIn } from './WhoIsSignedIn';
import { WrongArea } from './WrongArea';
import { frameWords } from './words';

const TryThis = lazy(() => import('./tour/TryThis').then((loaded) => ({ default: loaded.TryThis })));
const OutboxBanner = lazy(() =>
  import('../areas/clerk/outbox/OutboxBanner').then((loaded) => ({ default: loaded.OutboxBanner })),
);

/** The frame of every page: top bar, demo bar, content, footer. */
export const Shell = () => {
  const { isElder } = useLanguage();
  const words = useWords(frameWords);
  const { pathname } = useLocation();
  const area = areaOf(pathname);
  const me = useMe();
  const { demo } = useConfig();
  return (
    <div className={`shell${area === 'resident' ? '' : ' is-staff'}${isElder ? ' is-elder' : ''}`}>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <TopBar />
      <DemoBar />
      {demo !== null && (
        <Suspense>
          <TryThis />
        </Suspense>
      )}
      <OfflineBar isAtDesk={me?.role === 'CLERK'} />
      <SessionWatch />
      <WrongArea path={pathname} />
      {me?.role === 'CLERK' && (
        <Suspense>
          <OutboxBanner subject={me.subject} />
        </Suspense>
      )}
      <main id="content" className={area === 'resident' ? '' : 'is-wide'}>
        <Outlet />
      </main>
      <Footer />
    </div>
  );
};

const TopBar = () => {
  const words = useWords(frameWords);
  const me = useMe();
  return (
    <header className="topbar no-print">
      <div className="topbar-inner">
        <Link to="/" className="brand">
          <img src="/mark.svg" alt="" />
          <span>
            {words.product} <small>{words.tagline}</small>
          </span>
        </Link>
        <nav aria-label={words.matters}>
          {areasOf(me?.role).map(({ path, word }) => (
            <Link key={path} to={path} activeOptions={{ exact: path === '/' }}>
              {words[word]}
            </Link>
          ))}
        </nav>
        <Choices />
      </div>
    </header>
  );
};

const Choices = () => {
  const words = useWords(frameWords);
  const { language, setLanguage, isElder, setElder } = useLanguage();
  const signedIn = useIsSignedIn();
  const router = useRouter();
  return (
    <div className="row topbar-choices">
      <button type="button" className="quiet-button" onClick={() => setElder(!isElder)}>
        {isElder ? words.standard : words.elder}
      </button>
      <button
        type="button"
        className="quiet-button"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {words.language}
      </button>
      <WhoIsSignedIn />
      {signedIn ? (
        <SignOut />
      ) : (
        <button
          type="button"
          className="quiet-button"
          // staff who sign in on the first page of residents are led to their own
          onClick={() => {
            const { pathname, href } = router.state.location;
            void startSignIn(pathname === '/' ? '/staff' : href);
          }}
        >
          {words.signIn}
        </button>
      )}
    </div>
  );
};

/** Signs out; asks first where that would delete visits that were not sent. */
const SignOut = () => {
  const words = useWords(frameWords);
  const isClerk = useMe()?.role === 'CLERK';
  const [kept, setKept] = useState(0);
  const leave = async (isSure: boolean) => {
    if (isClerk) {
      const { countKept, wipeDesk } = await import('../areas/clerk/outbox/leave');
      const count = isSure ? 0 : await countKept();
      if (count > 0) return setKept(count);
      await wipeDesk();
    }
    forgetAllEntries();
    await signOut();
  };
  if (kept === 0) {
    return (
      <button type="button" className="quiet-button" onClick={() => void leave(false)}>
        {words.signOut}
      </button>
    );
  }
  return (
    <div className="notice is-warning stack-2" role="alert">
      <p>{words.leaveKept(kept)}</p>
      <p className="row">
        <button type="button" className="button is-small" onClick={() => setKept(0)}>
          {words.stay}
        </button>
        <button type="button" className="button is-small is-danger" onClick={() => void leave(true)}>
          {words.leaveAnyway}
        </button>
      </p>
    </div>
  );
};

const Footer = () => {
  const words = useWords(frameWords);
  return (
    <footer className="footer no-print">
      <div>
        <span>{words.footer}</span>
        <Link to="/c">{words.byCode}</Link>
        <Link to="/verify">{words.verify}</Link>
        <Link to="/figures">{words.figures}</Link>
        <Link to="/staff">{words.staffSignIn}</Link>
        <span>{words.source}</span>
      </div>
    </footer>
  );
};
