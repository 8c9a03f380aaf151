/** An item with a position in the order of creation. */
export interface Sequenced {
  readonly sequence: number;
}

export type Order = "oldest-first" | "newest-first";

export interface PageRequest {
  readonly order: Order;
  /** Sequence number of the last item on the previous page. */
  readonly after?: number;
  readonly limit: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
}

/** Balances two costs: skipping empty slots in a page, and compacting the slots. */
function maxEmptySlots(slots: number): number {
  return Math.max(32, 4 * Math.sqrt(slots));
}

/**
 * Items in order of creation. The cost of a page hardly depends on the number of items. Pages start at a sequence
 * number, so adding or removing items between two pages neither repeats nor skips an item.
 */
export class Timeline<Item extends Sequenced> {
  /** Ascending by sequence number. A removed item leaves an empty slot until compaction, except at the end. */
  private slots: { readonly sequence: number; item: Item | undefined }[] = [];
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Inserts an item by its sequence number. Does nothing if the timeline already contains it. */
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
    if (this.slots.length - this.count > maxEmptySlots(this.slots.length)) {
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
