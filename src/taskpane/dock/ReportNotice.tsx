import type { JSX } from 'react';
import { paneTexts } from '../../locales/pane';
import { type Locale, say, textIn } from '../../locales/say';
import type { RibbonReport } from '../../session/report';
import { usePane } from '../paneContext';
import { Notice } from './Notice';

const wording = (report: RibbonReport, locale: Locale): string => {
  if (report.kind === 'refused') return `${textIn(report.problem.message, locale)} ${textIn(report.problem.next, locale)}`;
  const { written: count, open } = report;
  return count === 0 ? say(paneTexts.ribbonNothing, locale, { open }) : say(paneTexts.ribbonWritten, locale, { count, open });
};

/** What the ribbon button did while the pane was closed. */
export const ReportNotice = ({ report }: { readonly report: RibbonReport }): JSX.Element => {
  const { session, locale } = usePane();
  return <Notice intent={report.kind === 'refused' ? 'warning' : 'info'} text={wording(report, locale)} onDismiss={() => void session.work.forgetReport()} />;
};
