/** The shape of a template's input, learnt from inputs that were seen. Empty: nothing is known. */
export type Shape = {
  readonly members?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  /** Not in every input. */
  readonly optional?: true
  /** Types of JSON that are no list and no object, sorted. */
  readonly scalars?: readonly string[]
}

/** What some inputs have in common. The golden specs' inputs must show every member once. */
export function learnShape(inputs: readonly unknown[]): Shape {
  return inputs.reduce<Shape | undefined>((shape, input) => learn(input, shape), undefined) ?? {}
}

function learn(value: unknown, known: Shape | undefined): Shape {
  if (Array.isArray(value)) return { ...known, items: value.reduce<Shape | undefined>((shape, item) => learn(item, shape), known?.items) ?? {} }
  if (typeof value !== 'object' || value === null) return { ...known, scalars: [...new Set([...(known?.scalars ?? []), value === null ? 'null' : typeof value])].sort() }
  const before = known?.members
  const now = value as Readonly<Record<string, unknown>>
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(now)])].sort()
  const members = names.map((name): [string, Shape] => {
    const seen = before !== undefined && Object.hasOwn(before, name) ? before[name] : undefined
    const member = Object.hasOwn(now, name) ? now[name] : undefined
    if (member === undefined) return [name, { ...seen, optional: true }]
    const missedBefore = seen?.optional === true || (before !== undefined && seen === undefined)
    return [name, { ...learn(member, seen), ...(missedBefore && { optional: true as const }) }]
  })
  return { ...known, members: Object.fromEntries(members) }
}
