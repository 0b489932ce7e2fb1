import { isEmpty, printedNumber } from '../figure/printed';
import type { Form, Indicator } from '../recognise/form';
import type { Draft } from './check';
import { printedOf, wordsOf } from './parts';

const NUMBER = /[0-9０-９一二两三四五六七八九十百千万亿零批全]/;

/** The rows under a level 2 whose target names no number. */
export const targetsWithoutNumber = (form: Form, level2: RegExp): readonly Indicator[] =>
  form.indicators.filter((row) => row.level2 !== null && level2.test(row.level2.name) && row.target !== null && !isEmpty(row.target) && printedNumber(row.target) === null && !NUMBER.test(row.target.text));

/** What is said of such a row; `zh` and `en` name what is missing. */
export const withoutNumber = ({ name, target, actual }: Indicator, zh: string, en: string): Draft => ({
  cells: [...(target === null ? [] : [target.cell]), ...(actual === null ? [] : [actual.cell]), name.cell],
  printed: target === null ? null : printedOf(target),
  computed: null,
  message: { zh: `“${wordsOf(name)}”：${zh}（${wordsOf(target)}），无法衡量。`, en: `“${wordsOf(name)}” is ${en} (${wordsOf(target)}) and cannot be measured.` },
});
