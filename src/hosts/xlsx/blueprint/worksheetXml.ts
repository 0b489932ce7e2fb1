import { columnName, formatAddress } from '../../../core/sheet/address';
import { formatArea } from '../../../core/sheet/area';
import type { CellContent } from '../../../core/sheet/edit';
import type { BlueprintCell, SheetBlueprint } from '../../../core/template/blueprint';
import { cellBody } from '../sheet/cellElement';
import { xmlContent } from '../xml/escapedText';
import { validationsXml } from './validationXml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Pixels of a digit and of the padding of a column, see `view/measures`. */
const fileWidth = (characters: number): number => Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

const contentOf = ({ content }: BlueprintCell): CellContent => {
  if (content.kind === 'formula') return { value: content.shown ?? null, formula: content.text };
  if (content.kind === 'number') return { value: content.number, formula: null };
  return { value: content.kind === 'text' ? content.text : null, formula: null };
};

const cellXml = (cell: BlueprintCell, style: number): string => {
  const { type, children } = cellBody(contentOf(cell), '');
  const opening = `<c r="${formatAddress(cell.cell)}" s="${String(style)}"${type === null ? '' : ` t="${type}"`}`;
  return children === '' ? `${opening}/>` : `${opening}>${children}</c>`;
};

const rowsXml = ({ cells, rows }: SheetBlueprint, styleOf: (key: string) => number): string => {
  const byRow = new Map<number, BlueprintCell[]>();
  for (const cell of cells) byRow.set(cell.cell.row, [...(byRow.get(cell.cell.row) ?? []), cell]);
  const indices = new Set([...byRow.keys(), ...rows.flatMap((height, row) => (height === null ? [] : [row]))]);
  return [...indices]
    .sort((a, b) => a - b)
    .map((row) => {
      const height = rows[row] ?? null;
      const sized = height === null ? '' : ` ht="${String(height)}" customHeight="1"`;
      const inRow = [...(byRow.get(row) ?? [])].sort((a, b) => a.cell.column - b.cell.column);
      return `<row r="${String(row + 1)}"${sized}>${inRow.map((cell) => cellXml(cell, styleOf(cell.style))).join('')}</row>`;
    })
    .join('');
};

const paneXml = (freezeRow: number | null): string => {
  if (freezeRow === null || freezeRow <= 0) return '';
  const first = `A${String(freezeRow + 1)}`;
  return `<pane ySplit="${String(freezeRow)}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`;
};

const columnsXml = (columns: readonly number[]): string =>
  columns.length === 0 ? '' : `<cols>${columns.map((width, index) => `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(fileWidth(width))}" customWidth="1"/>`).join('')}</cols>`;

const mergesXml = ({ merges }: SheetBlueprint): string =>
  merges.length === 0 ? '' : `<mergeCells count="${String(merges.length)}">${merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join('')}</mergeCells>`;

/** Locked cells can be selected, rows and columns resized: a long text must be able to make itself room. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

/** A4 (paper 9), as wide as one page, as many pages as it takes. */
const printXml = ({ print }: SheetBlueprint): string => {
  const { left, right, top, bottom } = print.margins;
  const margins = `<pageMargins left="${String(left)}" right="${String(right)}" top="${String(top)}" bottom="${String(bottom)}" header="0.3" footer="0.3"/>`;
  const footer = print.footer === '' ? '' : `<headerFooter><oddFooter>${xmlContent(`&C${print.footer}`)}</oddFooter></headerFooter>`;
  return `<printOptions horizontalCentered="1"/>${margins}<pageSetup paperSize="9" orientation="${print.orientation}" fitToWidth="1" fitToHeight="0"/>${footer}`;
};

/** The last cell a blueprint speaks of, e.g. `I40`; null for an empty one. */
export const lastCell = ({ cells, merges }: SheetBlueprint): string | null => {
  const rows = [...cells.map(({ cell }) => cell.row), ...merges.map(({ bottom }) => bottom)];
  const columns = [...cells.map(({ cell }) => cell.column), ...merges.map(({ right }) => right)];
  return rows.length === 0 ? null : `${columnName(Math.max(...columns))}${String(Math.max(...rows) + 1)}`;
};

/** A blueprint as the XML of a worksheet part, its elements in the order the schema fixes (CT_Worksheet). `styleOf` gives the style index of a style's name. */
export const worksheetXml = (blueprint: SheetBlueprint, styleOf: (key: string) => number, selected: boolean): string => {
  const pane = paneXml(blueprint.freezeRow);
  const view = `<sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0"${pane === '' ? '/>' : `>${pane}</sheetView>`}`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${lastCell(blueprint) ?? 'A1'}"/><sheetViews>${view}</sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `${columnsXml(blueprint.columns)}<sheetData>${rowsXml(blueprint, styleOf)}</sheetData>${blueprint.protect ? PROTECTION : ''}` +
    `${mergesXml(blueprint)}${validationsXml(blueprint.validations)}${printXml(blueprint)}</worksheet>`
  );
};
