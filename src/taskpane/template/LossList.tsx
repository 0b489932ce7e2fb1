import { makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { Loss } from '../../core/rollForward';
import { parseAddress } from '../../core/sheet/address';
import { say, textIn } from '../../locales/say';
import { templateTexts } from '../../locales/template';
import { usePane } from '../paneContext';
import { CellLink } from '../parts/CellLink';
import { lossGroups, type LossGroup } from './state/lossGroups';

const useStyles = makeStyles({
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  reason: { margin: '0 0 4px' },
  count: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  more: { padding: '0 4px', border: 'none', background: 'none', font: 'inherit', fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForegroundLink, cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

/** Cells named for one reason before the rest is only counted. */
const MOST_CELLS = 8;

const Cell = ({ loss, named }: { readonly loss: Loss; readonly named: boolean }): JSX.Element | null => {
  const cell = parseAddress(loss.cell);
  return cell === null ? null : <CellLink sheet={loss.sheet} cell={cell} {...(named ? { label: loss.sheet } : {})} />;
};

const Group = ({ reason, losses, manySheets }: LossGroup & { readonly manySheets: boolean }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? losses : losses.slice(0, MOST_CELLS);
  return (
    <li>
      <p className={styles.reason}>
        {textIn(reason, locale)} <span className={styles.count}>{say(templateTexts.lostFor, locale, { count: losses.length })}</span>
      </p>
      <div className={styles.cells}>
        {shown.map((loss) => (
          <Cell key={`${loss.sheet}!${loss.cell}`} loss={loss} named={manySheets} />
        ))}
        {losses.length > MOST_CELLS && (
          <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say(templateTexts.fewerCells, locale) : say(templateTexts.moreCells, locale, { count: losses.length - MOST_CELLS })}
          </button>
        )}
      </div>
    </li>
  );
};

/** Everything the new forms do not hold, by reason, with the way to each cell. */
export const LossList = ({ lost }: { readonly lost: readonly Loss[] }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  if (lost.length === 0) return <p>{say(templateTexts.nothingLost, locale)}</p>;
  const manySheets = new Set(lost.map(({ sheet }) => sheet)).size > 1;
  return (
    <>
      <h3 className={styles.title}>{say(templateTexts.lost, locale, { count: lost.length })}</h3>
      <ul className={styles.list}>
        {lossGroups(lost).map((group) => (
          <Group key={group.reason.en} {...group} manySheets={manySheets} />
        ))}
      </ul>
    </>
  );
};
