import { DocumentTable24Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { FormKind } from '../../core/recognise/form';
import { kindTexts } from '../../locales/common';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import { StateCard } from '../parts/StateCard';

/** In place of the total for forms that carry no scores. */
export const NotScored = ({ kind }: { readonly kind: FormKind }): JSX.Element => {
  const { locale } = usePane();
  return (
    <StateCard
      icon={<DocumentTable24Regular />}
      title={say(scoreTexts.notScoredTitle, locale, { kind: say(kindTexts[kind], locale) })}
      text={say(scoreTexts.notScoredText, locale)}
    />
  );
};
