import { createRoot } from 'react-dom/client';
import { filesBesideExcel } from '../fileReview';
import { officeReady } from '../hosts/excel';
import { localeOf } from '../locales/say';
import { isDark } from './colour';
import { OfficePage } from './OfficePage';

/** Excel on the web does not tell its theme: then the system's setting decides. */
const schemeOf = (background: string | undefined) => (background === undefined ? undefined : isDark(background) ? ('dark' as const) : ('light' as const));

const root = document.getElementById('root');
void officeReady().then(({ host, language, background }) => {
  if (root === null) return;
  const locale = localeOf(host === null ? navigator.language : language);
  document.documentElement.lang = locale;
  createRoot(root).render(<OfficePage host={host} locale={locale} scheme={schemeOf(background)} files={filesBesideExcel} />);
});
