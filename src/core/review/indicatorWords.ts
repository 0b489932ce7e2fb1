import type { Indicator } from '../recognise/form';

const words = (name: string): string => name.replace(/\s+/g, '').replace(/[（(][^）)]*[）)]$/, '');

/** Shares of a whole, which never exceed 100%: 合格率, 覆盖率, 满意度. A rate of growth or of completion may. */
const SHARE = /(合格|及时|覆盖|满意|知晓|准确|达标|通过|到位|参与|出勤|兑现|发放|优良|完好|入库|入住|就诊|签约|有效|正确)率$|满意度$|占比$|比重$/;

/** The name is that of a share of a whole. */
export const isShare = (name: string): boolean => SHARE.test(words(name));

/** The name says that something is counted: …人数, …次数, 1户返贫户. */
export const namesCount = (name: string): boolean => {
  const bare = words(name);
  return /(数量|人数|户数|家数|次数|场次|个数|件数|篇数)$/.test(bare) || (/\d(户|人|家|个|起|次|场|件)/.test(bare) && !/率|比例|占比|比重|程度|完成/.test(bare));
};

/** The name says that something is a rate: …率, 满意度. A ranking or a fee may end alike. */
export const namesShare = (name: string): boolean => /(率|满意度|占比|比重)$/.test(words(name)) && !/频率|费率|税率|汇率|利率|功率|效率$/.test(words(name));

/** The row states a cost: it stands under one, and is none that is better when higher. */
export const isCostRow = ({ level1, level2, name }: Indicator): boolean =>
  /成本/.test(`${level1?.name ?? ''}${level2?.name ?? ''}`) && !/节约|节省|降低|减少|增|收入|结余|率$|效益/.test(words(name.text));
