import { useEffect, useState } from 'react';
import type { Locale } from '../../locales/say';

const KEY = 'jixiao.language';

/** A browser may forbid its storage: then the language is simply not remembered. */
const remembered = (): Locale => {
  try {
    return localStorage.getItem(KEY) === 'en-US' ? 'en-US' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
};

const remember = (locale: Locale): void => {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Chosen for this visit only.
  }
};

/** The language of the page, Chinese unless the person chose English, and the switch between the two. */
export const useLanguage = (): readonly [Locale, () => void] => {
  const [locale, setLocale] = useState(remembered);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return [
    locale,
    () => {
      const other = locale === 'zh-CN' ? 'en-US' : 'zh-CN';
      remember(other);
      setLocale(other);
    },
  ];
};
