import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { Decimal } from 'decimal.js';
import type { JSX } from 'react';
import type { WeightRule } from '../../core/build';
import { buildTexts, sharingTexts } from '../../locales/build';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import type { BuildBoard } from './state/board';

const useStyles = makeStyles({
  bar: { marginBottom: '10px', padding: '6px 8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  sum: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  ways: { flexWrap: 'wrap', gap: '0 8px', '& .fui-Radio__indicator': { margin: '4px 6px 4px 2px' }, '& .fui-Radio__label': { padding: '4px 0', fontSize: '13px', lineHeight: '18px' } },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const WAYS: readonly WeightRule[] = ['even', 'proportional', 'level-points'];

/** How weights are shared out, and what they make against what they must make. */
export const WeightBar = ({ board }: { readonly board: BuildBoard }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { draft, stage } = session.build;
  const { sum } = board;
  if (sum === null) return <p className={mergeClasses(styles.bar, styles.note)}>{say(buildTexts.noWeights, locale)}</p>;
  const over = new Decimal(sum.now).minus(sum.wanted);
  const difference = over.isZero() ? '' : ` · ${say(over.lt(0) ? buildTexts.sumLess : buildTexts.sumMore, locale, { points: over.abs().toFixed() })}`;
  return (
    <section className={styles.bar} aria-label={say(buildTexts.weightsTitle, locale)}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say(buildTexts.weightsTitle, locale)}</h2>
        <span className={mergeClasses(styles.sum, !sum.fits && styles.wrong)} role="status">
          {say(buildTexts.sum, locale, { now: sum.now, wanted: sum.wanted })}
          {difference}
        </span>
      </div>
      <RadioGroup
        className={styles.ways}
        layout="horizontal"
        aria-label={say(buildTexts.weightsTitle, locale)}
        value={draft.sharing ?? ''}
        onChange={(_, { value }) => stage({ ...draft, sharing: WAYS.find((way) => way === value) ?? null })}
      >
        <Radio value="" label={say(buildTexts.keepWeights, locale)} />
        {WAYS.map((way) => (
          <Radio key={way} value={way} label={say(sharingTexts[way], locale)} />
        ))}
      </RadioGroup>
      {draft.sharing !== null && <p className={styles.note}>{say(buildTexts.locks, locale)}</p>}
    </section>
  );
};
