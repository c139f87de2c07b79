import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from './client.js';

/** What the pages read. Boards and running plans are read anew each minute while they are looked at. */
const LIVE_MS = 60_000;

/** While a file is being read its row is asked for again, for only some readings are followed step by step. */
const READING_MS = 2_000;

export const useDrafts = () =>
  useQuery({
    queryKey: ['drafts'],
    queryFn: () => answer(api.GET('/api/drafts')),
    refetchInterval: ({ state }) => (state.data?.some((row) => row.status === 'reading') ? READING_MS : false),
  });

export const useDraft = (id: string) =>
  useQuery({
    queryKey: ['drafts', id],
    queryFn: () => answer(api.GET('/api/drafts/{id}', { params: { path: { id } } })),
  });

/** The text as read; it never changes. Not asked for while the file is still being read. */
export const useDraftText = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['draft-text', id],
    enabled,
    staleTime: Infinity,
    queryFn: () => answer(api.GET('/api/drafts/{id}/text', { params: { path: { id } } })),
  });

/** Where the lines stand on the pages of the file; it never changes. */
export const useDraftPages = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['draft-pages', id],
    enabled,
    staleTime: Infinity,
    queryFn: () => answer(api.GET('/api/drafts/{id}/pages', { params: { path: { id } } })),
  });

/** Who saved a draft, and when; asked for when somebody wants to know. */
export const useRevisions = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['drafts', id, 'revisions'],
    enabled,
    queryFn: () => answer(api.GET('/api/drafts/{id}/revisions', { params: { path: { id } } })),
  });

export const usePlans = () =>
  useQuery({ queryKey: ['plans'], queryFn: () => answer(api.GET('/api/plans')), refetchInterval: LIVE_MS });

export const usePlan = (id: string) =>
  useQuery({
    queryKey: ['plans', id],
    queryFn: () => answer(api.GET('/api/plans/{id}', { params: { path: { id } } })),
    refetchInterval: LIVE_MS,
  });

export const useMails = (planId: string) =>
  useQuery({
    queryKey: ['mails', planId],
    queryFn: () => answer(api.GET('/api/mails', { params: { query: { planId } } })),
    refetchInterval: LIVE_MS,
    placeholderData: keepPreviousData,
  });

export const useInbox = () =>
  useQuery({ queryKey: ['inbox'], queryFn: () => answer(api.GET('/api/inbox')), refetchInterval: LIVE_MS });

export const useRequest = (id: string) =>
  useQuery({
    queryKey: ['requests', id],
    queryFn: () => answer(api.GET('/api/requests/{id}', { params: { path: { id } } })),
  });

export const useBoard = () =>
  useQuery({ queryKey: ['board'], queryFn: () => answer(api.GET('/api/board')), refetchInterval: LIVE_MS });

export const useOverview = () =>
  useQuery({ queryKey: ['overview'], queryFn: () => answer(api.GET('/api/overview')), refetchInterval: LIVE_MS });

export const useConsolidated = (id: string) =>
  useQuery({
    queryKey: ['consolidated', id],
    queryFn: () => answer(api.GET('/api/consolidated/{id}', { params: { path: { id } } })),
  });

export const useUnits = () => useQuery({ queryKey: ['units'], queryFn: () => answer(api.GET('/api/units')) });
export const usePeople = () => useQuery({ queryKey: ['people'], queryFn: () => answer(api.GET('/api/people')) });
export const useHolidays = () => useQuery({ queryKey: ['holidays'], queryFn: () => answer(api.GET('/api/holidays')) });
