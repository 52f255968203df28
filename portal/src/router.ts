import { createRouter } from '@tanstack/react-router';
import { clerkRoutes } from './areas/clerk/routes';
import { operateRoutes } from './areas/operate/routes';
import { publicRoutes } from './areas/public/routes';
import { residentRoutes } from './areas/resident/routes';
import { staffRoutes } from './areas/staff/routes';
import { rootRoute } from './page';
import { Shell } from './ui/Shell';

/** The routes of the page, in its frame. */
export const createPageRouter = () => {
  rootRoute.update({ component: Shell });
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

type PageRouter = ReturnType<typeof createPageRouter>;

/** Loads the code of the page at a path ahead, while the settings are still on their way. */
export const loadCode = async (router: PageRouter, path: string): Promise<void> => {
  const [matchedRoutes] = router.getMatchedRoutes(path);
  await Promise.all(matchedRoutes.map((route) => router.loadRouteChunk(route)));
};

declare module '@tanstack/react-router' {
  interface Register {
    router: PageRouter;
  }
}
