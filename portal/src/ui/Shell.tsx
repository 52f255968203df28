import { Link, Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLanguage, useWords } from '../language';
import { signOut, startSignIn } from '../session/session';
import { useIsSignedIn, useMe } from '../session/useSession';
import { areaOf, areasOf } from './areas';
import { DemoBar } from './DemoBar';
import { frameWords } from './words';

/** The frame of every page: top bar, demo bar, content, footer. */
export const Shell = () => {
  const { isElder } = useLanguage();
  const words = useWords(frameWords);
  const { pathname } = useLocation();
  const area = areaOf(pathname);
  useFocusOnNavigation();
  return (
    <div className={`shell${area === 'resident' ? '' : ' is-staff'}${isElder ? ' is-elder' : ''}`}>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <TopBar />
      <DemoBar />
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
      <button
        type="button"
        className="quiet-button"
        onClick={() => void (signedIn ? signOut() : startSignIn(router.state.location.href))}
      >
        {signedIn ? words.signOut : words.signIn}
      </button>
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
        <span>{words.source}</span>
      </div>
    </footer>
  );
};

// a screen reader starts at the new page's heading
const useFocusOnNavigation = (): void => {
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the path changes
  useEffect(() => {
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname]);
};
