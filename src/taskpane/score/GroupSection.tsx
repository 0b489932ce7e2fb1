import type { JSX } from 'react';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { showPoints } from '../state/figures';
import type { RowGroup } from '../state/scoreBoard';
import { IndicatorRow } from './IndicatorRow';
import { Section } from './Section';

interface Props {
  readonly group: RowGroup;
  /** Name cell (A1) of the row on which the selected cell lies. */
  readonly selectedRow: string | null;
}

/** The rows under one level-1 label, with their subtotal. */
export const GroupSection = ({ group, selectedRow }: Props): JSX.Element => {
  const { session, locale } = usePane();
  const name = group.name === '' ? say(scoreTexts.noLevel, locale) : group.name;
  const title = group.goal === null ? name : `${say(scoreTexts.goal, locale, { number: group.goal })} · ${name}`;
  const subtotal = `${showPoints(group.score)} / ${group.weight === null ? '–' : showPoints(group.weight)}`;
  return (
    <Section title={title} figure={session.current?.form.kind === 'self-evaluation' ? subtotal : ''}>
      {group.rows.map((row) => (
        <IndicatorRow key={row.key} row={row} selected={row.key === selectedRow} />
      ))}
    </Section>
  );
};
