import { QueryClient, QueryClientProvider, QueryCache, MutationCache } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { isSignedOut } from './api/client.js';
import { asProblem } from './api/problem.js';
import { SESSION_KEY } from './api/session.js';
import { ignoreSecondClicks } from './app/double-click.js';
import { router } from './app/router.js';
import './app/styles.css';
import { THEME } from './app/theme.js';

dayjs.locale('vi');
ignoreSecondClicks(document);

/** antd says 'thời điểm' (a moment) where this page asks for a day. */
const LOCALE: Locale = {
  ...viVN,
  DatePicker: viVN.DatePicker && { ...viVN.DatePicker, lang: { ...viVN.DatePicker.lang, placeholder: 'Chọn ngày' } },
};

/** A session that has ended sends the person to the sign-in, from whichever request found out. */
const onError = (error: unknown): void => {
  if (isSignedOut(error)) queries.setQueryData(SESSION_KEY, null);
};

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal of the server stays one; only an unreached or failing server is asked again.
      retry: (count, error) => count < 2 && (asProblem(error).status === 0 || asProblem(error).status >= 502),
    },
  },
});

/** Long enough to be read by somebody who looks elsewhere first; antd's three seconds are not. */
const READING_SECONDS = 6;

const root = document.getElementById('root');
if (!root) throw new Error('index.html lacks #root.');
createRoot(root).render(
  <StrictMode>
    <ConfigProvider locale={LOCALE} theme={THEME}>
      <App message={{ duration: READING_SECONDS }}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  </StrictMode>,
);
