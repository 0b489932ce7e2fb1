import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type JSX, useEffect, useRef } from 'react';
import { formatAddress } from '../../core/sheet/address';
import type { CellEdit } from '../../core/sheet/edit';
import { buildTexts } from '../../locales/build';
import { roleTexts } from '../../locales/common';
import { previewTexts } from '../../locales/preview';
import { say, textIn } from '../../locales/say';
import { BeforeAfter } from '../parts/BeforeAfter';
import { usePane } from '../paneContext';
import { showContent } from '../state/showContent';
import type { BuildBoard } from './state/board';
import { structureLines } from './state/structureLines';

const useStyles = makeStyles({
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outline: 'none' },
  lead: { margin: '2px 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  part: { margin: '10px 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { padding: '5px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere' },
  ticked: { display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)' },
  box: { marginTop: '-6px', marginLeft: '-6px' },
  where: { display: 'inline-block', marginRight: '8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  why: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

const Edit = ({ edit }: { readonly edit: CellEdit }): JSX.Element => {
  const styles = useStyles();
  const { locale } = usePane();
  return (
    <span>
      <span className={styles.where}>{`${say(roleTexts[edit.role], locale)} ${formatAddress(edit.cell)}`}</span>
      <BeforeAfter before={edit.before} after={edit.after} locale={locale} />
      <span className={styles.why}>{textIn(edit.why, locale)}</span>
    </span>
  );
};

/** Everything the one write will do: rows and merged cells first, in words, then the contents. Cells are named where they will be. */
export const BuildPreview = ({ board }: { readonly board: BuildBoard }): JSX.Element => {
  const styles = useStyles();
  const { session, locale } = usePane();
  const { ticks } = session.state.build;
  const { structure = [], edits } = board.plan;
  const [sure, open] = [edits.filter(({ ticked }) => ticked), edits.filter(({ ticked }) => !ticked)];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h2 className={styles.title} tabIndex={-1} ref={title}>
        {say(buildTexts.previewTitle, locale)}
      </h2>
      <p className={styles.lead}>{say(buildTexts.previewLead, locale)}</p>
      {structure.length > 0 && (
        <section aria-label={say(buildTexts.structure, locale)}>
          <h3 className={styles.part}>{say(buildTexts.structure, locale)}</h3>
          <ol className={styles.list}>
            {structureLines(structure, locale).map((words, index) => (
              <li key={index} className={styles.line}>
                {words}
              </li>
            ))}
          </ol>
        </section>
      )}
      {sure.length > 0 && (
        <section aria-label={say(buildTexts.contents, locale)}>
          <h3 className={styles.part}>{say(buildTexts.contents, locale)}</h3>
          <ul className={styles.list}>
            {sure.map((edit) => (
              <li key={formatAddress(edit.cell)} className={styles.line}>
                <Edit edit={edit} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <section aria-label={say(buildTexts.untickedLead, locale)}>
          <p className={styles.part}>{say(buildTexts.untickedLead, locale)}</p>
          <ul className={styles.list}>
            {open.map((edit) => {
              const cell = formatAddress(edit.cell);
              const label = say(previewTexts.tickEdit, locale, { cell, before: showContent(edit.before, locale), after: showContent(edit.after, locale) });
              return (
                <li key={cell} className={`${styles.line} ${styles.ticked}`}>
                  <Checkbox className={styles.box} checked={ticks[cell] ?? false} aria-label={label} onChange={(_, { checked }) => session.dispatch({ type: 'build-tick', cell, ticked: checked === true })} />
                  <Edit edit={edit} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
};
