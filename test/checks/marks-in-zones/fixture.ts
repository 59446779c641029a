import { pt } from '../../../src/check/user-box.ts';
import { post } from '../inserting-mark/fixture.ts';
import { expectation, letter, page } from '../letter-evidence.ts';

const expected = expectation({ post: { ...post, folds: [148.5] } });
const top = 841.89;
const mark = { left: pt(6.5), right: pt(13.5), top: top - pt(106), bottom: top - pt(113) };
const fold = { left: pt(5.5), right: pt(10.5), top: top - pt(148.5) + 0.2, bottom: top - pt(148.5) - 0.2 };
const onPage = (...shapes: readonly (typeof mark)[]) =>
  letter({
    expected,
    pages: [page({ shapes: [...page().shapes, ...shapes.map((bounds) => ({ part: null, bounds }))] })],
  });

export const passing = onPage(mark, fold);

/** The mark slipped out of its zone, and the fold mark is missing. */
export const failing = onPage({ ...mark, left: pt(3), right: pt(10) });
