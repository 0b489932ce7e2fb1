import { Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { type Locale, say } from '../../locales/say';
import { workbenchTexts as texts } from '../../locales/workbench';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    flex: '1 1 0',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
  },
  picture: { fontSize: '48px', color: tokens.colorNeutralForeground4 },
});

/** What stands in place of the sheet while nothing is open. */
export const EmptyDesk = ({ locale, busy }: { readonly locale: Locale; readonly busy: boolean }): JSX.Element => {
  const styles = useStyles();
  if (busy) {
    return (
      <div className={styles.empty}>
        <Spinner label={say(texts.opening, locale)} />
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <DocumentTableRegular className={styles.picture} aria-hidden="true" />
      <Text size={400} weight="semibold">
        {say(texts.emptyTitle, locale)}
      </Text>
      <Text>{say(texts.emptyNext, locale)}</Text>
    </div>
  );
};
