import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import { type Locale, say } from '../../locales/say';
import { workbenchTexts as texts } from '../../locales/workbench';
import type { DroppedFiles, FileServices } from '../../session/fileServices';
import { Pane } from '../../taskpane/Pane';
import type { DeskState } from '../deskState';
import type { DeskActs } from '../useDesk';
import { EmptyDesk } from './EmptyDesk';
import { NARROW } from './narrow';
import { SheetPart } from './SheetPart';
import { PANE_WIDTH, Splitter } from './Splitter';

interface TwoPartsProps {
  readonly locale: Locale;
  readonly desk: DeskState;
  readonly acts: DeskActs;
  readonly files: FileServices;
  readonly dropped: DroppedFiles | null;
}

const useStyles = makeStyles({
  choice: { display: 'none', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, [NARROW]: { display: 'block' } },
  parts: { display: 'flex', flex: '1 1 0', minHeight: 0 },
  sheet: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minWidth: 0 },
  pane: { flexShrink: 0, minWidth: 0, width: 'var(--pane-width)', [NARROW]: { width: '100%' } },
  away: { [NARROW]: { display: 'none' } },
});

type Part = 'sheet' | 'pane';

/** Sheet and pane side by side with a bar between them; on a narrow page one of them at a time, both kept as they are. */
export const TwoParts = ({ locale, desk, acts, files, dropped }: TwoPartsProps): JSX.Element => {
  const styles = useStyles();
  const [part, setPart] = useState<Part>('sheet');
  const [width, setWidth] = useState(PANE_WIDTH.first);
  const [drop, setDrop] = useState(dropped?.id ?? 0);
  // Dropped files are reviewed in the pane: it has to be seen.
  if (dropped !== null && dropped.id !== drop) {
    setDrop(dropped.id);
    setPart('pane');
  }
  if (desk.open === null) return <EmptyDesk locale={locale} busy={desk.busy} />;
  return (
    <>
      <div className={styles.choice}>
        <TabList selectedValue={part} aria-label={say(texts.whatIsShown, locale)} onTabSelect={(_, { value }) => setPart(value === 'pane' ? 'pane' : 'sheet')}>
          <Tab value="sheet">{say(texts.showSheet, locale)}</Tab>
          <Tab value="pane">{say(texts.showPane, locale)}</Tab>
        </TabList>
      </div>
      <div className={styles.parts} style={{ ['--pane-width' as string]: `${String(width)}px` }}>
        <main className={mergeClasses(styles.sheet, part === 'pane' && styles.away)}>
          <SheetPart locale={locale} workbook={desk.open.workbook} desk={desk} acts={acts} />
        </main>
        <Splitter label={say(texts.splitter, locale)} width={width} onResize={setWidth} />
        <aside className={mergeClasses(styles.pane, part === 'sheet' && styles.away)} aria-label={say(texts.paneLabel, locale)}>
          <Pane key={desk.open.id} host={desk.open.host} locale={locale} files={files} dropped={dropped} />
        </aside>
      </div>
    </>
  );
};
