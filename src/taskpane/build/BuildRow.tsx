import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed12Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { buildTexts } from '../../locales/build';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { ExpandableRow } from '../score/ExpandableRow';
import { RowEditor } from './RowEditor';
import type { BuildBoard } from './state/board';
import type { TableRow } from './state/rows';

const useStyles = makeStyles({
  points: { display: 'flex', alignItems: 'center', gap: '3px', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground1, fontSize: '13px' },
  empty: { color: tokens.colorStatusWarningForeground1 },
});

const MARKS = { new: ['brand', buildTexts.isNew], changed: ['informative', buildTexts.isChanged] } as const;

/** A row of the table as it will be; opens to its editor. */
export const BuildRow = ({ board, row, selected }: { readonly board: BuildBoard; readonly row: TableRow; readonly selected: boolean }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { state, build } = session;
  const { indicator, key } = row;
  const { name, target, operator, unit, weight, sharedWith } = indicator;
  const words = [operator?.text, target?.text, unit?.text].filter((part) => part !== undefined && part.trim() !== '').join(' ');
  const open = state.build.open === key;
  const mark = row.state === 'kept' ? null : MARKS[row.state];
  return (
    <ExpandableRow
      name={name.text.replace(/\s*\n\s*/g, '')}
      values={words === '' && target !== null ? <span className={styles.empty}>{say(buildTexts.noTarget, locale)}</span> : words}
      right={
        <>
          {weight !== null && (
            <span className={styles.points}>
              {build.draft.locked.includes(key) && <LockClosed12Regular aria-hidden="true" />}
              {sharedWith.length > 0 ? say(buildTexts.sharedWeight, locale) : weight.text === '' ? '–' : say(buildTexts.points, locale, { points: weight.text })}
            </span>
          )}
          {mark !== null && (
            <Badge size="small" appearance="tint" color={mark[0]}>
              {say(mark[1], locale)}
            </Badge>
          )}
        </>
      }
      open={open}
      selected={selected || open}
      onToggle={() => {
        session.dispatch({ type: 'build-open', key: open ? null : key });
        if (!open && row.original !== null) void session.work.select(board.given.sheet, row.original);
      }}
    >
      <RowEditor board={board} row={row} />
    </ExpandableRow>
  );
};
