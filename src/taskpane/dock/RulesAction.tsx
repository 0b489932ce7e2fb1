import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { rulesTexts } from '../../locales/rules';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { useRules } from '../state/useRules';

/** Keeps the changed rules in the workbook and scores by them. */
export const RulesAction = (): JSX.Element => {
  const { session, locale } = usePane();
  const rules = useRules();
  const ready = rules !== null && rules.changed && rules.checked.ok;
  const words = rules === null || !rules.changed ? rulesTexts.nothingChanged : rules.checked.ok ? rulesTexts.save : rulesTexts.fault;
  return (
    <Button
      appearance="primary"
      disabled={!ready}
      onClick={() => {
        rules?.save();
        session.dispatch({ type: 'show-page', page: 'rows' });
      }}
    >
      {say(words, locale)}
    </Button>
  );
};
