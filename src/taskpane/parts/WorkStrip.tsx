import { ProgressBar, makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { paneTexts } from '../../locales/pane';
import { say } from '../../locales/say';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  strip: { position: 'absolute', top: 0, left: 0, right: 0, zIndex: 3 },
  words: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** A thin moving line while the host works; it lies above the content so that nothing shifts. */
export const WorkStrip = (): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { work } = session.state;
  const words = work === null ? '' : say(paneTexts[work.kind], locale);
  return (
    <div className={styles.strip}>
      {work !== null && <ProgressBar thickness="medium" shape="square" aria-label={words} />}
      <span className={styles.words} role="status">
        {words}
      </span>
    </div>
  );
};
