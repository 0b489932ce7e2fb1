import { Button } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import { buildTexts } from '../../locales/build';
import { previewTexts } from '../../locales/preview';
import { say } from '../../locales/say';
import { rowsChanged } from '../build/state/structureLines';
import { usePane } from '../paneContext';
import { Notice } from './Notice';
import { WrittenCells } from './WrittenCells';

/** What was written a moment ago, or what was undone. Undo itself stays in the bar when the notice is gone. */
export const WrittenNotice = (): JSX.Element | null => {
  const { session, locale } = usePane();
  const [open, setOpen] = useState(false);
  const { lastWrite, undone } = session.state;
  if (undone) {
    return <Notice intent="success" text={say(previewTexts.undone, locale)} onDismiss={() => session.dispatch({ type: 'dismiss', notice: 'undone' })} />;
  }
  if (lastWrite === null || lastWrite.seen) return null;
  const { receipt, fresh, kept } = lastWrite;
  const show = (
    <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
      {say(open ? previewTexts.hide : previewTexts.show, locale)}
    </Button>
  );
  const rows = rowsChanged(receipt);
  const cells = say(fresh ? previewTexts.written : previewTexts.writtenBefore, locale, { count: receipt.cells.length });
  const news = [
    cells,
    ...(rows.inserted === 0 ? [] : [say(buildTexts.rowsInserted, locale, { count: rows.inserted })]),
    ...(rows.deleted === 0 ? [] : [say(buildTexts.rowsDeleted, locale, { count: rows.deleted })]),
  ].join(' ');
  return (
    <Notice
      intent={fresh ? 'success' : 'info'}
      text={kept ? news : `${news} ${say(previewTexts.notKept, locale)}`}
      actions={show}
      onDismiss={() => session.dispatch({ type: 'dismiss', notice: 'last-write' })}
    >
      {open && <WrittenCells receipt={receipt} />}
    </Notice>
  );
};
