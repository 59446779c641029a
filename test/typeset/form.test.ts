/** What is filled in by hand: boxes to tick and lines to write on. */
import { describe, expect, test } from 'vitest';
import type { Block, Choice, WriteOn } from '../../src/letter.ts';
import type { Content, TypesetLetter } from '../../src/typeset/page.ts';
import { pt } from '../../src/typeset/sheet.ts';
import { styles } from '../../src/typeset/styles.ts';
import { fixtureLetter, text, urduLetter } from '../fixture/letter.ts';
import { allContents, contentsOf, findTag, textOfPiece, typeset, wordsOf } from './set.ts';

const choice = (words: string): Choice => ({ kind: 'choice', children: [text(words)] });
const boxesOf = (letter: TypesetLetter): Content[] =>
  allContents(letter)
    .filter(({ piece }) => piece.shapes.some((shape) => shape.kind === 'frame' && shape.width === shape.height))
    .sort((a, b) => a.y - b.y || a.x - b.x);
const short = ['large print', 'easy read', 'braille', 'audio', 'BSL'].map(choice);

describe('boxes to tick', () => {
  test('stand in two columns where there are many short ones, read row by row', () => {
    const letter = typeset(fixtureLetter({ blocks: short }));
    const boxes = boxesOf(letter);
    expect(boxes).toHaveLength(5);
    expect(new Set(boxes.map(({ x }) => Math.round(x))).size).toBe(2);
    expect(new Set(boxes.map(({ y }) => Math.round(y))).size).toBe(3);
    const list = findTag(letter.tree, ({ role }) => role === 'L');
    expect(list?.children.map(wordsOf)).toEqual(['large print', 'easy read', 'braille', 'audio', 'BSL']);
    // Each word begins beside its own box, and ends before the other column's.
    for (const { x, y, piece } of list === undefined ? [] : contentsOf(list)) {
      const own = boxes.filter((box) => Math.abs(box.y - y) < 12 && box.x < x).at(-1);
      expect(x - (own?.x ?? 0), textOfPiece(piece)).toBeLessThan(40);
      const next = boxes.find((box) => Math.abs(box.y - y) < 12 && box.x > x);
      expect(x + piece.ink.right).toBeLessThan(next?.x ?? Number.POSITIVE_INFINITY);
    }
  });

  test('stand one under the other where they are few or one is long', () => {
    const long = 'I would like to talk to someone first, in a language that I know well';
    for (const choices of [short.slice(0, 3), [...short, choice(long)]]) {
      const boxes = boxesOf(typeset(fixtureLetter({ blocks: choices })));
      expect(new Set(boxes.map(({ x }) => Math.round(x))).size).toBe(1);
      expect(new Set(boxes.map(({ y }) => Math.round(y))).size).toBe(choices.length);
    }
  });

  test('stand at one distance, also where a word is Latin in an Urdu list, and mirrored', () => {
    const blocks = ['بڑے حروف', 'BSL', 'بریل'].map(choice);
    const boxes = boxesOf(typeset(urduLetter({ blocks })));
    const steps = boxes.slice(1).map(({ y }, index) => y - (boxes[index]?.y ?? 0));
    expect(steps[0]).toBeCloseTo(steps[1] ?? 0, 5);
    expect(boxes[0]?.x).toBeGreaterThan(pt(150));
  });
});

describe('a line to write on', () => {
  const writeOn = (label: string, lines = 1): WriteOn => ({ kind: 'write-on', label: [text(label)], lines });
  const set = (block: Block, rtl = false) => {
    const letter = rtl ? urduLetter({ blocks: [block] }) : fixtureLetter({ blocks: [block] });
    const made = typeset(letter, styles.largePrint);
    const rule = made.pages[0]?.artifacts.find(({ piece }) => piece.shapes.some(({ kind }) => kind === 'rects'));
    const [label] = contentsOf(made.tree);
    const [shape] = rule?.piece.shapes ?? [];
    const rects = shape?.kind === 'rects' ? shape.rects : [];
    return {
      rules: rects.length / 4,
      left: (rule?.x ?? 0) + (rects[0] ?? 0),
      width: rects[2] ?? 0,
      y: (rule?.y ?? 0) + (rects[1] ?? 0),
      label: {
        left: (label?.x ?? 0) + (label?.piece.ink.left ?? 0),
        right: (label?.x ?? 0) + (label?.piece.ink.right ?? 0),
      },
      baseline: (label?.y ?? 0) + (label?.piece.runs[0]?.y ?? 0),
    };
  };

  test('has a short label on its own row, in the reading direction', () => {
    const english = set(writeOn('Name'));
    expect(english.left).toBeGreaterThan(english.label.right);
    expect(english.width).toBeGreaterThan(0.6 * pt(165));
    expect(english.y - english.baseline).toBeGreaterThan(0);
    expect(english.y - english.baseline).toBeLessThan(6);
    const urdu = set(writeOn('نام'), true);
    expect(urdu.left + urdu.width).toBeLessThan(urdu.label.left);
  });

  test('has a long label, or several lines, under its label and across the body', () => {
    for (const block of [writeOn('Your phone number, or your email'), writeOn('Name', 2)]) {
      const { width, y, baseline, rules } = set(block);
      expect(rules).toBe(block.lines);
      expect(width).toBeCloseTo(pt(165.4), 3);
      expect(y - baseline).toBeGreaterThan(pt(styles.largePrint.writingLine) - 3);
    }
  });
});
