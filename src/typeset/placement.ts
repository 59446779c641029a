/** Where layouts stand, once the flow has given them pages. */
import type { Layout } from './layout.ts';

/** Where a part of a layout stands: its heights `from`…`to` (end exclusive) on one page. */
export interface Fragment {
  readonly from: number;
  readonly to: number;
  /** 0-based. */
  readonly page: number;
  /** Place on the page of the layout's own origin, pt. It may lie above the page for a second part. */
  readonly x: number;
  readonly y: number;
}

/** A layout on its page or pages. */
export interface Placed {
  readonly kind: 'placed';
  readonly layout: Layout;
  readonly fragments: readonly Fragment[];
}

/** A part of the letter with a tag of its own. */
export interface Part {
  readonly kind: 'part';
  readonly children: readonly Placement[];
}

export type Placement = Placed | Part;
