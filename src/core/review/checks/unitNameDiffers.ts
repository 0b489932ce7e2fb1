import { basis } from '../basis';
import { workbooksCheck } from '../check';
import { formsOf, type PlacedForm } from '../digest';
import type { Severity } from '../finding';
import { addressOf } from '../parts';
import { placeOf } from '../peers';

/** Shorter names differ by a character because they are others. */
const LEAST_NAME = 9;
/** So many characters are lost by a slip. */
const LONGEST_SLIP = 3;
/** Units are told apart by these. */
const DISTINGUISHING = /[\d一二三四五六七八九十第东西南北中上下新老大小总分]/;

/** `和`, `与` and `及` say the same in a name. */
const joined = (name: string): string => name.replace(/[与及]/g, '和');

/** The name is the other one less a few characters in its midst: 科学技术和信息化局, 科学技术和经济信息化局. */
const lacksSome = (short: string, long: string): boolean => {
  const lost = long.length - short.length;
  if (lost < 1 || lost > LONGEST_SLIP) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return same >= 3 && short.length - same >= 2 && short.slice(same) === long.slice(same + lost) && !DISTINGUISHING.test(long.slice(same, same + lost));
};

const slipOf = (name: string, usual: string): Severity | null => {
  if (name === usual || Math.min(name.length, usual.length) < LEAST_NAME) return null;
  if (joined(name) === joined(usual)) return 'question';
  const [a, b] = [joined(name), joined(usual)];
  return lacksSome(a, b) || lacksSome(b, a) ? 'warning' : null;
};

/** The end of a name, without the place in front. */
const tailOf = (name: string): string => name.slice(-11);

/** The unit is named a little differently than on most other forms. */
export const unitNameDiffers = workbooksCheck(
  {
    id: 'unit-name-differs',
    title: { zh: '单位名称不一致', en: 'Name of the unit differs' },
    severity: 'warning',
    rule: basis.frame('单位名称应为规范全称，各表一致', 'the unit is called by its full name on every form'),
    suggestion: { zh: '请改为规范的单位全称。', en: 'Please use the full name of the unit.' },
  },
  (workbooks) => {
    const byName = new Map<string, PlacedForm[]>();
    for (const form of formsOf(workbooks)) if (form.unit !== null) byName.set(form.unit, [...(byName.get(form.unit) ?? []), form]);
    // 洪山区…局 speaks for 武汉市洪山区…局 too: the place in front may be left out.
    const votes = new Map<string, number>();
    for (const [name, forms] of byName) votes.set(tailOf(name), (votes.get(tailOf(name)) ?? 0) + forms.length);
    const votesFor = (name: string): number => votes.get(tailOf(name)) ?? 0;
    const names = [...byName].sort(([a], [b]) => votesFor(b) - votesFor(a));
    // Only names that begin alike are compared: a thousand units are many pairs.
    const alike = new Map<string, typeof names>();
    for (const entry of names) alike.set(entry[0].slice(0, 3), [...(alike.get(entry[0].slice(0, 3)) ?? []), entry]);
    return names.flatMap(([name, forms]) => {
      const usual = (alike.get(name.slice(0, 3)) ?? []).find(([other]) => votesFor(other) > votesFor(name) && slipOf(name, other) !== null);
      const [model] = usual?.[1] ?? [];
      if (usual === undefined || model === undefined) return [];
      return forms.map((form) => ({
        severity: slipOf(name, usual[0]) ?? ('question' as const),
        file: form.file,
        sheet: form.sheet,
        cells: [addressOf(form.unitCell)],
        others: [placeOf(model, model.unitCell)],
        printed: name,
        computed: usual[0],
        message: { zh: `单位名称写作“${name}”，其他表多为“${usual[0]}”。`, en: `The unit is called “${name}” here, mostly “${usual[0]}” elsewhere.` },
      }));
    });
  },
);
