import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { reviewTexts } from '../../locales/review';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { Comparison } from './Comparison';
import { Findings } from './Findings';

const useStyles = makeStyles({
  views: { display: 'inline-flex', marginBottom: '8px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  view: {
    padding: '2px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '22px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' } },
});

const VIEWS = ['findings', 'comparison'] as const;

/** What a reviewer would mark, or every figure beside ours. */
export const ReviewTab = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const chosen = session.state.reviewView;
  return (
    <>
      <div className={styles.views} role="group" aria-label={say(reviewTexts.views, locale)}>
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            className={mergeClasses(styles.view, chosen === view && styles.chosen)}
            aria-pressed={chosen === view}
            onClick={() => session.dispatch({ type: 'show-review', view })}
          >
            {say(reviewTexts[view], locale)}
          </button>
        ))}
      </div>
      {chosen === 'findings' ? <Findings /> : <Comparison />}
    </>
  );
};
