import type { JSX } from 'react';
import type { EvaluatedForm } from '../../core/plan';
import { formatAddress } from '../../core/sheet/address';
import { scoreTexts } from '../../locales/score';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { type BudgetLine, budgetLines } from '../state/budgetLines';
import { showPoints, showShare } from '../state/figures';
import { ExpandableRow } from './ExpandableRow';
import { Facts } from './Facts';
import { MarkLabel } from './MarkLabel';
import { Points } from './Points';
import { Section } from './Section';

const Row = ({ line }: { readonly line: BudgetLine }): JSX.Element => {
  const { session, locale } = usePane();
  const { label, budget, executed, assessment, mark, printed } = line;
  const key = formatAddress(label.cell);
  const blank = say(scoreTexts.blank, locale);
  const amounts = say(scoreTexts.budgetRow, locale, { budget: budget || blank, executed: executed || blank });
  const open = session.state.openRows.includes(key);
  return (
    <ExpandableRow
      name={label.text}
      values={assessment.rate === null ? amounts : `${amounts} · ${showShare(assessment.rate)}`}
      open={open}
      selected={false}
      onToggle={() => {
        session.dispatch({ type: 'toggle-row', cell: key });
        if (!open) void session.work.select(session.current?.form.sheet ?? '', label.cell);
      }}
      right={
        mark !== null && (
          <>
            <Points score={assessment.score} weight={assessment.weight} />
            <MarkLabel mark={mark} />
            {printed !== null && say(scoreTexts.onSheet, locale, { printed: showPoints(printed) })}
          </>
        )
      }
    >
      <Facts facts={[[say(scoreTexts.arithmetic, locale), textIn(assessment.explanation, locale)]]} />
    </ExpandableRow>
  );
};

/** The funds block; nothing where the form has none. */
export const BudgetSection = ({ evaluated }: { readonly evaluated: EvaluatedForm }): JSX.Element | null => {
  const { locale } = usePane();
  const lines = budgetLines(evaluated);
  if (lines.length === 0) return null;
  return (
    <Section title={say(scoreTexts.budget, locale)} figure="">
      {lines.map((line) => (
        <Row key={formatAddress(line.label.cell)} line={line} />
      ))}
    </Section>
  );
};
