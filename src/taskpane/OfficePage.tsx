import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { DocumentTable24Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import type { WorkbookHost } from '../hosts/workbookHost';
import { paneTexts } from '../locales/pane';
import { type Locale, say } from '../locales/say';
import type { FileServices } from '../session/fileServices';
import { Pane } from './Pane';
import { StateCard } from './parts/StateCard';
import { type ColourScheme, themes } from './theme';

const usePageStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0 },
  body: { overflow: 'hidden' },
});
const useStyles = makeStyles({ page: { height: '100%' } });
const OUTSIDE = { padding: '0 16px' };

interface Props {
  /** Null where the page was opened outside of Excel. */
  readonly host: WorkbookHost | null;
  readonly locale: Locale;
  readonly scheme?: ColourScheme | undefined;
  /** What the page can do with files. */
  readonly files?: FileServices | undefined;
}

/** The pane filling Excel's task pane; outside of Excel, a word on where it belongs. */
export const OfficePage = ({ host, locale, scheme, files }: Props): JSX.Element => {
  usePageStyles();
  const styles = useStyles();
  if (host !== null) {
    return (
      <main className={styles.page}>
        <Pane host={host} locale={locale} scheme={scheme} files={files} />
      </main>
    );
  }
  return (
    <FluentProvider theme={themes.light} style={OUTSIDE} lang={locale}>
      <StateCard icon={<DocumentTable24Regular />} title={say(paneTexts.outsideTitle, locale)} text={say(paneTexts.outsideText, locale)} />
    </FluentProvider>
  );
};
