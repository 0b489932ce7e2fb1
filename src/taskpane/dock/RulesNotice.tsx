import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { rulesTexts } from '../../locales/rules';
import { say, textIn } from '../../locales/say';
import { usePane } from '../paneContext';
import { MoveList } from '../rules/MoveList';
import { useRules } from '../state/useRules';
import { Notice } from './Notice';

/** While rules are being changed: which scores move, old → new, or what is wrong. It stands here so that the fields do not shift. */
export const RulesNotice = (): JSX.Element | null => {
  const { locale } = usePane();
  const rules = useRules();
  if (rules === null || !rules.changed) return null;
  const { checked, moves, discard } = rules;
  const text = !checked.ok ? textIn(checked.problem.message, locale) : moves.length === 0 ? say(rulesTexts.movedNone, locale) : say(rulesTexts.moved, locale, { count: moves.length });
  return (
    <Notice
      intent={checked.ok ? 'info' : 'warning'}
      text={text}
      actions={
        <Button size="small" onClick={discard}>
          {say(rulesTexts.discard, locale)}
        </Button>
      }
    >
      {checked.ok && <MoveList moves={moves} />}
    </Notice>
  );
};
