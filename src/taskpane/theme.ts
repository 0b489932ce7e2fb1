import { type BrandVariants, type Theme, createDarkTheme, createLightTheme } from '@fluentui/react-components';

export type ColourScheme = 'light' | 'dark';

/** Ink green: quiet beside Excel's own green, 5:1 against white at 80. */
const ink: BrandVariants = {
  10: '#031517', 20: '#082528', 30: '#0b3539', 40: '#0d4248', 50: '#0e5057', 60: '#105e66', 70: '#126c75', 80: '#147a84',
  90: '#2e8a93', 100: '#479aa2', 110: '#60a9b1', 120: '#7ab9c0', 130: '#94c8ce', 140: '#aed7db', 150: '#c8e5e8', 160: '#e3f3f4',
};

const fontFamilyBase = '"Segoe UI Variable Text", "Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const dark = createDarkTheme(ink);

/** The pane's look by scheme. On dark ground the links take a lighter ink: Fluent's choice misses 4.5:1. */
export const themes: Readonly<Record<ColourScheme, Theme>> = {
  light: { ...createLightTheme(ink), fontFamilyBase },
  dark: { ...dark, fontFamilyBase, colorBrandForeground1: ink[120], colorBrandForeground2: ink[130], colorBrandForegroundLink: ink[120] },
};
