import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { type JSX, useMemo } from 'react';
import type { Address } from '../../core/sheet/address';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsxWorkbook';
import { type Locale, textIn } from '../../locales/say';
import { type DeskState, cursorOf, writtenOn } from '../deskState';
import { Grid } from '../sheet/Grid';
import { layoutOf } from '../sheet/layout';
import type { DeskActs } from '../useDesk';
import { ContentBar } from './ContentBar';
import { SheetTabs } from './SheetTabs';

interface SheetPartProps {
  readonly locale: Locale;
  readonly workbook: XlsxWorkbook;
  readonly desk: DeskState;
  readonly acts: DeskActs;
}

const useStyles = makeStyles({ paper: { flex: '1 1 0', minHeight: 0 } });

/** The sheet in view, the bar with its selected cell, and the tabs of the workbook. */
export const SheetPart = ({ locale, workbook, desk, acts }: SheetPartProps): JSX.Element => {
  const styles = useStyles();
  const { sheet, sheets, revision } = desk;
  // The workbook is drawn anew whenever its revision rises; it is one object that changes inside.
  const drawn = useMemo(() => {
    const view = workbook.view(sheet);
    return view.ok ? { view: view.value, layout: layoutOf(view.value), revision } : view.problem;
  }, [workbook, sheet, revision]);
  const cursor = cursorOf(desk);
  const names = sheets.filter((one) => one.visible || one.name === sheet).map(({ name }) => name);

  if ('code' in drawn) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{textIn(drawn.message, locale)}</MessageBarTitle> {textIn(drawn.next, locale)}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { view, layout } = drawn;
  const { top, left } = layout.areaAt(cursor.row, cursor.column);
  const cell = { row: top, column: left };
  const goTo = ({ row, column }: Address): void => {
    const area = layout.areaAt(row, column);
    if (layout.rows.includes(row) && layout.columns.includes(column)) acts.goTo({ row: area.top, column: area.left });
  };
  return (
    <>
      <ContentBar locale={locale} cell={cell} input={view.inputAt(top, left)} onGo={goTo} onType={(input) => acts.type(cell, input)} />
      <div className={styles.paper}>
        <Grid
          key={sheet}
          view={view}
          layout={layout}
          locale={locale}
          cursor={cursor}
          shown={desk.shown}
          changed={writtenOn(desk)}
          onMove={acts.move}
          onType={acts.type}
        />
      </div>
      <SheetTabs locale={locale} sheets={names} active={sheet} onActivate={acts.activate} />
    </>
  );
};
