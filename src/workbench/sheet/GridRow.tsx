import { type JSX, memo } from 'react';
import { cellKey } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/area';
import type { SheetView } from '../../hosts/xlsx/sheetView';
import { type Editing, GridCell } from './GridCell';
import { useGridStyles } from './gridStyles';
import { cellsOfRow, type SheetLayout } from './layout';

interface GridRowProps {
  readonly view: SheetView;
  readonly layout: SheetLayout;
  /** The last row drawn at present, as far as merged areas of this row reach. */
  readonly last: number;
  readonly row: number;
  /** Position among the rows of the sheet, from 0. */
  readonly index: number;
  /** The selected area where it touches this row. */
  readonly selected: Area | null;
  /** The first cell of this row is where the Tab key stops, for want of the selected one. */
  readonly stopsFirst: boolean;
  /** Cells written last, by cell key. */
  readonly changed: ReadonlySet<number>;
  /** Set when the selected cell is being edited. */
  readonly editing: Editing | null;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
}

/** A row of the sheet with its number. */
export const GridRow = memo(({ view, layout, last, row, index, selected, stopsFirst, changed, editing, measure }: GridRowProps): JSX.Element => {
  const styles = useGridStyles();
  const height = view.rowHeight(row);
  return (
    <tr ref={measure} data-index={index} aria-rowindex={row + 2} style={height === null ? undefined : { height: `${String(height)}px` }}>
      <th role="rowheader" scope="row" className={styles.rowHead} data-active={selected === null ? undefined : ''}>
        {row + 1}
      </th>
      {cellsOfRow(layout, row, last).map((drawn, position) => {
        const isSelected = selected !== null && selected.top === drawn.area.top && selected.left === drawn.area.left;
        return (
          <GridCell
            key={drawn.cell.column}
            view={view}
            layout={layout}
            drawn={drawn}
            selected={isSelected}
            stop={isSelected || (stopsFirst && position === 0)}
            changed={changed.has(cellKey(drawn.cell.row, drawn.cell.column))}
            editing={isSelected ? editing : null}
          />
        );
      })}
    </tr>
  );
});
GridRow.displayName = 'GridRow';
