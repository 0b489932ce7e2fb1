import type { Quantity } from '../../measure';
import type { Text } from '../../outcome';
import type { Row } from '../row';
import { text } from '../verdict';

const FALLING_NAME = /降低|下降|减少|压减|节约|缩短|缩减|降幅/;

/** How an actual without a word for its direction stands to a target that asks for a fall. */
interface Fall {
  readonly actual: Quantity;
  readonly doubt: Text | null;
}

/** 下降5% against -6%: a fall of 6. Against 5% alone the fall is taken for granted, but not silently unless the name says it. */
export const readFall = (row: Row, target: Quantity, actual: Quantity): Fall => {
  const named = FALLING_NAME.test(row.name);
  if (actual.trend !== null || (target.trend !== 'down' && !named)) return { actual, doubt: null };
  if (actual.number.lt(0) && target.number.gt(0)) {
    const fall = { ...actual, number: actual.number.abs() };
    return { actual: fall, doubt: text(`完成值 ${row.shownActual} 按下降 ${fall.number.toFixed()}${fall.unit.name} 理解`, `the actual ${row.shownActual} read as a fall of ${fall.number.toFixed()}${fall.unit.name}`) };
  }
  return { actual, doubt: named ? null : text('完成值没有写明是升是降，按下降理解', 'the actual does not say whether it fell; taken as a fall') };
};
