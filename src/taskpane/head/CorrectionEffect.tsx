import { makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useMemo } from 'react';
import type { EvaluatedForm } from '../../core/plan';
import { correctionTexts } from '../../locales/correction';
import { type Locale, say } from '../../locales/say';
import { evaluateSheet } from '../../session/evaluateSheet';
import { usePane } from '../paneContext';
import { showPoints } from '../state/figures';

const useStyles = makeStyles({
  effect: { margin: 0, overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

const outcome = ({ form, assessment }: EvaluatedForm, locale: Locale): string =>
  say(correctionTexts.outcome, locale, { rows: form.indicators.length, score: showPoints(assessment.partial), open: assessment.undecided });

/** What a correction changed: the form as it was recognised, and as it is read now. */
export const CorrectionEffect = (): JSX.Element | null => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { state, current } = session;
  const { snapshot, memory, formIndex } = state;
  const before = useMemo(() => (snapshot === null ? null : (evaluateSheet(snapshot, { ...memory, corrections: [] }).forms[formIndex] ?? null)), [snapshot, memory, formIndex]);
  if (before === null || current === null) return null;
  return (
    <p className={styles.effect} role="status">
      {say(correctionTexts.effect, locale)}
      {locale === 'zh-CN' ? '：' : ': '}
      <span className={styles.before}>{outcome(before, locale)}</span> → <span className={styles.after}>{outcome(current, locale)}</span>
    </p>
  );
};
