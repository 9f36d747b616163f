/** `count` entities of eight fields with validations, in a chain of relations: the same that JHipster is measured with (`jhipster.ts`). */
export const modelOf = (count: number): string =>
  `database {\n${Array.from({ length: count }, (_, index) => entity(index)).join('\n')}\n}\n`

export const nameOf = (index: number): string => `Thing${String(index).padStart(3, '0')}`

const entity = (index: number): string => `  entity ${nameOf(index)} {
    name: String @unique @length(2, 80)
    description: Text?
    amount: Integer @min(0) @max(1000)
    price: Decimal @min(0)
    ratio: Float?
    active: Boolean @default(true)
    startsAt: DateTime
    kind: String @enum("SMALL", "MIDDLE", "LARGE")
${index > 0 ? `    parent: belongs_to ${nameOf(index - 1)}?\n` : ''}  }`
