/** The fill of a cell as Excel tells it. */
export interface Fill {
  /** `#RRGGBB` as displayed; the background where there is a pattern. */
  readonly color: string;
  /** Excel's name for it: `None`, `Solid`, `Gray50` …; a gradient has a name too, but cannot be written. */
  readonly pattern: string;
  readonly patternColor: string;
}

/** What is asked of each cell. */
export const FILL_ASKED = { format: { fill: { color: true, pattern: true, patternColor: true } } } as const;

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' && value !== '' ? value : otherwise);

/** The fill in an answer; Excel gives white for cells without any. */
export const fillOf = (cell: Excel.CellProperties | undefined): Fill => {
  const fill = cell?.format?.fill;
  const color = textOr(fill?.color, '#FFFFFF').toUpperCase();
  return { color, pattern: textOr(fill?.pattern, color === '#FFFFFF' ? 'None' : 'Solid'), patternColor: textOr(fill?.patternColor, '#000000').toUpperCase() };
};

/** Whether Excel lets us write this fill back. */
export const isRestorable = ({ pattern }: Fill): boolean => !pattern.endsWith('Gradient');

/** One colour and nothing else. A tint left from a theme colour would change it. */
const queueSolid = (fill: Excel.RangeFill, color: string): void => {
  fill.color = color;
  fill.tintAndShade = 0;
};

/** Queues filling a range in one colour (RRGGBB). */
export const queueColor = (range: Excel.Range, color: string): void => {
  const { fill } = range.format;
  queueSolid(fill, `#${color}`);
  fill.pattern = 'Solid';
};

/** Queues giving a range a fill it had. */
export const queueFill = (range: Excel.Range, { color, pattern, patternColor }: Fill): void => {
  const { fill } = range.format;
  if (pattern === 'None') {
    fill.clear();
    return;
  }
  queueSolid(fill, color);
  fill.pattern = pattern as `${Excel.FillPattern}`;
  if (pattern !== 'Solid') fill.patternColor = patternColor;
};

/** Whether a range is filled in exactly this colour (RRGGBB). */
export const isColored = ({ color, pattern }: Fill, wanted: string): boolean => pattern === 'Solid' && color === `#${wanted.toUpperCase()}`;

/** Whether two fills look the same. */
export const sameFill = (a: Fill, b: Fill): boolean => a.pattern === b.pattern && (a.pattern === 'None' || (a.color === b.color && (a.pattern === 'Solid' || a.patternColor === b.patternColor)));
