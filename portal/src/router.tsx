import { createRouter } from '@tanstack/react-router';
import { clerkRoutes } from './areas/clerk/routes';
import { operateRoutes } from './areas/operate/routes';
import { publicRoutes } from './areas/public/routes';
import { residentRoutes } from './areas/resident/routes';
import { staffRoutes } from './areas/staff/routes';
import type { Config } from './config';
import { ConfigContext } from './configContext';
import { rootRoute } from './page';
import { Shell } from './ui/Shell';

/** The routes of the page, with the settings of this installation around them. */
export const createPageRouter = (config: Config) => {
  rootRoute.update({
    component: () => (
      <ConfigContext value={config}>
        <Shell />
      </ConfigContext>
    ),
  });
  return createRouter({
    routeTree: rootRoute.addChildren([
      ...residentRoutes,
      ...publicRoutes,
      ...clerkRoutes,
      ...staffRoutes,
      ...operateRoutes,
    ]),
    scrollRestoration: true,
    defaultPreload: 'intent',
  });
};

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
}
