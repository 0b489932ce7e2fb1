import { DocumentTable24Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { buildTexts } from '../../locales/build';
import { kindTexts } from '../../locales/common';
import { say, textIn } from '../../locales/say';
import { StateCard } from '../parts/StateCard';
import { usePane } from '../paneContext';
import { BuildPreview } from './BuildPreview';
import { LibraryPage } from './LibraryPage';
import { TablePage } from './TablePage';

/** Building the indicator table: the table as it will be, the library, and the preview before it is written. */
export const BuildTab = (): JSX.Element | null => {
  const { session, locale } = usePane();
  const { board } = session.build;
  if (board === null) return null;
  const { kind, columns } = board.given;
  if (board.given.indicators.length === 0) {
    const without = kind === 'budget-table' || kind === 'summary' || columns.length === 0;
    return (
      <StateCard
        icon={<DocumentTable24Regular />}
        title={without ? say(buildTexts.notHereTitle, locale, { kind: textIn(kindTexts[kind], locale) }) : say(buildTexts.noRowsTitle, locale)}
        text={say(without ? buildTexts.notHereText : buildTexts.noRowsText, locale)}
      />
    );
  }
  const { page } = session.state.build;
  if (page === 'library') return <LibraryPage board={board} />;
  return page === 'preview' ? <BuildPreview board={board} /> : <TablePage board={board} />;
};
