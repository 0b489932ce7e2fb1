import { Button, Checkbox, Field, makeStyles, Select } from '@fluentui/react-components';
import { Add16Regular, ArrowDown16Regular, ArrowUndo16Regular, ArrowUp16Regular, Copy16Regular, Delete16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { buildTexts } from '../../locales/build';
import { say } from '../../locales/say';
import { CellLink } from '../parts/CellLink';
import { usePane } from '../paneContext';
import { parsePoints } from '../state/figures';
import { CommitField } from './CommitField';
import type { BuildBoard } from './state/board';
import { groupTitle } from './state/groupTitle';
import type { TableRow } from './state/rows';
import { addBelow, changeRow, moveRow, moveToGroup, removeRow, restoreRow, toggleLock } from './state/staging';
import { TargetFields } from './TargetFields';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '6px' },
  weight: { width: '96px' },
  group: { width: '100%', minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** All that can be done with a row of the table. */
export const RowEditor = ({ board, row }: { readonly board: BuildBoard; readonly row: TableRow }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { draft, stage } = session.build;
  const { indicator, key } = row;
  const name = indicator.name.text;
  const { weight, sharedWith } = indicator;
  const targets = board.groups.filter(({ rows }) => !rows.includes(row));
  const added = `new-${String(draft.next)}`;
  const addRowBelow = (content: { readonly name: string; readonly target?: string; readonly operator?: string; readonly unit?: string }): void => {
    stage(addBelow(draft, row, content));
    session.dispatch({ type: 'build-open', key: added });
  };
  const copied = {
    name,
    ...(indicator.target === null ? {} : { target: indicator.target.text }),
    ...(indicator.operator === null ? {} : { operator: indicator.operator.text }),
    ...(indicator.unit === null ? {} : { unit: indicator.unit.text }),
  };
  const [up, down] = [moveRow(draft, board.groups, key, 'up'), moveRow(draft, board.groups, key, 'down')];
  return (
    <div className={styles.editor}>
      <CommitField label={say(buildTexts.name, locale)} value={name} onCommit={(text) => stage(changeRow(draft, row, { name: text }))} />
      <TargetFields board={board} row={row} />
      {weight !== null && sharedWith.length === 0 && (
        <div className={styles.line}>
          <CommitField
            className={styles.weight}
            label={say(buildTexts.weight, locale)}
            numeric
            value={weight.text}
            faultOf={(text) => (text.trim() === '' || parsePoints(text) !== null || text === weight.text ? null : say(buildTexts.notANumber, locale))}
            onCommit={(text) => stage(changeRow(draft, row, { weight: parsePoints(text)?.toFixed() ?? '' }))}
          />
          <Checkbox checked={draft.locked.includes(key)} label={say(buildTexts.keep, locale)} aria-label={say(buildTexts.lock, locale, { name })} onChange={() => stage(toggleLock(draft, key))} />
        </div>
      )}
      {targets.length > 0 && (
        <Field size="small" label={say(buildTexts.moveTo, locale)}>
          <Select
            className={styles.group}
            size="small"
            value=""
            onChange={(_, { value }) => {
              const group = board.groups.find((one) => one.key === value);
              if (group !== undefined) stage(moveToGroup(draft, row, group, 'last'));
            }}
          >
            <option value="">{say(buildTexts.moveHere, locale)}</option>
            {targets.map((group) => (
              <option key={group.key} value={group.key} disabled={moveToGroup(draft, row, group, 'last') === null}>
                {groupTitle(group, locale)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.line}>
        <Button size="small" icon={<ArrowUp16Regular />} aria-label={say(buildTexts.moveUp, locale)} title={say(buildTexts.moveUp, locale)} disabled={up === null} onClick={() => stage(up)} />
        <Button size="small" icon={<ArrowDown16Regular />} aria-label={say(buildTexts.moveDown, locale)} title={say(buildTexts.moveDown, locale)} disabled={down === null} onClick={() => stage(down)} />
        <Button size="small" icon={<Add16Regular />} onClick={() => addRowBelow({ name: say(buildTexts.newName, 'zh-CN') })}>
          {say(buildTexts.addBelow, locale)}
        </Button>
        <Button size="small" icon={<Copy16Regular />} onClick={() => addRowBelow(copied)}>
          {say(buildTexts.duplicate, locale)}
        </Button>
        <Button size="small" icon={<Delete16Regular />} onClick={() => stage(removeRow(draft, row))}>
          {say(buildTexts.remove, locale)}
        </Button>
        {row.state === 'changed' && (
          <Button size="small" icon={<ArrowUndo16Regular />} onClick={() => stage(restoreRow(draft, key))}>
            {say(buildTexts.restore, locale)}
          </Button>
        )}
        {row.original !== null && <CellLink sheet={board.given.sheet} cell={row.original} />}
      </div>
    </div>
  );
};
