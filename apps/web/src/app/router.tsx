import { createBrowserRouter, type LazyRouteFunction, type RouteObject } from 'react-router';
import { ROUTES } from '../routes.js';
import { BrokenPage, MissingPage } from './broken-page.js';
import { Home } from './home.js';
import { Shell } from './shell.js';

type Page = LazyRouteFunction<RouteObject>;

/** Every page is a chunk of its own, loaded when it is first opened. */
const PAGES: Record<Exclude<keyof typeof ROUTES, 'signIn'>, Page> = {
  overview: async () => ({ Component: (await import('../pages/overview/overview-page.js')).OverviewPage }),
  drafts: async () => ({ Component: (await import('../pages/drafts/drafts-page.js')).DraftsPage }),
  draft: async () => ({ Component: (await import('../pages/draft/draft-page.js')).DraftPage }),
  plans: async () => ({ Component: (await import('../pages/plans/plans-page.js')).PlansPage }),
  plan: async () => ({ Component: (await import('../pages/plan/plan-page.js')).PlanPage }),
  inbox: async () => ({ Component: (await import('../pages/inbox/inbox-page.js')).InboxPage }),
  report: async () => ({ Component: (await import('../pages/report/report-page.js')).ReportPage }),
  board: async () => ({ Component: (await import('../pages/board/board-page.js')).BoardPage }),
  consolidated: async () => ({
    Component: (await import('../pages/consolidated/consolidated-page.js')).ConsolidatedPage,
  }),
  units: async () => ({ Component: (await import('../pages/units/units-page.js')).UnitsPage }),
  people: async () => ({ Component: (await import('../pages/people/people-page.js')).PeoplePage }),
  holidays: async () => ({ Component: (await import('../pages/holidays/holidays-page.js')).HolidaysPage }),
};

const inShell = (Object.keys(PAGES) as (keyof typeof PAGES)[]).map((name): RouteObject => ({
  path: ROUTES[name],
  lazy: PAGES[name],
  ErrorBoundary: BrokenPage,
}));

/** The addresses of `routes.ts` and the pages behind them. */
export const router = createBrowserRouter([
  {
    path: ROUTES.signIn,
    lazy: async () => ({ Component: (await import('../pages/sign-in/sign-in-page.js')).SignInPage }),
    ErrorBoundary: BrokenPage,
    HydrateFallback: () => null,
  },
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: BrokenPage,
    HydrateFallback: () => null,
    children: [{ index: true, Component: Home }, ...inShell, { path: '*', Component: MissingPage }],
  },
]);
