import { FluentProvider } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { WorkbookHost } from '../hosts/workbookHost';
import type { Locale } from '../locales/say';
import type { DroppedFiles, FileServices } from '../session/fileServices';
import { PaneFrame } from './PaneFrame';
import { BrokenPane } from './parts/BrokenPane';
import { type ColourScheme, themes } from './theme';
import { useColourScheme } from './useColourScheme';

/** Not a class: Fluent gives the provider's classes to its floating layers too, and one of full height would take every click. */
const WHOLE = { height: '100%', colorScheme: 'light dark' };

export interface PaneProps {
  /** The workbook the pane works on. */
  readonly host: WorkbookHost;
  readonly locale: Locale;
  /** Light or dark where the host knows better than the system, as Office does. */
  readonly scheme?: ColourScheme | undefined;
  /** What the page can do with files; left out where it reviews none. */
  readonly files?: FileServices | undefined;
  /** Files dropped on the page, to be reviewed. */
  readonly dropped?: DroppedFiles | null | undefined;
}

/** The pane, the same in every host: fills the element it is put in. */
export const Pane = ({ host, locale, scheme, files, dropped }: PaneProps): JSX.Element => {
  const ofSystem = useColourScheme();
  return (
    <FluentProvider theme={themes[scheme ?? ofSystem]} style={WHOLE} lang={locale}>
      <BrokenPane locale={locale}>
        <PaneFrame host={host} locale={locale} files={files} dropped={dropped} />
      </BrokenPane>
    </FluentProvider>
  );
};
