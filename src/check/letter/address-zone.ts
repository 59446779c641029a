/** Which lines of print stand in the address zone: they may be smaller and closer (RULES 1, "size": the address is exempt). */
import type { LetterRead } from '../evidence.ts';
import { zoneOn } from '../post.ts';
import type { PageMarks, PrintedLine } from '../print.ts';
import { holds } from '../user-box.ts';

/** mm from the sheet's top left corner, where no profile says where the address is: GOV.UK Notify's (RULES 7). */
const ADDRESS = { left: 24.6, right: 120, top: 39.5, bottom: 66.3 };
/** pt: a hair over the zone's edge. */
const ZONE_SLACK = 2;

/** Tells a page's lines that are the address. */
export function addressLinesOn(
  { expected }: Pick<LetterRead, 'expected'>,
  { page, sheet }: Pick<PageMarks, 'page' | 'sheet'>,
): (line: Pick<PrintedLine, 'ink'>) => boolean {
  if (page !== expected.firstPage) return () => false;
  const zone = zoneOn(sheet, expected.post?.address ?? ADDRESS);
  return ({ ink }) => holds(zone, ink, ZONE_SLACK);
}
