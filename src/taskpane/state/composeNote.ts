import { isWeakNote } from '../../core/note';
import type { Form } from '../../core/recognise/form';
import type { NoteItem } from './noteItems';
import type { Drafts } from './paneState';

/** What the person put together for a note; cause and measure are '' until they choose or type. */
export interface NoteParts {
  readonly facts: boolean;
  readonly cause: string;
  readonly measure: string;
  readonly replace: boolean;
}

/** The parts as the drafts hold them: the facts are in unless left out, text that is there stays unless replaced. */
export const notePartsOf = ({ key }: NoteItem, { causes, measures, noteModes, noteFacts }: Drafts): NoteParts => ({
  facts: noteFacts[key] !== 'no',
  cause: causes[key] ?? '',
  measure: measures[key] ?? '',
  replace: noteModes[key] === 'replace',
});

const sentence = (label: string, text: string): string => {
  const bare = text.trim().replace(/[。.；;]+$/, '');
  return bare === '' ? '' : `${label}${bare}。`;
};

const newText = ({ facts }: NoteItem, parts: NoteParts): string =>
  `${parts.facts ? facts : ''}${sentence('原因：', parts.cause)}${sentence('改进措施：', parts.measure)}`;

/** The note as it would be written; '' while there is nothing to add. */
export const composeNote = (item: NoteItem, parts: NoteParts): string => {
  const added = newText(item, parts);
  if (added === '') return '';
  return item.existing === '' || parts.replace ? added : `${item.existing}\n${added}`;
};

type Box = Form['boxes'][number];

const lineFor = (item: NoteItem, box: Box, alone: boolean, drafts: Drafts): string => {
  const parts = notePartsOf(item, drafts);
  if (box.kind === 'measure') return sentence('', parts.measure);
  const used = drafts.usedNotes[item.key];
  if (used !== undefined) return used.replace(/\n/g, ' ');
  const settled = parts.cause !== '' || parts.measure !== '';
  if (!settled) return item.state === 'given' ? item.existing : '';
  return newText(item, { ...parts, measure: alone ? parts.measure : '' });
};

/**
 * A box below the table composed from its rows, one numbered line each: causes with their facts, measures in the box for
 * measures. Text that is in the box stays above it. '' while no row says anything.
 */
export const composeBox = (box: Box, { boxes }: Form, items: readonly NoteItem[], drafts: Drafts): string => {
  const alone = !boxes.some(({ kind }) => kind === 'measure');
  const lines = items.flatMap((item) => {
    const line = lineFor(item, box, alone, drafts);
    return line === '' ? [] : [`${item.name.replace(/\s+/g, '')}：${line}`];
  });
  const numbered = lines.map((line, index) => `${String(index + 1)}. ${line}`).join('\n');
  const existing = box.content.text.trim();
  return numbered === '' || isWeakNote(existing) ? numbered : `${existing}\n${numbered}`;
};
