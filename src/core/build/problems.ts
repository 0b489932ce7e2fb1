import type { Problem, Text } from '../outcome';
import { type Address, formatAddress } from '../sheet/address';

const problem = (code: string, message: Text, next: Text, cells: readonly Address[] = []): Problem => ({
  code,
  message,
  next,
  ...(cells.length === 0 ? {} : { cells: cells.map(formatAddress) }),
});

const named = (cell: Address): string => formatAddress(cell);

/** Why an edit of the table cannot be made. */
export const refusals = {
  noForm: () =>
    problem('no-form-there', { zh: '这张表里没有这张绩效表。', en: 'There is no such performance form on this sheet.' }, { zh: '请重新读取表格。', en: 'Read the sheet again.' }),
  noIndicator: (cell: Address) =>
    problem(
      'no-indicator-there',
      { zh: `${named(cell)} 不是指标名称所在的单元格。`, en: `${named(cell)} is not the name cell of an indicator.` },
      { zh: '请给出三级指标名称的单元格。', en: 'Give the cell with the name of an indicator.' },
      [cell],
    ),
  alreadyGone: (cell: Address) =>
    problem('already-removed', { zh: `${named(cell)} 的指标已在前面删除。`, en: `The indicator of ${named(cell)} was removed before.` }, { zh: '请去掉这一项。', en: 'Leave this edit out.' }, [cell]),
  noName: () => problem('no-name', { zh: '指标没有名称。', en: 'The indicator has no name.' }, { zh: '请写上三级指标的名称。', en: 'Give it a name.' }),
  notAName: (name: string) =>
    problem(
      'not-a-name',
      { zh: `“${name}”在表里不会被当作指标名称。`, en: `"${name}" would not be read as the name of an indicator.` },
      { zh: '请写具体的指标名称。', en: 'Give the indicator a name of its own.' },
    ),
  tooLong: () => problem('text-too-long', { zh: '文字超过一个单元格能容纳的长度。', en: 'The text is longer than a cell can hold.' }, { zh: '请缩短。', en: 'Shorten it.' }),
  groupElsewhere: (label: string, last: Address) =>
    problem(
      'group-elsewhere',
      { zh: `表里已有“${label}”，在 ${named(last)} 一带，不在这一行旁边。`, en: `"${label}" is already in the table, around ${named(last)}, not beside this row.` },
      { zh: `请加在 ${named(last)} 之后，或换一个类别。`, en: `Add it after ${named(last)}, or choose another category.` },
      [last],
    ),
  cutsThrough: (cell: Address) =>
    problem(
      'cuts-through',
      { zh: `同一行的旁边还有别的内容（${named(cell)}），插入或删除整行会把它切开。`, en: `Something else stands in the same rows (${named(cell)}); inserting or deleting whole rows would cut through it.` },
      { zh: '请先把旁边的内容移到别处。', en: 'Move what stands beside the table first.' },
      [cell],
    ),
  rowHoldsMore: (cell: Address) =>
    problem(
      'row-holds-more',
      { zh: `这一行里 ${named(cell)} 的内容不属于这个指标，删除整行会丢掉它。`, en: `The content of ${named(cell)} in this row does not belong to the indicator; deleting the row would lose it.` },
      { zh: '请先把它移到别处。', en: 'Move it first.' },
      [cell],
    ),
  referredTo: (where: string, cell: Address) =>
    problem(
      'referred-to',
      { zh: `${where} 的公式引用这一行（${named(cell)}），动了这一行公式就会出错。`, en: `The formula in ${where} refers to this row (${named(cell)}) and would break.` },
      { zh: `请先改 ${where} 的公式。`, en: `Change the formula in ${where} first.` },
      [cell],
    ),
  lastIndicator: (cell: Address) =>
    problem(
      'last-indicator',
      { zh: '这是表里最后一个指标，删掉后表就空了。', en: 'This is the last indicator of the table; without it nothing is left.' },
      { zh: '请先加上别的指标。', en: 'Add another indicator first.' },
      [cell],
    ),
  tallRow: (cell: Address) =>
    problem(
      'tall-row',
      { zh: `${named(cell)} 的指标占了几行，不能在它上面这样插入。`, en: `The indicator of ${named(cell)} takes several rows; nothing can be put above it this way.` },
      { zh: '请改为加在别的指标之后。', en: 'Add it after another indicator.' },
      [cell],
    ),
  otherColumns: (cell: Address) =>
    problem(
      'other-columns',
      { zh: `${named(cell)} 所在的表栏目不同，内容放不过去。`, en: `The table of ${named(cell)} has other columns; the row does not fit there.` },
      { zh: '请在那张表里新增指标。', en: 'Add a new indicator there.' },
      [cell],
    ),
  sharedWeight: (cell: Address) =>
    problem(
      'shared-weight',
      { zh: `${named(cell)} 的分值由几个指标共用，不能单独移走或改动。`, en: `The weight in ${named(cell)} is shared by several indicators; it cannot be moved or changed for one of them.` },
      { zh: '请只在这几个指标之间移动，或先拆分分值。', en: 'Move the row within them, or split the weight first.' },
      [cell],
    ),
  notThere: (role: Text, cell: Address) =>
    problem(
      'no-such-column',
      { zh: `${named(cell)} 这一行没有“${role.zh}”一栏。`, en: `The row of ${named(cell)} has no cell for the ${role.en}.` },
      { zh: '请去掉这一项。', en: 'Leave it out.' },
      [cell],
    ),
  levelOfGroup: (cell: Address) =>
    problem(
      'level-of-group',
      { zh: '改类别要把指标移到那一类里。', en: 'To change its category, an indicator is moved there.' },
      { zh: '请用“移动”。', en: 'Use "move".' },
      [cell],
    ),
  formulaThere: (cell: Address) =>
    problem('formula-there', { zh: `${named(cell)} 是公式，不改写。`, en: `${named(cell)} holds a formula and is not overwritten.` }, { zh: '请先去掉公式，或锁定这一项。', en: 'Remove the formula first, or lock it.' }, [cell]),
  badWeight: (text: string) =>
    problem('bad-weight', { zh: `“${text}”不是分值。`, en: `"${text}" is no number of points.` }, { zh: '请写不小于 0 的数。', en: 'Give a number that is not below 0.' }),
  noWeights: () => problem('no-weights', { zh: '这张表没有分值栏。', en: 'This form has no column of weights.' }, { zh: '分值可以在评分页里给出。', en: 'Weights can be given where the form is scored.' }),
  nothingToShare: () =>
    problem('nothing-to-share', { zh: '所有分值都锁定了，没有可以分配的。', en: 'All weights are locked; there is nothing to share out.' }, { zh: '请放开一些。', en: 'Unlock some.' }),
  lockedTooMuch: (locked: string, total: string, cell: Address) =>
    problem(
      'locked-too-much',
      { zh: `锁定的分值合计 ${locked} 分，已超过应有的 ${total} 分。`, en: `The locked weights make ${locked}, more than the ${total} there are.` },
      { zh: '请减少锁定的分值。', en: 'Lock less.' },
      [cell],
    ),
  cannotBeFilled: (total: string, cell: Address) =>
    problem(
      'cannot-be-filled',
      { zh: `锁定的分值之外还差 ${total} 分，这一类里没有放开的指标可以分。`, en: `${total} points are left over, and every row that could take them is locked.` },
      { zh: '请放开一个指标。', en: 'Unlock one of the rows.' },
      [cell],
    ),
  noProportion: () =>
    problem('no-proportion', { zh: '现有分值不全，无法按比例分配。', en: 'Some rows have no weight, so there is no proportion.' }, { zh: '请先填上分值，或平均分配。', en: 'Fill them in, or share out evenly.' }),
  noLevelPoints: (label: string) =>
    problem(
      'no-level-points',
      { zh: label === '' ? '表里和评分办法里都没有各类的分值。' : `“${label}”应占多少分，表里和评分办法里都没有。`, en: label === '' ? 'Neither the form nor the rule pack gives points by level.' : `Neither the form nor the rule pack says how many points "${label}" has.` },
      { zh: '请平均分配或按比例分配。', en: 'Share out evenly or in proportion.' },
    ),
  notUnderstood: (cell: Address) =>
    problem(
      'not-understood',
      { zh: `这里的版式没有把握改对（${named(cell)}），为免改错没有动。`, en: `The layout around ${named(cell)} is not understood well enough to change it rightly; nothing was done.` },
      { zh: '请在表里手工改这一处，再重新读取。', en: 'Change this place by hand and read the sheet again.' },
      [cell],
    ),
} as const;
