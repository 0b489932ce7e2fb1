import type { RulePack } from './rulePack';
import { FULL, isFull, meanShare, NONE, type Share } from './share';
import { text } from './verdict';

type Aggregation = NonNullable<RulePack['aggregation']>;

const USUAL: Aggregation = {
  shared: 'mean',
  relative: 'by-funds',
  qualitative: 'by-funds',
  clause: text('汇总：绝对值累加，相对值和定性得分按资金额度加权平均（评分办法未作规定，按常用做法）', 'Aggregation: absolute values are added up, relative values and scores of words averaged by funds (common practice; the rules say nothing)'),
};

/** How a pack takes several rows or projects together. */
export const aggregationOf = ({ aggregation }: RulePack): Aggregation => aggregation ?? USUAL;

const isLess = (a: Share, b: Share): boolean => a.over.times(b.under).lt(b.over.times(a.under));

/** The share that several rows earn together under one weight. At least one share. */
export const sharedShare = (shares: readonly Share[], how: Aggregation['shared']): Share => {
  switch (how) {
    case 'mean':
      return meanShare(shares);
    case 'lowest':
      return shares.reduce((least, share) => (isLess(share, least) ? share : least), FULL);
    case 'all':
      return shares.every(isFull) ? FULL : NONE;
  }
};
