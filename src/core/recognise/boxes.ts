import type { Form } from './form';
import type { Grid } from './grid';
import { CAUSE_BOX_WORDS, MEASURE_BOX_WORDS, REMARK_BOX_WORDS } from './lexicon';

/** The boxes below the tables: causes, measures, remarks, each with the cell to be filled. */
export const boxesIn = (grid: Grid, top: number, bottom: number): Form['boxes'] => {
  const boxes: Form['boxes'][number][] = [];
  for (const row of grid.rows.filter((r) => r >= top && r <= bottom)) {
    const label = grid.starting(row)[0];
    if (label === undefined || label.words.length > 40) continue;
    const content = grid.at(row, label.area.right + 1);
    if (content.area.left > grid.used.right || content.area.top !== label.area.top) continue;
    const kind = CAUSE_BOX_WORDS.test(label.words) ? 'cause' : MEASURE_BOX_WORDS.test(label.words) ? 'measure' : REMARK_BOX_WORDS.test(label.words) ? 'remark' : null;
    if (kind !== null) boxes.push({ kind, label: label.figure, content: content.figure });
  }
  return boxes;
};
