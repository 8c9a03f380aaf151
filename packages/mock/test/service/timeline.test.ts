import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/service/random.ts";
import { type Order, Timeline } from "../../src/service/timeline.ts";

interface Item {
  readonly sequence: number;
}

function timelineOf(...sequences: readonly number[]): [Timeline<Item>, Map<number, Item>] {
  const timeline = new Timeline<Item>();
  const items = new Map(sequences.map((sequence) => [sequence, { sequence }]));
  for (const item of items.values()) timeline.add(item);
  return [timeline, items];
}

function pages(timeline: Timeline<Item>, order: Order, limit: number): number[][] {
  const result: number[][] = [];
  let after: number | undefined;
  for (;;) {
    const { items, hasMore } = timeline.page({ order, limit, ...(after === undefined ? {} : { after }) });
    result.push(items.map(({ sequence }) => sequence));
    if (!hasMore) return result;
    after = items.at(-1)?.sequence;
  }
}

describe("Timeline", () => {
  it("pages in both orders", () => {
    const [timeline] = timelineOf(2, 3, 5, 7, 11);
    expect(pages(timeline, "oldest-first", 2)).toEqual([[2, 3], [5, 7], [11]]);
    expect(pages(timeline, "newest-first", 2)).toEqual([[11, 7], [5, 3], [2]]);
    expect(pages(timeline, "oldest-first", 5)).toEqual([[2, 3, 5, 7, 11]]);
    expect(pages(new Timeline(), "newest-first", 1)).toEqual([[]]);
  });

  it("continues after a removed item", () => {
    const [timeline, items] = timelineOf(1, 2, 3, 4, 5, 6);
    for (const sequence of [3, 4]) timeline.remove(items.get(sequence) ?? { sequence });
    expect(timeline.page({ order: "oldest-first", after: 3, limit: 2 })).toEqual({
      items: [{ sequence: 5 }, { sequence: 6 }],
      hasMore: false,
    });
    expect(timeline.page({ order: "newest-first", after: 4, limit: 9 }).items).toEqual([
      { sequence: 2 },
      { sequence: 1 },
    ]);
  });

  it("has more only if an item remains", () => {
    const [timeline, items] = timelineOf(1, 2, 3);
    timeline.remove(items.get(3) ?? { sequence: 3 });
    expect(timeline.page({ order: "oldest-first", limit: 2 }).hasMore).toBe(false);
  });

  it("keeps its size and newest item up to date when items are removed", () => {
    const sequences = Array.from({ length: 200 }, (_, index) => index + 1);
    const [timeline, items] = timelineOf(...sequences);
    const left = new Set(sequences);
    for (const sequence of sequences.map((one) => (one * 37) % 200 || 200)) {
      expect(timeline.newest()?.sequence).toBe(Math.max(...left));
      timeline.remove(items.get(sequence) ?? { sequence });
      left.delete(sequence);
      expect(timeline.size).toBe(left.size);
      expect(timeline.all().map((item) => item.sequence)).toEqual([...left]);
    }
    expect(timeline.newest()).toBeUndefined();
  });

  it("restores a removed item to its position", () => {
    const sequences = Array.from({ length: 200 }, (_, index) => index + 1);
    const [timeline, items] = timelineOf(...sequences);
    const left = new Set(sequences);
    const random = seededRandom("timeline");
    for (let step = 0; step < 2000; step += 1) {
      const sequence = (random() % 200) + 1;
      const item = items.get(sequence) ?? { sequence };
      // Mostly removals for a while, then mostly returns: slots are emptied, cleared out and made anew.
      const removes = random() % 10 < (step % 500 < 250 ? 9 : 1);
      if (removes) {
        timeline.remove(item);
        left.delete(sequence);
      } else if (!left.has(sequence)) {
        timeline.add(item);
        left.add(sequence);
      }
      const expected = [...left].sort((a, b) => a - b);
      expect(timeline.size).toBe(left.size);
      expect(timeline.newest()?.sequence).toBe(expected.at(-1));
      expect(timeline.all()).toEqual(expected.map((one) => items.get(one)));
      if (step % 50 !== 0) continue;
      expect(pages(timeline, "oldest-first", 7).flat()).toEqual(expected);
      expect(pages(timeline, "newest-first", 7).flat()).toEqual([...expected].reverse());
    }
  });

  it("contains an item once, even if it is added several times", () => {
    const [timeline, items] = timelineOf(1, 2, 3);
    for (const item of items.values()) timeline.add(item);
    expect(timeline.size).toBe(3);
    expect(pages(timeline, "newest-first", 2)).toEqual([[3, 2], [1]]);
  });

  it("removes an item once, and ignores unknown items", () => {
    const [timeline, items] = timelineOf(1, 2);
    const one = items.get(1) ?? { sequence: 0 };
    timeline.remove(one);
    timeline.remove(one);
    timeline.remove({ sequence: 2 });
    expect(timeline.size).toBe(1);
  });
});
