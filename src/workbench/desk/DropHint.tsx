import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { type Locale, say } from '../../locales/say';
import { workbenchTexts as texts } from '../../locales/workbench';

const useStyles = makeStyles({
  cover: {
    position: 'fixed',
    inset: tokens.spacingVerticalM,
    zIndex: 1000,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: tokens.spacingVerticalM,
    pointerEvents: 'none',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    color: tokens.colorBrandForeground1,
    fontSize: '40px',
  },
});

/** Shown over the page while a file is dragged over it. */
export const DropHint = ({ locale }: { readonly locale: Locale }): JSX.Element => (
  <div className={useStyles().cover}>
    <DocumentAddRegular aria-hidden="true" />
    <Text size={500} weight="semibold">
      {say(texts.dropHere, locale)}
    </Text>
  </div>
);
