import { areaNamed } from '../areaNames';
import { recordOf, textOf } from '../argument';
import type { Sheet } from '../book/book';
import { type HostObject, hostObject, NULL_OBJECT } from '../hostObject';
import type { Server } from '../server';
import { areasObject } from './areas';
import { mayRebuild } from './permission';

const remember = (sheet: Sheet, prefix: string, names: readonly string[]): Readonly<Record<string, (value: unknown) => void>> =>
  Object.fromEntries(names.map((name) => [name, (value: unknown): void => { mayRebuild(sheet); sheet.layout.set(`${prefix}.${name}`, value); }]));

/** `worksheet.freezePanes`. */
export const freezePanesObject = (sheet: Sheet): HostObject => hostObject({
  methods: {
    ...remember(sheet, 'FreezePanes', ['FreezeRows', 'FreezeColumns']),
    Unfreeze: () => { sheet.layout.delete('FreezePanes.FreezeRows'); },
  },
});

/** `worksheet.pageLayout`. */
export const pageLayoutObject = (server: Server, sheet: Sheet): HostObject => hostObject({
  setters: remember(sheet, 'PageLayout', ['Orientation', 'PaperSize', 'Zoom', 'CenterHorizontally', 'CenterVertically', 'LeftMargin', 'RightMargin', 'TopMargin', 'BottomMargin', 'HeaderMargin', 'FooterMargin']),
  methods: {
    ...remember(sheet, 'PageLayout', ['SetPrintTitleRows']),
    GetPrintAreaOrNullObject: () => (sheet.printArea.length === 0 ? NULL_OBJECT : areasObject(server, sheet, sheet.printArea)),
    SetPrintArea: (area) => {
      mayRebuild(sheet);
      sheet.printArea = textOf(area).split(',').map(areaNamed);
    },
    SetPrintMargins: (unit, options) => {
      mayRebuild(sheet);
      Object.entries(recordOf(options)).forEach(([name, size]) => sheet.layout.set(`PageLayout.Margins.${name}`, { unit, size }));
    },
  },
  children: {
    HeadersFooters: () => hostObject({
      children: { DefaultForAllPages: () => hostObject({ setters: remember(sheet, 'PageLayout', ['CenterFooter', 'LeftFooter', 'RightFooter', 'CenterHeader']) }) },
    }),
  },
});
