import { parseRequest } from '../../src/cli/request';
import type { Request } from '../../src/cli/requests';
import { wishes } from '../../src/cli/words';

const parsed = (line: string): Request => {
  const outcome = parseRequest(line.split(' ').filter((word) => word !== ''));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

const refused = (line: string): string => {
  const outcome = parseRequest(line.split(' ').filter((word) => word !== ''));
  return outcome.ok ? 'accepted' : outcome.problem.code;
};

describe('what is asked for', () => {
  it('reads files, options before or after them', () => {
    expect(parsed('read a.xlsx b.xlsx --json')).toEqual({ command: 'read', files: ['a.xlsx', 'b.xlsx'], json: true, locale: 'zh-CN' });
    expect(parsed('--lang en read a.xlsx')).toEqual({ command: 'read', files: ['a.xlsx'], json: false, locale: 'en-US' });
  });

  it('scores with rules and an output', () => {
    expect(parsed('score a.xlsx -o out.xlsx --rules mof-2020 --overwrite --accept-suggested --formulas')).toEqual({
      command: 'score',
      files: ['a.xlsx'],
      json: false,
      locale: 'zh-CN',
      rules: 'mof-2020',
      output: 'out.xlsx',
      overwrite: true,
      acceptSuggested: true,
      formulas: true,
    });
  });

  it('makes a template for a year, with the unit and any number of projects', () => {
    expect(parsed('template one --year 2027 -o out.xlsx --unit 市科技局 --project 甲 --project 乙')).toEqual({
      command: 'template',
      json: false,
      locale: 'zh-CN',
      name: 'one',
      year: 2027,
      output: 'out.xlsx',
      unit: '市科技局',
      projects: ['甲', '乙'],
      projectsFrom: null,
      library: false,
      rules: null,
      rows: null,
      goals: null,
    });
    expect(parsed('template one --year 2027 -o out.xlsx --rows 3 --goals 4')).toMatchObject({ rows: 3, goals: 4 });
  });

  it('rolls files forward to a kind of form and a year', () => {
    expect(parsed('roll a.xlsx b.xlsx --to self-evaluation --year 2027 -o out.xlsx')).toEqual({
      command: 'roll',
      json: false,
      locale: 'zh-CN',
      files: ['a.xlsx', 'b.xlsx'],
      to: 'self-evaluation',
      year: 2027,
      output: 'out.xlsx',
      template: null,
    });
  });

  it('takes what follows -- as files', () => {
    expect(parsed('read -- -odd.xlsx')).toMatchObject({ files: ['-odd.xlsx'] });
  });

  it('lets the last of a repeated option count', () => {
    expect(parsed('score a.xlsx --rules x --rules y')).toMatchObject({ rules: 'y' });
  });

  it('shows help in both languages unless one is named', () => {
    expect(parsed('--help')).toEqual({ command: 'help', locale: null });
    expect(parsed('score -h --lang en')).toEqual({ command: 'help', locale: 'en-US' });
  });
});

describe('what is refused, and as what', () => {
  it.each([
    ['', 'no-command'],
    ['paint a.xlsx', 'unknown-command'],
    ['build a.xlsx -o b.xlsx', 'no-edits'],
    ['build a.xlsx --edits e.json', 'no-output'],
    ['build a.xlsx b.xlsx --edits e.json -o c.xlsx', 'one-file-for-output'],
    ['roll --to self-evaluation --year 2027 -o b.xlsx', 'no-files'],
    ['roll a.xlsx --year 2027 -o b.xlsx', 'bad-destination'],
    ['roll a.xlsx --to summary --year 2027 -o b.xlsx', 'bad-destination'],
    ['roll a.xlsx --to self-evaluation -o b.xlsx', 'bad-year'],
    ['roll a.xlsx --to self-evaluation --year 2027', 'no-output'],
    ['template a --year 2027 -o b.xlsx --rows 0', 'bad-count'],
    ['template a --year 2027 -o b.xlsx --goals many', 'bad-count'],
    ['merge a.xlsx', 'unknown-command'],
    ['__proto__ a.xlsx', 'unknown-command'],
    ['read', 'no-files'],
    ['read a.xlsx -o b.xlsx', 'unknown-option'],
    ['review a.xlsx --overwrite', 'unknown-option'],
    ['read a.xlsx --colour', 'unknown-option'],
    ['score a.xlsx -o', 'option-without-value'],
    ['score a.xlsx --rules=', 'option-without-value'],
    ['read a.xlsx --json=yes', 'option-with-value'],
    ['read a.xlsx --lang fr', 'unknown-language'],
    ['score a.xlsx b.xlsx -o out.xlsx', 'one-file-for-output'],
    ['score a.xlsx -o out.pdf', 'output-not-xlsx'],
    ['template --year 2027 -o out.xlsx', 'no-template-name'],
    ['template a b --year 2027 -o out.xlsx', 'no-template-name'],
    ['template a -o out.xlsx', 'bad-year'],
    ['template a --year 27 -o out.xlsx', 'bad-year'],
    ['template a --year 2027', 'no-output'],
    ['template a --year 2027 -o out.xls', 'output-not-xlsx'],
  ])('%s → %s', (line, code) => {
    expect(refused(line)).toBe(code);
  });
});

it('knows how to answer even where the arguments make no sense', () => {
  expect(wishes(['nonsense', '--json', '--lang', 'en'])).toEqual({ json: true, locale: 'en-US' });
  expect(wishes(['--lang'])).toEqual({ json: false, locale: 'zh-CN' });
  expect(wishes(['--lang', 'constructor'])).toEqual({ json: false, locale: 'zh-CN' });
});
