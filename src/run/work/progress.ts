/** What a long run tells the person who waits for it. */
export interface Progress {
  /** A new stage begins: "Making letters", of so many. */
  stage(name: string, total: number): void;
  /** So many more are done. */
  advance(count: number): void;
  /** A line for the record, such as a reason for something not run. */
  say(line: string): void;
  /** The last stage is over. */
  stop(): void;
}

export const silent: Progress = { stage() {}, advance() {}, say() {}, stop() {} };
