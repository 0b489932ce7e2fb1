import { type JSX, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Address, columnName, formatAddress, parseAddress } from '../../core/sheet/address';
import type { SheetView } from '../../hosts/xlsx/sheetView';
import { type Locale, say } from '../../locales/say';
import { workbenchTexts } from '../../locales/workbench';
import type { Editing } from './GridCell';
import { GridRow } from './GridRow';
import { HEAD, useGridStyles } from './gridStyles';
import type { SheetLayout } from './layout';
import { type Step, move, stepOf } from './move';
import { useClipboard } from './useClipboard';
import { useGridWindow } from './useGridWindow';
import { useRevealedCell } from './useRevealedCell';

interface GridProps {
  readonly view: SheetView;
  readonly layout: SheetLayout;
  readonly locale: Locale;
  /** Where the selection stands; inside a merged area any place of it. */
  readonly cursor: Address;
  /** Counts how often the selection was to be shown; a new count scrolls to it again. */
  readonly shown: number;
  /** Cells written last, by cell key: they are tinted. */
  readonly changed: ReadonlySet<number>;
  /** The selection moved: to this place, which belongs to this cell. */
  readonly onMove: (cursor: Address, cell: Address) => void;
  /** The person typed into the top-left cell of the selected area. */
  readonly onType: (cell: Address, input: string) => void;
}

/** The cell under the pointer, null beside the cells. */
const cellUnder = (event: MouseEvent): Address | null =>
  event.target instanceof Element ? parseAddress(event.target.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? '') : null;

/** `Process` is what a key of an input method is called. */
const isTyping = (event: KeyboardEvent): boolean => (event.key.length === 1 || event.key === 'Process') && !event.ctrlKey && !event.metaKey && !event.altKey;

/** The sheet in the page: a grid with one tab stop, cells that can be typed into, structure that cannot change. */
export const Grid = ({ view, layout, locale, cursor, shown, changed, onMove, onType }: GridProps): JSX.Element => {
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useGridWindow(view, layout, scroller);
  const [typed, setTyped] = useState<string | null>(null);
  const area = layout.areaAt(cursor.row, cursor.column);
  const cell: Address = { row: area.top, column: area.left };
  const address = formatAddress(cell);
  const reveal = useRevealedCell(scroller, { address, shown }, () => drawn.approach(cell.row));
  const clipboard = useClipboard(() => view.textAt(cell.row, cell.column), (input) => onType(cell, input));

  const go = (next: Address): void => {
    setTyped(null);
    reveal.takeFocus();
    const { top, left } = layout.areaAt(next.row, next.column);
    onMove(next, { row: top, column: left });
  };
  const edit = (input: string): void => setTyped(input);
  const commit = (input: string, step: Step | null): void => {
    setTyped(null);
    if (input !== view.inputAt(cell.row, cell.column)) onType(cell, input);
    if (step !== null) go(move(layout, cursor, step));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event.key, event.ctrlKey || event.metaKey);
    if (step !== null) go(move(layout, cursor, step));
    else if (event.key === 'Enter' || event.key === 'F2') edit(view.inputAt(cell.row, cell.column));
    else if (event.key === 'Delete' || event.key === 'Backspace') onType(cell, '');
    else if (isTyping(event)) {
      // The editor has to stand before the key arrives, so that it and an input method write into it.
      flushSync(() => edit(''));
      return;
    } else return;
    event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent): void => {
    const target = cellUnder(event);
    if (target === null || event.button !== 0) return;
    // What was being typed is written before the selection moves on.
    if (typed !== null && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    go(target);
  };

  const editing: Editing | null =
    typed === null
      ? null
      : {
          input: typed,
          label: say(workbenchTexts.editCell, locale, { cell: address }),
          onCommit: commit,
          onCancel: () => {
            setTyped(null);
            reveal.takeFocus();
          },
        };
  const width = layout.columns.reduce((sum, column) => sum + view.columnWidth(column), HEAD.width);
  const isDrawn = drawn.rows.some((row) => row >= area.top && row <= area.bottom);

  return (
    <div ref={scroller} className={styles.scroller} tabIndex={-1} onKeyDown={onKeyDown} {...clipboard} data-testid="sheet">
      <table
        role="grid"
        className={styles.table}
        style={{ width: `${String(width)}px` }}
        aria-label={say(workbenchTexts.sheetLabel, locale, { name: view.name })}
        aria-rowcount={(layout.rows.at(-1) ?? 0) + 2}
        aria-colcount={(layout.columns.at(-1) ?? 0) + 1}
        onMouseDown={onMouseDown}
        onDoubleClick={(event) => {
          if (cellUnder(event) !== null) edit(view.inputAt(cell.row, cell.column));
        }}
      >
        <colgroup>
          <col style={{ width: `${String(HEAD.width)}px` }} />
          {layout.columns.map((column) => (
            <col key={column} style={{ width: `${String(view.columnWidth(column))}px` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td className={styles.corner} aria-label={say(workbenchTexts.corner, locale)} />
            {layout.columns.map((column) => (
              <th key={column} scope="col" className={styles.columnHead} aria-colindex={column + 1} data-active={column >= area.left && column <= area.right ? '' : undefined}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drawn.above > 0 && <Filler height={drawn.above} span={layout.columns.length + 1} />}
          {drawn.rows.map((row, position) => (
            <GridRow
              key={row}
              view={view}
              layout={layout}
              last={Math.min(layout.reachOf(row), drawn.rows.at(-1) ?? row)}
              row={row}
              index={drawn.first + position}
              selected={row >= area.top && row <= area.bottom ? area : null}
              stopsFirst={!isDrawn && position === 0}
              changed={changed}
              editing={row >= area.top && row <= area.bottom ? editing : null}
              measure={drawn.measure}
            />
          ))}
          {drawn.below > 0 && <Filler height={drawn.below} span={layout.columns.length + 1} />}
        </tbody>
      </table>
    </div>
  );
};

/** The room of the rows that are not drawn. */
const Filler = ({ height, span }: { readonly height: number; readonly span: number }): JSX.Element => {
  const styles = useGridStyles();
  return (
    <tr aria-hidden="true" style={{ height: `${String(height)}px` }}>
      <td className={styles.filler} colSpan={span} />
    </tr>
  );
};
