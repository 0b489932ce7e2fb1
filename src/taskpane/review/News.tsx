import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { Finding } from '../../core/review';
import { formatAddress } from '../../core/sheet/address';
import { reviewTexts } from '../../locales/review';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  news: { display: 'flex', flexDirection: 'column', gap: '4px', marginBottom: '10px', padding: '8px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 10px' },
  gone: { margin: '2px 0 0', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Null where nothing was read before. */
  readonly gone: readonly Finding[] | null;
  readonly fresh: number;
}

/** What a new reading has brought: findings that are resolved, and new ones. */
export const News = ({ gone, fresh }: Props): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const [open, setOpen] = useState(false);
  const { onlyNew } = session.state.review.filter;
  if (gone === null) return null;
  if (gone.length === 0 && fresh === 0) {
    return (
      <div className={styles.news} role="status">
        {say(reviewTexts.newsNothing, locale)}
      </div>
    );
  }
  return (
    <div className={styles.news} role="status">
      <span>{say(reviewTexts.news, locale, { gone: gone.length, fresh })}</span>
      <div className={styles.line}>
        {gone.length > 0 && (
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say(open ? reviewTexts.hideGone : reviewTexts.showGone, locale)}
          </Button>
        )}
        {(fresh > 0 || onlyNew) && (
          <Checkbox size="medium" label={say(reviewTexts.onlyNew, locale)} checked={onlyNew} onChange={(_, { checked }) => session.dispatch({ type: 'review-filter', filter: { onlyNew: checked === true } })} />
        )}
      </div>
      {open && (
        <ul className={styles.gone}>
          {gone.map(({ id, sheet, cells, title, message }, index) => (
            <li key={`${id}-${String(index)}`}>
              {`${sheet} ${cells.slice(0, 1).map(formatAddress).join('')} ${textIn(title, locale)}：${textIn(message, locale)}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
