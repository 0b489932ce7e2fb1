import type { JSX } from 'react';
import { formatAddress } from '../../core/sheet/address';
import type { SheetView } from '../../hosts/xlsx/sheetView';
import { CellEditor } from './CellEditor';
import { frameStyle, heightOf, spillWidth, textStyle } from './cellStyle';
import { useGridStyles } from './gridStyles';
import type { DrawnCell, SheetLayout } from './layout';
import type { Step } from './move';

/** What is being typed into a cell. */
export interface Editing {
  readonly input: string;
  readonly label: string;
  readonly onCommit: (input: string, next: Step | null) => void;
  readonly onCancel: () => void;
}

interface GridCellProps {
  readonly view: SheetView;
  readonly layout: SheetLayout;
  readonly drawn: DrawnCell;
  readonly selected: boolean;
  /** Whether the Tab key stops here. */
  readonly stop: boolean;
  readonly changed: boolean;
  readonly editing: Editing | null;
}

const px = (value: number): string => `${String(value)}px`;

/** A cell of the sheet, or a merged area as one cell. */
export const GridCell = ({ view, layout, drawn, selected, stop, changed, editing }: GridCellProps): JSX.Element => {
  const styles = useGridStyles();
  const { cell, area } = drawn;
  const text = view.textAt(cell.row, cell.column);
  const face = textStyle(view, drawn);
  const spill = text === '' ? 0 : spillWidth(view, layout, drawn);
  const height = heightOf(view, drawn);
  const wide = spill === 0 ? {} : { width: px(view.columnWidth(area.left) + spill - 6) };
  const unwrapped = face.whiteSpace === 'pre' ? text.replace(/\r?\n/g, '') : text;
  return (
    <td
      role="gridcell"
      className={styles.cell}
      style={frameStyle(view, drawn)}
      rowSpan={drawn.rowSpan}
      colSpan={drawn.columnSpan}
      aria-colindex={cell.column + 1}
      aria-selected={selected}
      tabIndex={stop ? 0 : -1}
      data-cell={formatAddress(cell)}
      data-changed={changed ? '' : undefined}
    >
      {text !== '' && (
        <div className={spill === 0 ? styles.text : `${styles.text} ${styles.spilled}`} style={{ ...face, ...wide, maxHeight: height === null ? undefined : px(Math.max(0, height - 1)) }}>
          {unwrapped}
        </div>
      )}
      {editing !== null && (
        <CellEditor label={editing.label} input={editing.input} onCommit={editing.onCommit} onCancel={editing.onCancel} style={{ fontFamily: face.fontFamily, fontSize: face.fontSize }} />
      )}
    </td>
  );
};
