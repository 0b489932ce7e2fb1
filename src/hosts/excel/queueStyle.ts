import type { BlueprintStyle } from '../../core/template/blueprint';

const LINE = '#000000';
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Inner lines exist only where there is more than one row or column; Excel refuses them elsewhere. */
const edgesOf = (inner: { readonly rows: boolean; readonly columns: boolean }): readonly Edge[] => [
  'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight',
  ...(inner.rows ? (['InsideHorizontal'] as const) : []), ...(inner.columns ? (['InsideVertical'] as const) : []),
];

/** Queues the look of some cells; `inner` tells whether they have several rows or columns. */
export const queueStyle = (format: Excel.RangeFormat, style: BlueprintStyle, inner: { readonly rows: boolean; readonly columns: boolean }): void => {
  const { font } = format;
  font.name = style.font;
  font.size = style.size;
  font.bold = style.bold;
  font.color = `#${style.color}`;
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  format.wrapText = style.wrap;
  if (!style.locked) format.protection.locked = false;
  if (!style.border) return;
  edgesOf(inner).forEach((edge) => {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = 'Thin';
    line.color = LINE;
  });
};
