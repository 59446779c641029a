/**
 * A map that forgets: two generations, each of at most `limit` entries. What was used since the
 * last turn survives it, so a run of 10,000 letters keeps its common words and drops the rare.
 */
export class Memo<Value> {
  readonly #limit: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  /** Entries held, both generations. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }
}
