import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import type { Filter } from '../state/paneState';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '2px 0 8px' },
  pill: {
    display: 'inline-flex',
    gap: '5px',
    padding: '1px 9px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});

const FILTERS = [
  ['all', scoreTexts.all],
  ['to-decide', scoreTexts.filterToDecide],
  ['differs', scoreTexts.differs],
  ['note-missing', scoreTexts.noteMissing],
] as const;

/** Which rows are listed, with how many there are. */
export const Filters = ({ counts }: { readonly counts: Readonly<Record<Filter, number>> }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const chosen = session.state.filter;
  return (
    <div className={styles.filters} role="group" aria-label={say(scoreTexts.filters, locale)}>
      {FILTERS.map(([filter, words]) => (
        <button
          key={filter}
          type="button"
          className={mergeClasses(styles.pill, chosen === filter && styles.chosen)}
          aria-pressed={chosen === filter}
          onClick={() => session.dispatch({ type: 'show-filter', filter })}
        >
          {say(words, locale)} <span>{counts[filter]}</span>
        </button>
      ))}
    </div>
  );
};
