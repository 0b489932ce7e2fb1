import { makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useMemo } from 'react';
import type { WorkbookHost } from '../hosts/workbookHost';
import { paneTexts } from '../locales/pane';
import { type Locale, say } from '../locales/say';
import type { DroppedFiles, FileServices } from '../session/fileServices';
import { Dock } from './dock/Dock';
import { Head } from './head/Head';
import { Tabs } from './head/Tabs';
import { PaneProvider } from './paneContext';
import { Panel } from './Panel';
import type { ReviewState } from './review/state/reviewState';
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

interface Props {
  readonly host: WorkbookHost;
  readonly locale: Locale;
  readonly files?: FileServices | undefined;
  readonly dropped?: DroppedFiles | null | undefined;
}

/** The findings, a file's findings and the delivery are pages of their own. */
const scrolledIn = ({ scope, page, files }: ReviewState): string => `${scope}-${page}-${scope === 'files' ? (files.shown ?? 'list') : ''}`;

/** The frame: head and tabs scroll with the content, the tabs stay in view, the dock below never moves. */
export const PaneFrame = ({ host, locale, files, dropped }: Props): JSX.Element => {
  const styles = useStyles();
  const session = usePaneSession(host, files, dropped);
  const { tab, previewing, page, template } = session.state;
  const scroller = useKeptScroll(tab === 'score' ? `score-${previewing ? 'preview' : page}` : tab === 'review' ? `review-${scrolledIn(session.state.review)}` : tab === 'build' ? `build-${session.state.build.page}` : `template-${template.view}`);
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
