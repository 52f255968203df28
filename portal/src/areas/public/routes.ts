import { lazyPage } from '../../page';

const pages = () => import('./pages');

/** Pages for everybody, without signing in. */
export const publicRoutes = [
  lazyPage('/staff', pages, 'StaffHome'),
  lazyPage('/signed-in', pages, 'SignedIn'),
  lazyPage('/c', pages, 'ByCode'),
  lazyPage('/c/$code', pages, 'ByCode'),
  lazyPage('/verify', pages, 'Verify'),
  lazyPage('/figures', pages, 'Figures'),
] as const;
