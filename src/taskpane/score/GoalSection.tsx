import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { EvaluatedForm } from '../../core/plan';
import { scoreTexts } from '../../locales/score';
import { say, textIn } from '../../locales/say';
import { memoryOf } from '../../session/memory';
import { usePane } from '../paneContext';
import { type GoalLine, goalLines } from '../state/goalLines';
import { type Judged, judgedGoal } from '../state/judged';
import { DecisionEditor } from './DecisionEditor';
import { ExpandableRow } from './ExpandableRow';
import { Facts } from './Facts';
import { MarkLabel } from './MarkLabel';
import { Points } from './Points';
import { Section } from './Section';

const useStyles = makeStyles({ detail: { display: 'flex', flexDirection: 'column', gap: '12px' } });

const Row = ({ line, judged }: { readonly line: GoalLine; readonly judged: Judged | null }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { key, number, target, actual, assessment, mark, counted, cell } = line;
  const open = session.state.openRows.includes(key);
  const blank = say(scoreTexts.blank, locale);
  return (
    <ExpandableRow
      name={number === null ? target || blank : `${say(scoreTexts.goal, locale, { number })} · ${target || blank}`}
      values={`→ ${actual || blank}`}
      open={open}
      selected={false}
      onToggle={() => {
        session.dispatch({ type: 'toggle-row', cell: key });
        if (!open) void session.work.select(session.current?.form.sheet ?? '', cell);
      }}
      right={
        assessment !== null && (
          <>
            <Points score={counted} weight={assessment.weight} />
            <MarkLabel mark={mark} />
          </>
        )
      }
    >
      <div className={styles.detail}>
        <Facts facts={[[say(scoreTexts.arithmetic, locale), assessment === null ? say(scoreTexts['not-scored'], locale) : textIn(assessment.explanation, locale)]]} />
        {judged !== null && <DecisionEditor judged={judged} />}
      </div>
    </ExpandableRow>
  );
};

/** The goals, expected and done; nothing where there is none to show. */
export const GoalSection = ({ evaluated, onlyOpen }: { readonly evaluated: EvaluatedForm; readonly onlyOpen: boolean }): JSX.Element | null => {
  const { session, locale } = usePane();
  const remembered = memoryOf(session.state.memory, evaluated.form.sheet).decisions.scores;
  const lines = goalLines(evaluated, remembered).filter(({ mark }) => !onlyOpen || mark === 'to-decide');
  if (lines.length === 0) return null;
  return (
    <Section title={say(scoreTexts.goals, locale)} figure="">
      {lines.map((line) => (
        <Row key={line.key} line={line} judged={judgedGoal(line, evaluated.pack, remembered[line.key] ?? null)} />
      ))}
    </Section>
  );
};
