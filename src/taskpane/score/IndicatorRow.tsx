import type { JSX } from 'react';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { showShare } from '../state/figures';
import type { ScoreRow } from '../state/scoreRow';
import { ExpandableRow } from './ExpandableRow';
import { IndicatorDetail } from './IndicatorDetail';
import { IndicatorPoints } from './IndicatorPoints';

/** One indicator: name, target → actual, ratio, points and how sure they are. Choosing it selects its cell in the sheet. */
export const IndicatorRow = ({ row, selected }: { readonly row: ScoreRow; readonly selected: boolean }): JSX.Element => {
  const { session, locale } = usePane();
  const { indicator, assessment, key } = row;
  const blank = say(scoreTexts.blank, locale);
  const shown = (text: string | undefined): string => (text === undefined || text.trim() === '' ? blank : text);
  const share = assessment.achievement ?? (row.counted === null ? null : assessment.ratio);
  const ratio = share === null ? '' : ` · ${showShare(share)}`;
  const note = row.noteMissing ? ` · ${say(scoreTexts.noteMissing, locale)}` : '';
  const open = session.state.openRows.includes(key);
  return (
    <ExpandableRow
      name={indicator.name.text}
      values={`${shown(indicator.target?.text)} → ${shown(indicator.actual?.text)}${ratio}${note}`}
      open={open}
      selected={selected}
      onToggle={() => {
        session.dispatch({ type: 'toggle-row', cell: key });
        if (!open) void session.work.select(session.current?.form.sheet ?? '', indicator.name.cell);
      }}
      right={session.current?.form.kind === 'self-evaluation' && <IndicatorPoints row={row} />}
    >
      <IndicatorDetail row={row} />
    </ExpandableRow>
  );
};
