/** A list in parts of at most `size`. */
export const batches = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

/** Maps with at most `limit` calls at a time; the results stand in the order of the items. */
export async function mapBounded<Item, Value>(items: readonly Item[], limit: number, map: (item: Item, index: number) => Promise<Value>): Promise<Value[]> {
  const results: Value[] = []
  const queue = items.entries()
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await map(item, index)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))
  return results
}
