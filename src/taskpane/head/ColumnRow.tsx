import { Select, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Column } from '../../core/recognise/form';
import { columnTexts } from '../../locales/columns';
import { correctionTexts } from '../../locales/correction';
import { say, textIn } from '../../locales/say';
import { COLUMN_ROLES } from '../../session/corrections';
import { usePane } from '../paneContext';
import { CellLink } from '../parts/CellLink';
import type { ColumnLine } from '../state/columnLines';
import { showShare } from '../state/figures';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 116px', gap: '2px 8px', alignItems: 'center', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  words: { display: 'flex', gap: '6px', alignItems: 'baseline', overflowWrap: 'anywhere' },
  doubt: { gridColumn: '1 / -1', margin: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  remark: { gridColumn: '1 / -1', margin: 0, color: tokens.colorNeutralForeground3 },
});

const RECOGNISED = '';

interface Props {
  readonly sheet: string;
  /** All columns of the table: what a correction is kept under. */
  readonly columns: readonly Column[];
  readonly line: ColumnLine;
}

/** One column: where it is, what stands over it, what it is taken for, and what is doubtful about that. */
export const ColumnRow = ({ sheet, columns, line }: Props): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { place, letter, words, column, byPerson, doubts } = line;
  const shown = words === '' ? say(correctionTexts.noWords, locale) : words;
  const remark = byPerson ? say(correctionTexts.byPerson, locale) : column.confidence < 1 ? say(correctionTexts.sure, locale, { share: showShare(column.confidence) }) : '';
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <CellLink sheet={sheet} cell={column.header.cell} label={letter} hideAddress />
        <span>{shown}</span>
      </span>
      <Select
        size="small"
        aria-label={say(correctionTexts.roleOf, locale, { column: letter, words: shown })}
        value={column.role}
        onChange={(_, { value }) =>
          session.dispatch({ type: 'correct-role', columns, place, role: COLUMN_ROLES.find((role) => role === value) ?? null })
        }
      >
        {byPerson && <option value={RECOGNISED}>{say(correctionTexts.recognised, locale)}</option>}
        {COLUMN_ROLES.map((role) => (
          <option key={role} value={role}>
            {say(role === 'other' ? correctionTexts.unread : columnTexts[role], locale)}
          </option>
        ))}
      </Select>
      {remark !== '' && <p className={styles.remark}>{remark}</p>}
      {doubts.map(({ code, message }) => (
        <p key={code} className={styles.doubt}>
          {textIn(message, locale)}
        </p>
      ))}
    </li>
  );
};
