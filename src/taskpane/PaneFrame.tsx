import { makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useMemo } from 'react';
import type { WorkbookHost } from '../hosts/workbookHost';
import { paneTexts } from '../locales/pane';
import { type Locale, say } from '../locales/say';
import { Dock } from './dock/Dock';
import { Head } from './head/Head';
import { Tabs } from './head/Tabs';
import { PaneProvider } from './paneContext';
import { Panel } from './Panel';
import { WorkStrip } from './parts/WorkStrip';
import { useKeptScroll } from './parts/useKeptScroll';
import { usePaneSession } from './state/usePaneSession';

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    containerType: 'inline-size',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  scroller: { flex: '1 1 0', minHeight: 0, overflowY: 'auto', overflowX: 'hidden', scrollbarGutter: 'stable', scrollbarWidth: 'thin', overflowAnchor: 'none' },
});

/** The frame: head and tabs scroll with the content, the tabs stay in view, the dock below never moves. */
export const PaneFrame = ({ host, locale }: { readonly host: WorkbookHost; readonly locale: Locale }): JSX.Element => {
  const styles = useStyles();
  const session = usePaneSession(host);
  const { tab, previewing, page } = session.state;
  const scroller = useKeptScroll(tab === 'score' ? `score-${previewing ? 'preview' : page}` : tab);
  const content = useMemo(() => ({ session, locale }), [session, locale]);
  return (
    <PaneProvider value={content}>
      <section className={styles.frame} aria-label={say(paneTexts.paneName, locale)}>
        <WorkStrip />
        <div className={styles.scroller} ref={scroller}>
          <Head />
          <Tabs />
          <Panel />
        </div>
        <Dock />
      </section>
    </PaneProvider>
  );
};
