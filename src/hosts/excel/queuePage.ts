import type { SheetBlueprint } from '../../core/template/blueprint';

/** Queues how a sheet is printed: A4, one page wide, as many pages long as it needs. */
export const queuePage = (page: Excel.PageLayout, { print }: SheetBlueprint): void => {
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintMargins('Inches', { ...print.margins });
  if (print.titleRows !== null) page.setPrintTitleRows(`$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`);
  page.headersFooters.defaultForAllPages.centerFooter = print.footer;
};
