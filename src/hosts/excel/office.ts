import type { WorkbookHost } from '../workbookHost';
import { createExcelHost } from './createExcelHost';

/** Where the page finds itself once Office has spoken. */
export interface OfficePlace {
  /** The open workbook; null in a page that no Excel has opened. */
  readonly host: WorkbookHost | null;
  /** Excel's display language, e.g. `zh-CN`; undefined outside Excel. */
  readonly language: string | undefined;
  /** Background of Excel's theme as a CSS colour; undefined where Excel does not tell (on the web). */
  readonly background: string | undefined;
}

/** Waits for Office; outside Excel it comes back too, without a workbook. */
export const officeReady = async (): Promise<OfficePlace> => {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { host: null, language: undefined, background: undefined };
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return { host: createExcelHost(), language: Office.context.displayLanguage, background: theme?.bodyBackgroundColor };
};

/** Hands a ribbon button of the manifest to its action. Excel waits for the action to end, whatever came of it. */
export const onRibbon = (name: string, action: (host: WorkbookHost) => Promise<unknown>): void => {
  void Office.onReady(() => {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void action(createExcelHost()).finally(() => {
        event.completed();
      });
    });
  });
};
