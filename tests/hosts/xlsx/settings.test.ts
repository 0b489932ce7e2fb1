import { at, open, problemOf, valueOf, write } from './opened';
import { differingParts, formFile, partText, unpack, workbookFile } from './packages';

describe('settings remembered in the workbook', () => {
  const value = { pack: 'hubei-2021', 决定: { H14: '部分达成\u0001<&>' }, list: [1, null, true], text: '2021-01-01' };

  it('are found again in the saved file, which is otherwise the same', async () => {
    const bytes = formFile('forms/zibo-2021.xlsx');
    const book = await open(bytes);
    valueOf(await book.saveSetting('decisions', value));
    valueOf(await book.saveSetting('pack', 'mof-2020'));
    expect(book.changed).toBe(true);
    const saved = valueOf(await book.save());
    expect(await differingParts(bytes, saved)).toEqual(['[Content_Types].xml', 'customXml/item1.xml', 'xl/_rels/workbook.xml.rels']);
    const again = await open(saved);
    expect(valueOf(await again.loadSetting('decisions'))).toEqual(value);
    expect(valueOf(await again.loadSetting('pack'))).toBe('mof-2020');
    expect(valueOf(await again.loadSetting('other'))).toBeNull();
  });

  it('leave no trace once all are forgotten', async () => {
    const bytes = formFile('forms/zibo-2021.xlsx');
    const book = await open(bytes);
    valueOf(await book.saveSetting('a', 1));
    const again = await open(valueOf(await book.save()));
    valueOf(await again.saveSetting('a', null));
    expect(await differingParts(bytes, valueOf(await again.save()))).toEqual([]);
    valueOf(await book.saveSetting('a', null));
    expect(Buffer.compare(valueOf(await book.save()), bytes)).toBe(0);
  });

  it('change one part when they are changed, together with edits', async () => {
    const book = await open(await workbookFile());
    valueOf(await book.saveSetting('a', 1));
    const first = valueOf(await book.save());
    const again = await open(first);
    valueOf(await again.saveSetting('a', 2));
    valueOf(await write(again, { B1: 9 }));
    expect(await differingParts(first, valueOf(await again.save()))).toEqual(['customXml/item1.xml', 'xl/worksheets/sheet1.xml']);
  });

  it('keep clear of the custom XML of others', async () => {
    const foreign = { 'customXml/item1.xml': '<data xmlns="urn:other"/>', 'CustomXML/item2.xml': '<data/>' };
    const book = await open(await workbookFile(foreign));
    valueOf(await book.saveSetting('a', 1));
    const saved = valueOf(await book.save());
    expect([...(await unpack(saved)).keys()]).toContain('customXml/item3.xml');
    expect(await partText(saved, 'customXml/item1.xml')).toBe(foreign['customXml/item1.xml']);
  });

  it('stay below 100 KB in all, counted in bytes', async () => {
    const book = await open(await workbookFile());
    valueOf(await book.saveSetting('a', '字'.repeat(20_000)));
    expect(problemOf(await book.saveSetting('b', '字'.repeat(20_000))).code).toBe('settings-too-large');
    valueOf(book.type('表', at('A1'), 'x'));
    expect(valueOf(await book.loadSetting('a'))).toHaveLength(20_000);
  });
});
