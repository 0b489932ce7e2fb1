import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { memoryOf } from '../../session/memory';
import { usePane } from '../paneContext';
import { parsePoints, showPoints } from '../state/figures';
import type { ScoreRow } from '../state/scoreRow';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: '13px', color: tokens.colorNeutralForeground1, whiteSpace: 'nowrap' },
  score: { fontWeight: tokens.fontWeightSemibold },
  field: { width: '52px', minWidth: 0, '& input': { textAlign: 'right', minWidth: 0 } },
  wrong: { border: `1px solid ${tokens.colorPaletteRedBorderActive}` },
});

/** The weight a person gives a row of a form that prints none; settled on leaving the field or with Enter. */
export const WeightField = ({ row }: { readonly row: ScoreRow }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { state, drafts, dispatch } = session;
  const remembered = memoryOf(state.memory, state.snapshot?.name ?? '').decisions.weights[row.key] ?? '';
  const typed = drafts.weights[row.key] ?? remembered;
  const inferred = row.assessment.weightSource === 'inferred' ? row.assessment.weight : null;
  const points = parsePoints(typed);
  const wrong = typed.trim() !== '' && points === null;
  const settle = (): void => {
    if (wrong || typed === remembered) return;
    dispatch({ type: 'weigh', cell: row.key, weight: points === null ? null : points.toFixed() });
    dispatch({ type: 'forget-drafts', fields: ['weights'], cell: row.key });
  };
  return (
    <span className={styles.line}>
      <span className={styles.score}>{row.counted === null ? '–' : showPoints(row.counted)}</span>/
      <Input
        size="small"
        className={mergeClasses(styles.field, wrong && styles.wrong)}
        inputMode="decimal"
        value={typed}
        placeholder={inferred === null ? '' : say(scoreTexts.inferredWeight, locale, { points: showPoints(inferred) })}
        aria-label={say(scoreTexts.weightOf, locale, { name: row.indicator.name.text })}
        aria-invalid={wrong}
        onChange={(_, { value }) => dispatch({ type: 'draft', field: 'weights', cell: row.key, text: value })}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
      />
    </span>
  );
};
