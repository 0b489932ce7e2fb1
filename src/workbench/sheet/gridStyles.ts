import { makeStyles, tokens } from '@fluentui/react-components';

/** Heading row and column, in pixels: also what the scrolling keeps free. */
export const HEAD = { height: 24, width: 42 };

const heading = {
  position: 'sticky',
  boxSizing: 'border-box',
  padding: 0,
  backgroundColor: tokens.colorNeutralBackground3,
  color: tokens.colorNeutralForeground3,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase200,
  fontWeight: tokens.fontWeightRegular,
  textAlign: 'center',
  verticalAlign: 'middle',
  userSelect: 'none',
} as const;

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;
const MARKED = { '&[data-active]': { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold } } as const;

/** The paper stays white in the dark theme too: fonts and fills of the file are made for it. */
export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    height: '100%',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground4,
    scrollPaddingTop: `${String(HEAD.height + 8)}px`,
    scrollPaddingLeft: `${String(HEAD.width + 8)}px`,
    scrollPaddingBottom: '8px',
    scrollPaddingRight: '8px',
    outlineStyle: 'none',
  },
  table: { tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: 0, backgroundColor: '#ffffff', color: '#000000' },
  corner: { ...heading, top: 0, left: 0, zIndex: 4, height: `${String(HEAD.height)}px`, borderRight: LINE, borderBottom: LINE },
  columnHead: { ...heading, top: 0, zIndex: 3, height: `${String(HEAD.height)}px`, borderRight: LINE, borderBottom: LINE, ...MARKED },
  rowHead: { ...heading, left: 0, zIndex: 2, borderRight: LINE, borderBottom: LINE, ...MARKED },
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    padding: '0 3px',
    lineHeight: 1.25,
    cursor: 'cell',
    outlineStyle: 'none',
    '&[aria-selected="true"]': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px', zIndex: 1 },
    '&[data-changed]::after': { content: '""', position: 'absolute', inset: 0, backgroundColor: 'rgba(16, 124, 16, 0.14)', pointerEvents: 'none' },
  },
  text: { overflow: 'hidden' },
  spilled: { position: 'relative', zIndex: 1, pointerEvents: 'none' },
  filler: { padding: 0 },
  editor: {
    position: 'absolute',
    top: '-1px',
    left: '-1px',
    zIndex: 2,
    boxSizing: 'border-box',
    minWidth: 'calc(100% + 2px)',
    minHeight: 'calc(100% + 2px)',
    maxWidth: '480px',
    padding: '1px 3px',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: 0,
    outlineStyle: 'none',
    resize: 'none',
    overflow: 'hidden',
    backgroundColor: '#ffffff',
    color: '#000000',
    font: 'inherit',
    textAlign: 'left',
    boxShadow: tokens.shadow8,
  },
});
