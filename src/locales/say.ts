import type { Text } from '../core/outcome';

export type Locale = 'zh-CN' | 'en-US';

/** The names between braces in a template: `写入 {count} 处` needs `count`. */
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Values<T extends Text> = Record<Names<T['zh'] | T['en']>, string | number>;

/** The locale that fits a display language such as `en-GB` or `zh-Hans`: English for English, Chinese for all others. */
export const localeOf = (language: string | undefined): Locale => (/^en\b/i.test(language ?? '') ? 'en-US' : 'zh-CN');

/** The sentence in the person's language. */
export const textIn = (text: Text, locale: Locale): string => (locale === 'zh-CN' ? text.zh : text.en);

/** A template filled in: every name in braces has to be given, in either language; the compiler checks it. */
export const say = <const T extends Text>(text: T, locale: Locale, ...[values]: Names<T['zh'] | T['en']> extends never ? [] : [Values<T>]): string =>
  textIn(text, locale).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = (values as Record<string, string | number> | undefined)?.[name];
    return value === undefined ? whole : String(value);
  });
