import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { roleTexts } from '../../locales/common';
import { previewTexts } from '../../locales/preview';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { BeforeAfter } from '../parts/BeforeAfter';
import { CellLink } from '../parts/CellLink';
import type { Change } from '../state/changes';
import { showContent } from '../state/showContent';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 64px',
  },
  box: { marginTop: '-6px', marginLeft: '-6px' },
  head: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'baseline' },
  of: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  why: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** One change with its tick box. */
export const ChangeLine = ({ change }: { readonly change: Change }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { key, edit, of, ticked } = change;
  const label = say(previewTexts.tickEdit, locale, { cell: key, before: showContent(edit.before, locale), after: showContent(edit.after, locale) });
  return (
    <li className={styles.line}>
      <Checkbox
        className={styles.box}
        checked={ticked}
        aria-label={label}
        onChange={(_, { checked }) => session.dispatch({ type: 'tick', ticks: { [key]: checked === true } })}
      />
      <div>
        <div className={styles.head}>
          <CellLink sheet={edit.sheet} cell={edit.cell} label={say(roleTexts[edit.role], locale)} />
          <BeforeAfter before={edit.before} after={edit.after} locale={locale} />
        </div>
        {of !== '' && <div className={styles.of}>{of}</div>}
        <div className={styles.why}>{textIn(edit.why, locale)}</div>
      </div>
    </li>
  );
};
