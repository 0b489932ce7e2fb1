import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, CircleHint16Regular, Lightbulb16Regular, PersonAvailable16Regular, QuestionCircle16Regular, SubtractCircle16Regular, Warning16Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { scoreTexts } from '../../locales/score';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';
import type { Mark } from '../state/scoreRow';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '3px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  certain: { color: tokens.colorPaletteGreenForeground1 },
  suggested: { color: tokens.colorBrandForeground1 },
  open: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});

const ICONS: Readonly<Record<Mark, JSX.Element>> = {
  certain: <CheckmarkCircle16Regular />,
  suggested: <Lightbulb16Regular />,
  decided: <PersonAvailable16Regular />,
  'to-decide': <QuestionCircle16Regular />,
  'not-filled-in': <CircleHint16Regular />,
  'no-weight': <Warning16Regular />,
  'not-scored': <SubtractCircle16Regular />,
};

/** How sure a score is: an icon and a word, the colour only beside them. */
export const MarkLabel = ({ mark }: { readonly mark: Mark }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  const colour = mark === 'certain' ? styles.certain : mark === 'suggested' || mark === 'decided' ? styles.suggested : mark === 'to-decide' || mark === 'no-weight' ? styles.open : undefined;
  return (
    <span className={mergeClasses(styles.mark, colour)}>
      <span aria-hidden="true" style={{ display: 'inline-flex' }}>
        {ICONS[mark]}
      </span>
      {say(scoreTexts[mark], locale)}
    </span>
  );
};
