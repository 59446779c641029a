/** A box in a page's own user space: pt, origin at the bottom left, y up (ISO 32000-1, 8.3.2.3). */
export interface UserBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The smallest box round all of them; null for none. */
export function around(boxes: readonly UserBox[]): UserBox | null {
  const [first, ...rest] = boxes;
  if (first === undefined) return null;
  return rest.reduce(
    (box, { left, bottom, right, top }) => ({
      left: Math.min(box.left, left),
      bottom: Math.min(box.bottom, bottom),
      right: Math.max(box.right, right),
      top: Math.max(box.top, top),
    }),
    first,
  );
}

/** Whether `inner` lies in `outer`, give or take `slack` pt. */
export function holds(outer: UserBox, inner: UserBox, slack = 0): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.bottom >= outer.bottom - slack &&
    inner.top <= outer.top + slack
  );
}

/** The box made smaller by so much on each side, pt; larger where negative. */
export function inset({ left, bottom, right, top }: UserBox, across: number, down = across): UserBox {
  return { left: left + across, bottom: bottom + down, right: right - across, top: top - down };
}

/** How far two boxes reach into each other across and down, pt; negative where they don't. */
export function reach(a: UserBox, b: UserBox): { readonly across: number; readonly down: number } {
  return {
    across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    down: Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom),
  };
}

/** Whether two boxes share some area. */
export function overlap(a: UserBox, b: UserBox): boolean {
  const { across, down } = reach(a, b);
  return across > 0 && down > 0;
}

/** mm to pt: 72 pt are 25.4 mm. */
export function pt(mm: number): number {
  return (mm * 72) / 25.4;
}

/** pt to mm. */
export function mm(points: number): number {
  return (points * 25.4) / 72;
}
