/** What differs between two trees, as lines for a person; empty: nothing does. */
export function compareTrees(expected: Readonly<Record<string, Buffer>>, actual: Readonly<Record<string, Buffer>>): readonly string[] {
  const paths = [...new Set([...Object.keys(expected), ...Object.keys(actual)])].toSorted()
  return paths.flatMap((path) => {
    const [before, after] = [own(expected, path), own(actual, path)]
    if (before === after || (before && after && before.equals(after))) return []
    if (before === undefined) return [`unknown: ${path} is generated, but not among the golden files`]
    if (after === undefined) return [`missing: ${path} is golden, but not generated`]
    return [`differs: ${path}${firstDifference(before.toString(), after.toString())}`]
  })
}

const own = (tree: Readonly<Record<string, Buffer>>, path: string): Buffer | undefined => (Object.hasOwn(tree, path) ? tree[path] : undefined)

function firstDifference(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const line = old.findIndex((text, index) => text !== now[index])
  const at = line < 0 ? old.length : line
  return `:${at + 1}\n  golden:    ${JSON.stringify(old[at] ?? null)}\n  generated: ${JSON.stringify(now[at] ?? null)}`
}
