import { type Outcome, failure } from '../core/outcome';
import { parseRulePack } from '../core/score';
import type { RulePack } from '../core/score/rulePack';
import { rulesTexts } from '../locales/rules';

/** A pack is a few thousand characters; what is far longer is something else. */
const LONGEST = 100_000;

/** The text of a file, or as much of it as shows that it is too long; '' where it cannot be read. */
export const packFileText = (file: File): Promise<string> =>
  file
    .slice(0, 4 * LONGEST)
    .text()
    .catch(() => '');

/** A rule pack as a text that can be kept as a .json file. */
export const packText = (pack: RulePack): string => JSON.stringify(pack, null, 2);

/** Reads such a text; refused as `rule-pack-not-json`, or as `rule-pack-invalid` with the clause that is wrong. */
export const readPackText = (text: string): Outcome<RulePack> => {
  const notJson = failure({ code: 'rule-pack-not-json', message: rulesTexts.notJson, next: rulesTexts.notJsonNext });
  if (text.length > LONGEST) return notJson;
  try {
    return parseRulePack(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return notJson;
  }
};
