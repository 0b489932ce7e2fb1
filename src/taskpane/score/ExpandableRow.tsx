import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type JSX, type ReactNode, useEffect, useId, useRef } from 'react';

const useStyles = makeStyles({
  item: {
    position: 'relative',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    scrollMarginTop: '48px',
    scrollMarginBottom: '12px',
  },
  selected: {
    '::before': { content: '""', position: 'absolute', left: 0, top: 0, bottom: 0, width: '3px', backgroundColor: tokens.colorBrandStroke1, forcedColorAdjust: 'none' },
  },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'stretch', ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  lineSelected: { backgroundColor: tokens.colorBrandBackground2, ':hover': { backgroundColor: tokens.colorBrandBackground2Hover } },
  toggle: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-start',
    minWidth: 0,
    padding: '5px 4px 5px 8px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { display: 'block', fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere' },
  values: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  right: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', justifyContent: 'flex-start', padding: '5px 8px 5px 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  detail: { padding: '8px 8px 12px', backgroundColor: tokens.colorNeutralBackground2 },
});

interface Props {
  readonly name: string;
  readonly values: ReactNode;
  /** The points, the mark and whatever else stands on the right. */
  readonly right: ReactNode;
  readonly open: boolean;
  /** Brings the row into view and marks it. */
  readonly selected: boolean;
  readonly onToggle: () => void;
  /** The arithmetic and what can be decided. */
  readonly children: ReactNode;
}

/** A row of the form; opens to why it has its score. */
export const ExpandableRow = ({ name, values, right, open, selected, onToggle, children }: Props): JSX.Element => {
  const styles = useStyles();
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li ref={item} className={mergeClasses(styles.item, selected && styles.selected)} aria-current={selected ? 'true' : undefined}>
      <div className={mergeClasses(styles.line, selected && styles.lineSelected)}>
        <button type="button" className={styles.toggle} aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span className={styles.name}>{name}</span>
          <span className={styles.values}>{values}</span>
        </button>
        <div className={styles.right}>{right}</div>
      </div>
      <div id={id}>{open && <div className={styles.detail}>{children}</div>}</div>
    </li>
  );
};
