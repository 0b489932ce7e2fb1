import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useEffect, useRef } from 'react';
import { type Locale, say } from '../../locales/say';
import { workbenchTexts as texts } from '../../locales/workbench';

interface SheetTabsProps {
  readonly locale: Locale;
  /** Names of the sheets that can be shown, in their order. */
  readonly sheets: readonly string[];
  readonly active: string;
  readonly onActivate: (sheet: string) => void;
}

const useStyles = makeStyles({
  strip: { overflowX: 'auto', overflowY: 'hidden', flexShrink: 0, scrollbarWidth: 'thin', backgroundColor: tokens.colorNeutralBackground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { whiteSpace: 'nowrap', flexShrink: 0 },
});

/** The sheets of the workbook, as in the file. */
export const SheetTabs = ({ locale, sheets, active, onActivate }: SheetTabsProps): JSX.Element => {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // A new sheet comes into view before its tab is listed.
  }, [active, sheets.length]);
  return (
    <div ref={strip} className={styles.strip}>
      <TabList size="small" selectedValue={active} aria-label={say(texts.sheetTabs, locale)} onTabSelect={(_, { value }) => onActivate(String(value))}>
        {sheets.map((name) => (
          <Tab key={name} value={name} className={styles.tab}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
};
