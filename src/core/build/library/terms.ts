import { plainText } from '../../measure';

/** Runs of Chinese characters, or of letters and digits, in a text. */
const RUNS = /\p{Script=Han}+|[a-z0-9]+/giu;

/** Single characters and pairs of neighbours: what a Chinese text is searched by. A single character alone finds too much: `pairsOnly` leaves it out. */
export const chineseTerms = (text: string, pairsOnly = false): readonly string[] =>
  (plainText(text).toLowerCase().match(RUNS) ?? []).flatMap((run) => {
    if (!/\p{Script=Han}/u.test(run)) return [run];
    const characters = [...run];
    const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
    return pairsOnly && pairs.length > 0 ? pairs : [...characters, ...pairs];
  });

/** The beginnings a name may be typed from, by its syllables: from each syllable on, in full (`shuliang…`) and by initials (`sl…`). */
export const pinyinTerms = (syllables: string): readonly string[] => {
  const all = syllables.split(' ').filter((syllable) => /^[a-z0-9]+$/.test(syllable));
  return all.flatMap((_, index) => [all.slice(index).join(''), all.slice(index).map((syllable) => syllable.slice(0, 1)).join('')]);
};

/** A query as Chinese runs and runs of letters, in order; ü is typed v. */
export const queryRuns = (query: string): readonly { readonly kind: 'chinese' | 'letters'; readonly text: string }[] =>
  (plainText(query).toLowerCase().replace(/ü/g, 'v').match(RUNS) ?? []).map((text) => ({ kind: /\p{Script=Han}/u.test(text) ? 'chinese' : 'letters', text }));
