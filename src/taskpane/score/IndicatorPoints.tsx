import type { JSX } from 'react';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { showPoints } from '../state/figures';
import type { ScoreRow } from '../state/scoreRow';
import { MarkLabel } from './MarkLabel';
import { Points } from './Points';
import { WeightField } from './WeightField';

/** The points of a row with their mark; where the form prints no weights, the field to give one. */
export const IndicatorPoints = ({ row }: { readonly row: ScoreRow }): JSX.Element => {
  const { locale } = usePane();
  const { indicator, assessment, mark, counted, differs, printed, asksWeight } = row;
  return (
    <>
      {asksWeight ? (
        <WeightField row={row} />
      ) : (
        <Points score={counted} weight={assessment.weight} inferred={assessment.weightSource === 'inferred'} shared={indicator.sharedWith.length > 0} />
      )}
      {!(asksWeight && mark === 'no-weight') && <MarkLabel mark={mark} />}
      {differs && printed !== null && <span>{say(scoreTexts.onSheet, locale, { printed: showPoints(printed) })}</span>}
    </>
  );
};
