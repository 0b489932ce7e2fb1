import { namesFor } from '../../../src/hosts/excel/sheetNames';

describe('names for new sheets', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['keeps a free name', ['自评表'], ['汇总'], ['自评表']],
    ['numbers a name that is taken, whatever its case', ['Form', 'form'], ['FORM'], ['Form (2)', 'form (3)']],
    ['takes out what Excel forbids', ['2027/自评[表]:?'], [], ['2027 自评 表']],
    ['cuts at 31 characters, number included', ['长'.repeat(40), '长'.repeat(40)], [], ['长'.repeat(31), `${'长'.repeat(27)} (2)`]],
    ['finds a name where nothing is left', ["'*'"], [], ['表']],
  ])('%s', (_, wanted, present, expected) => { expect(namesFor(wanted, present)).toEqual(expected); });
});
