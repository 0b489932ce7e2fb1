import { findAll, pngSize, readManifest, root, type Element } from './readManifest';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const manifest = readManifest();
const all = (...names: readonly string[]): readonly Element[] => findAll(manifest, ...names);
const first = (name: string): Element => {
  const [found] = all(name);
  if (found === undefined) throw new Error(`no <${name}>`);
  return found;
};
const attribute = (element: Element, name: string): string => element.attributes[name] ?? '';
const resources = all('Resources').flatMap(({ children }) => children.flatMap((group) => group.children));
const override = (element: Element): string | undefined => element.children.find((child) => /(^|:)Override$/.test(child.name) && attribute(child, 'Locale') === 'en-US')?.attributes.Value;
const both = (element: Element): readonly string[] => [attribute(element, 'DefaultValue'), override(element) ?? ''];

describe('identity', () => {
  it('is a task-pane add-in for workbooks with a GUID of its own and a four-part version', () => {
    expect(attribute(first('OfficeApp'), 'xsi:type')).toBe('TaskPaneApp');
    expect(first('Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(first('Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(all('Host').map((host) => host.attributes.Name ?? host.attributes['xsi:type'])).toEqual(['Workbook', 'Workbook']);
  });

  it('says the version of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    expect(first('Version').text).toBe(`${version}.0`);
  });

  it('asks for ExcelApi 1.13, the floor of the adapter, in both places', () => {
    expect(all('Set', 'bt:Set').map(({ attributes }) => `${attributes.Name ?? ''} ${attributes.MinVersion ?? ''}`)).toEqual(['ExcelApi 1.13', 'ExcelApi 1.13']);
  });

  it('has identifiers that occur once and fit Office', () => {
    const ids = all('CustomTab', 'Group', 'Control').map((element) => attribute(element, 'id'));
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [...ids, first('TaskpaneId').text]) expect(id).toMatch(/^[A-Za-z][\w.]{0,124}$/);
  });
});

describe('texts', () => {
  it('speaks Chinese by default and English where Office does', () => {
    expect(first('DefaultLocale').text).toBe('zh-CN');
    for (const element of [first('DisplayName'), first('OfficeApp').children.find(({ name }) => name === 'Description') ?? manifest, ...all('bt:String')]) {
      const [zh, en] = both(element);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z][ -~]+$/);
    }
  });

  it.each([
    ['DisplayName', 125],
    ['Description', 250],
  ])('keeps %s within %i characters', (name, most) => {
    for (const text of both(first(name))) expect(text.length).toBeLessThanOrEqual(most);
  });

  it('keeps short strings within 125 and long ones within 250 characters', () => {
    for (const text of all('bt:ShortStrings').flatMap(({ children }) => children.flatMap(both))) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of all('bt:LongStrings').flatMap(({ children }) => children.flatMap(both))) expect(text.length).toBeLessThanOrEqual(250);
  });
});

describe('resources', () => {
  const defined = resources.map((element) => attribute(element, 'id'));

  it('have identifiers of at most 32 characters, each defined once', () => {
    expect(new Set(defined).size).toBe(defined.length);
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('are exactly those that something refers to', () => {
    const used = findAll(first('VersionOverrides'), 'FunctionFile', 'Label', 'Title', 'Description', 'SourceLocation', 'bt:Image').flatMap(({ attributes }) => attributes.resid ?? []);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });
});

describe('addresses', () => {
  const urls = [...all('IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url'), ...resources.filter(({ name }) => name === 'bt:Image')]
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((url) => url !== '');

  it('all lead to our own server over https', () => {
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) expect(new URL(url).origin).toBe('https://localhost:3000');
  });

  it('lead to pages the build makes and to files in assets', () => {
    const build = readFileSync(path.join(root, 'webpack.config.js'), 'utf8');
    for (const { pathname } of urls.map((url) => new URL(url))) {
      if (pathname.endsWith('.html')) expect(build).toContain(`'${pathname.slice(1)}'`);
      else expect(existsSync(path.join(root, pathname))).toBe(true);
    }
  });

  it('name a command that the commands page registers', () => {
    const registered = readFileSync(path.join(root, 'src/commands/index.ts'), 'utf8');
    expect(all('FunctionName').map(({ text }) => text)).toEqual(['scoreNow']);
    expect(registered).toContain("'scoreNow'");
  });
});

describe('icons', () => {
  const addressOf = (resid: string): string => new URL(attribute(resources.find((element) => attribute(element, 'id') === resid) ?? manifest, 'DefaultValue')).pathname.slice(1);

  it('have the size they are asked for in the ribbon', () => {
    const images = findAll(first('VersionOverrides'), 'bt:Image').filter(({ attributes }) => attributes.size !== undefined);
    expect(images).toHaveLength(12);
    for (const image of images) {
      const size = Number(attribute(image, 'size'));
      expect(pngSize(addressOf(attribute(image, 'resid')))).toEqual({ width: size, height: size });
    }
  });

  it('give every control the three sizes Office requires', () => {
    for (const icon of all('Icon')) {
      const sizes = icon.children.map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
  });

  it.each([16, 32, 64, 80, 128])('are drawn at %i pixels', (size) => {
    expect(pngSize(`assets/icon-${String(size)}.png`)).toEqual({ width: size, height: size });
  });

  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s has %i pixels', (name, size) => {
    expect(pngSize(new URL(attribute(first(name), 'DefaultValue')).pathname.slice(1))).toEqual({ width: size, height: size });
  });
});
