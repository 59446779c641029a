/** What goes to a worker and what comes back while it works: plain data, since it crosses a pipe. */
import type { Asked } from '../campaign/prepare.ts';
import type { SourceOptions } from '../campaign/source.ts';
import type { Paper } from '../check/ocr-pages.ts';
import type { ListedLetter } from '../check/recheck-batch.ts';
import type { Batch, CodedRecipient } from '../print/plan.ts';

export type Task =
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'measure'; readonly letters: readonly CodedRecipient[] }
  | { readonly kind: 'pages'; readonly letters: readonly CodedRecipient[] }
  | { readonly kind: 'screen'; readonly language: string; readonly format: string }
  | { readonly kind: 'trial'; readonly asked: Asked }
  | { readonly kind: 'paper'; readonly data: readonly string[]; readonly papers: readonly Paper[] }
  | { readonly kind: 'recheck'; readonly batch: string; readonly letters: readonly ListedLetter[] };

export interface WorkerData {
  /** Absolute: the campaign's own output folder. */
  readonly folder: string;
  /** Null where a folder is checked without its campaign. */
  readonly source: SourceOptions | null;
}

/** What a worker says while it is at a task: so many more letters are done. */
export interface Heard {
  readonly letters: number;
}
