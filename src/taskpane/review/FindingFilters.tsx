import { Select, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { reviewTexts } from '../../locales/review';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { Segments } from './Segments';
import { SEVERITIES, checksIn, filterItems } from './state/arrange';
import type { Arrangement, Standing } from './state/reviewState';
import type { ReviewItem } from './state/reviewBoard';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: '6px', marginBottom: '10px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px 8px' },
  check: { flex: '1 1 120px', minWidth: 0, maxWidth: '260px', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

const STANDINGS: readonly Standing[] = ['open', 'settled', 'all'];
const standingTexts = { open: reviewTexts.standingOpen, settled: reviewTexts.standingSettled, all: reviewTexts.standingAll } as const;
const ARRANGEMENTS: readonly Arrangement[] = ['severity', 'sheet'];

interface Props {
  readonly items: readonly ReviewItem[];
  /** Findings of several sheets can be listed sheet by sheet. */
  readonly bySheet: boolean;
}

/** Which findings are listed: by gravity, by check, by what was said to them. */
export const FindingFilters = ({ items, bySheet }: Props): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { filter, arrangement } = session.state.review;
  const choose = (change: Partial<typeof filter>): void => session.dispatch({ type: 'review-filter', filter: change });
  const standing = filterItems(items, { ...filter, severity: null, rule: null });
  const countOf = (severity: ReviewItem['finding']['severity']): number => filterItems(standing, { ...filter, severity, standing: 'all' }).length;
  const checks = checksIn(filterItems(standing, { ...filter, rule: null, standing: 'all' }));
  const severities = [
    { value: 'all', words: `${say(reviewTexts.all, locale)} ${String(filterItems(standing, { ...filter, severity: null, standing: 'all' }).length)}` } as const,
    ...SEVERITIES.map((value) => ({ value, words: `${say(reviewTexts[value], locale)} ${String(countOf(value))}` })),
  ] as const;
  return (
    <div className={styles.filters}>
      <Segments label={say(reviewTexts.filterSeverity, locale)} options={severities} chosen={filter.severity ?? 'all'} onChoose={(value) => choose({ severity: value === 'all' ? null : value })} />
      <div className={styles.line}>
        <Segments
          label={say(reviewTexts.filterStanding, locale)}
          options={STANDINGS.map((value) => ({ value, words: say(standingTexts[value], locale) }))}
          chosen={filter.standing}
          onChoose={(value) => choose({ standing: value })}
        />
        <Select className={styles.check} size="small" aria-label={say(reviewTexts.filterCheck, locale)} value={filter.rule ?? ''} onChange={(_, { value }) => choose({ rule: value === '' ? null : value })}>
          <option value="">{say(reviewTexts.allChecks, locale)}</option>
          {checks.map(({ rule, title, count }) => (
            <option key={rule} value={rule}>{`${textIn(title, locale)} ${String(count)}`}</option>
          ))}
        </Select>
        {bySheet && (
          <Segments
            label={say(reviewTexts.arrange, locale)}
            options={ARRANGEMENTS.map((value) => ({ value, words: say(value === 'severity' ? reviewTexts.bySeverity : reviewTexts.bySheet, locale) }))}
            chosen={arrangement}
            onChoose={(by) => session.dispatch({ type: 'review-arrange', by })}
          />
        )}
      </div>
    </div>
  );
};
