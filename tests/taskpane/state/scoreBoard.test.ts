import { groupRows, filterRows, openPoints, scoreBoard } from '../../../src/taskpane/state/scoreBoard';
import { selfEvaluation } from '../selfEvaluation';
import { evaluated } from './evaluated';

const FILLED = { H13: 25, H14: 25, H15: 30, H16: 10 };

describe('scoreBoard', () => {
  it('groups neighbouring rows by level 1 and adds up their points', () => {
    const groups = groupRows(scoreBoard(evaluated(selfEvaluation())).rows);
    expect(groups.map(({ name, score, weight, open }) => [name, score.toFixed(), weight?.toFixed(), open])).toEqual([
      ['产出指标', '45', '50', 0],
      ['效益指标', '0', '30', 1],
      ['满意度指标', '10', '10', 0],
    ]);
  });

  it('marks each row by how far it is', () => {
    const rows = scoreBoard(evaluated(selfEvaluation({ F16: '' }))).rows;
    expect(rows.map(({ key, mark }) => [key, mark])).toEqual([['D13', 'certain'], ['D14', 'certain'], ['D15', 'to-decide'], ['D16', 'not-filled-in']]);
    expect(openPoints(rows).toFixed()).toBe('40');
  });

  it('counts what each filter lets through', () => {
    const board = scoreBoard(evaluated(selfEvaluation(FILLED)));
    expect(board.counts).toMatchObject({ all: 4, 'to-decide': 1, differs: 1 });
    expect(filterRows(board.rows, 'differs').map(({ key }) => key)).toEqual(['D14']);
  });

  it('counts points under one merged cell once', () => {
    const shared = { G13: '', G14: '', H13: '', H14: '', 'G13:G14': 50, 'H13:H14': '' };
    const [output] = groupRows(scoreBoard(evaluated(selfEvaluation(shared))).rows);
    expect(output?.weight?.toFixed()).toBe('50');
    expect(output?.rows.map(({ sharesEarlier }) => sharesEarlier)).toEqual([false, true]);
  });

  it('asks for the weights that neither a column nor a level label prints, and adds up what is known', () => {
    const none = selfEvaluation({ G12: '', G13: '', G14: '', G15: '', G16: '', G17: '' });
    expect(scoreBoard(evaluated(selfEvaluation())).weights).toBeNull();
    const { weights } = scoreBoard(evaluated(none, { scores: {}, weights: { D13: '30', D14: '12.5' } }));
    expect([weights?.asked, weights?.given, weights?.sum.toFixed(), weights?.full.toFixed()]).toEqual([2, 2, '82.5', '90']);
  });
});
