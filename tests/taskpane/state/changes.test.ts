import { changesOf, tickAll } from '../../../src/taskpane/state/changes';
import { EMPTY_DRAFTS } from '../../../src/taskpane/state/paneState';
import { selfEvaluation } from '../selfEvaluation';
import { evaluated } from './evaluated';

describe('changesOf', () => {
  it('ticks what is certain and empty, names what it belongs to, and tells what it would replace', () => {
    const changes = changesOf(evaluated(selfEvaluation({ H14: 25 })), EMPTY_DRAFTS);
    expect(changes.find(({ key }) => key === 'H13')).toMatchObject({ of: '培训人次', ticked: true, overwrites: false });
    expect(changes.find(({ key }) => key === 'H14')).toMatchObject({ of: '培训合格率', ticked: false, overwrites: true });
    expect(changes.find(({ key }) => key === 'I7')).toMatchObject({ of: '年度资金总额', ticked: true });
  });

  it('follows the person’s ticks', () => {
    const changes = changesOf(evaluated(selfEvaluation()), { ...EMPTY_DRAFTS, ticks: { H13: false } });
    expect(changes.find(({ key }) => key === 'H13')?.ticked).toBe(false);
  });

  it('writes the note as the person completed it, ticked, in place of the one offered', () => {
    const notes = changesOf(evaluated(selfEvaluation()), { ...EMPTY_DRAFTS, usedNotes: { D14: '考核标准提高' } }).filter(({ edit }) => edit.role === 'note');
    expect(notes.filter(({ key }) => key === 'I14').map(({ edit, ticked }) => [edit.after.value, ticked])).toEqual([['考核标准提高', true]]);
  });

  it('does not offer what is there already', () => {
    const changes = changesOf(evaluated(selfEvaluation({ I14: '考核标准提高' })), { ...EMPTY_DRAFTS, usedNotes: { D14: '考核标准提高' } });
    expect(changes.map(({ key }) => key)).not.toContain('I14');
  });

  it('ticks all, none, or what goes into empty cells', () => {
    const changes = changesOf(evaluated(selfEvaluation({ H14: 25 })), EMPTY_DRAFTS);
    expect(tickAll(changes, 'all')).toMatchObject({ H13: true, H14: true });
    expect(tickAll(changes, 'none')).toMatchObject({ H13: false, H14: false });
    expect(tickAll(changes, 'only-empty')).toMatchObject({ H13: true, H14: false });
  });
});
