import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documentOf, shareOf } from './document';
import { floors } from './floors';
import { scoreboard, type Board } from './tally';
import { corpus } from './truth';

describe('the scoreboard over the real forms', () => {
  let board: Board;
  beforeAll(async () => {
    board = await scoreboard(corpus());
  });

  it('is the committed document', () => {
    expect(documentOf(board)).toBe(readFileSync(path.join(__dirname, '..', '..', 'docs', 'recognition.md'), 'utf8'));
  });

  it('has a floor for every family', () => {
    expect(Object.keys(floors).sort()).toEqual(board.tallies.map(({ family }) => family).sort());
  });

  it.each(Object.entries(floors))('keeps %s at %d %% of its places', (name, floor) => {
    const tally = board.tallies.find(({ family }) => family === name);
    expect(tally === undefined ? 0 : shareOf(tally)).toBeGreaterThanOrEqual(floor);
  });

  it('finds every form', () => {
    expect(board.tallies.filter(({ found, forms }) => found < forms)).toEqual([]);
  });

  it('sees no form where there is none', () => {
    expect(board.extra).toBe(0);
  });
});
