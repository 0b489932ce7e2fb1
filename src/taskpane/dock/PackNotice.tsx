import { type JSX, useMemo } from 'react';
import type { RulePack } from '../../core/score/rulePack';
import { rulesTexts } from '../../locales/rules';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { MoveList } from '../rules/MoveList';
import { evaluatedBy, movesBetween } from '../state/moves';
import { Notice } from './Notice';

/** Another rule pack scores the form: which scores moved, old → new. */
export const PackNotice = ({ before }: { readonly before: RulePack }): JSX.Element | null => {
  const { session, locale } = usePane();
  const { state, current } = session;
  const { snapshot, memory, formIndex } = state;
  const moves = useMemo(() => {
    const was = snapshot === null || current === null ? null : evaluatedBy(snapshot, memory, current, formIndex, before);
    return was === null || current === null ? null : movesBetween(was, current);
  }, [snapshot, memory, formIndex, current, before]);
  if (moves === null || current === null) return null;
  return (
    <Notice
      intent="info"
      text={say(rulesTexts.movedNotice, locale, { name: textIn(current.pack.name, locale), count: moves.length })}
      onDismiss={() => session.dispatch({ type: 'dismiss', notice: 'pack-before' })}
    >
      <MoveList moves={moves} />
    </Notice>
  );
};
