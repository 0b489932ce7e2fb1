import { buildTexts } from '../../../locales/build';
import { type Locale, say } from '../../../locales/say';
import type { RowGroup } from './rows';

/** A group as a person calls it: its goal where there are several, level 1 and level 2. */
export const groupTitle = ({ level1, level2, goal }: RowGroup, locale: Locale): string => {
  const levels = [...new Set([level1, level2])].filter((label) => label !== '').join(' · ');
  const named = levels === '' ? say(buildTexts.noLevel, locale) : levels;
  return goal === null ? named : `${say(buildTexts.goal, locale, { number: goal })} · ${named}`;
};
