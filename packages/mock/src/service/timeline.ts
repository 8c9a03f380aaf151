/** Something with a place in the order of creation. */
export interface Sequenced {
  readonly sequence: number;
}

export type Order = "oldest-first" | "newest-first";

export interface PageRequest {
  readonly order: Order;
  /** Sequence number of the last item of the page before. */
  readonly after?: number;
  readonly limit: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
}

/** Balances two costs: what a page may have to walk over, and how often everything is moved together. */
function maxEmpty(slots: number): number {
  return Math.max(32, 4 * Math.sqrt(slots));
}

/**
 * Items in order of creation. A page costs much the same however many items there are, and its place is a
 * sequence number: what is added or removed between two pages neither repeats nor hides an item.
 */
export class Timeline<Item extends Sequenced> {
  /** Ascending by sequence; what was removed leaves an empty slot for a while, never at the end. */
  private slots: { readonly sequence: number; item: Item | undefined }[] = [];
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** One that was removed comes back to its old place; one that is there stays. */
  add(item: Item): void {
    const { sequence } = item;
    const index = this.firstAtOrAfter(sequence);
    const slot = this.slots[index];
    if (slot?.sequence !== sequence) this.slots.splice(index, 0, { sequence, item });
    else if (slot.item === undefined) slot.item = item;
    else return;
    this.count += 1;
  }

  remove(item: Item): void {
    const slot = this.slots[this.firstAtOrAfter(item.sequence)];
    if (slot?.item !== item) return;
    slot.item = undefined;
    this.count -= 1;
    while (this.slots.length > 0 && this.newest() === undefined) this.slots.pop();
    if (this.slots.length - this.count > maxEmpty(this.slots.length)) {
      this.slots = this.slots.filter((kept) => kept.item !== undefined);
    }
  }

  newest(): Item | undefined {
    return this.slots.at(-1)?.item;
  }

  all(): Item[] {
    return this.slots.flatMap(({ item }) => (item === undefined ? [] : [item]));
  }

  page({ order, after, limit }: PageRequest): Page<Item> {
    const step = order === "oldest-first" ? 1 : -1;
    const items: Item[] = [];
    let index = this.start(order, after);
    for (let slot = this.slots[index]; slot !== undefined; slot = this.slots[index]) {
      if (slot.item !== undefined) {
        if (items.length === limit) return { items, hasMore: true };
        items.push(slot.item);
      }
      index += step;
    }
    return { items, hasMore: false };
  }

  private start(order: Order, after: number | undefined): number {
    if (order === "oldest-first") return after === undefined ? 0 : this.firstAtOrAfter(after + 1);
    return (after === undefined ? this.slots.length : this.firstAtOrAfter(after)) - 1;
  }

  private firstAtOrAfter(sequence: number): number {
    let low = 0;
    let high = this.slots.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.slots[middle]?.sequence ?? 0) < sequence) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
