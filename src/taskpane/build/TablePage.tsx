import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular, Library16Regular } from '@fluentui/react-icons';
import { Decimal } from 'decimal.js';
import type { JSX } from 'react';
import { printedNumber } from '../../core/figure/printed';
import { buildTexts } from '../../locales/build';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { Section } from '../score/Section';
import { showPoints } from '../state/figures';
import { rowAt } from '../state/selection';
import { AddForm } from './AddForm';
import { RefusedEdits, RemovedRows } from './Aside';
import { BuildRow } from './BuildRow';
import { Checklist } from './Checklist';
import type { BuildBoard } from './state/board';
import { groupTitle } from './state/groupTitle';
import type { RowGroup } from './state/rows';
import { WeightBar } from './WeightBar';

const useStyles = makeStyles({
  lead: { margin: '2px 0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBottom: '10px' },
  remark: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const pointsOf = ({ rows }: RowGroup): Decimal | null => {
  const weights = rows.flatMap(({ indicator: { weight, sharedWith } }) => (weight === null || sharedWith.length > 0 ? [] : [printedNumber(weight)]));
  return weights.length === 0 ? null : weights.reduce<Decimal>((sum, points) => sum.plus(points ?? 0), new Decimal(0));
};

/** The table as it will be, with everything that can be done to it. */
export const TablePage = ({ board }: { readonly board: BuildBoard }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { state, dispatch } = session;
  const { key, draft } = session.build;
  const steps = state.build.past.get(key)?.length ?? 0;
  const selected = rowAt(board.given, state.selected);
  return (
    <>
      <p className={styles.lead}>{say(buildTexts.lead, locale)}</p>
      <div className={styles.acts}>
        <Button size="small" icon={<Library16Regular />} onClick={() => dispatch({ type: 'build-page', page: 'library' })}>
          {say(buildTexts.openLibrary, locale)}
        </Button>
        {steps > 0 && (
          <Button size="small" icon={<ArrowUndo16Regular />} onClick={() => dispatch({ type: 'build-back', key })}>
            {say(buildTexts.takeBack, locale)}
          </Button>
        )}
        {(draft.staged.length > 0 || draft.sharing !== null) && (
          <Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'build-drop', key })}>
            {say(buildTexts.dropAll, locale)}
          </Button>
        )}
      </div>
      <WeightBar board={board} />
      <Checklist board={board} />
      <RefusedEdits board={board} />
      <RemovedRows board={board} />
      {[...new Set(board.remarks.map((remark) => textIn(remark, locale)))].map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      {board.groups.map((group) => {
        const points = pointsOf(group);
        return (
          <Section key={group.key} title={groupTitle(group, locale)} figure={points === null ? '' : say(buildTexts.subtotal, locale, { points: showPoints(points) })}>
            {group.rows.map((row) => (
              <BuildRow key={row.key} board={board} row={row} selected={row.key === selected} />
            ))}
          </Section>
        );
      })}
      <AddForm board={board} />
    </>
  );
};
