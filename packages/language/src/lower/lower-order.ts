import { nearest } from '@locus/diagnostics'
import type { SortKey } from '@locus/model'
import type { EntityDraft } from '../draft.ts'
import type { Report } from '../report.ts'

/** As many as a database sorts by in good time. */
const mostKeys = 16

/** `@order("-createdAt,name")`: what a list can be sorted by, each once. */
export function lowerOrder(entity: EntityDraft, report: Report): readonly SortKey[] {
  const { orderText, platform, members } = entity
  if (!orderText) return []
  const sortable = new Set([platform.id.name, platform.createdAt.name, platform.updatedAt.name])
  for (const member of members) if (member.kind === 'field' && !member.list && member.type !== 'Json') sortable.add(member.name)
  const keys: SortKey[] = []
  const items = orderText.text.split(',').map((text) => text.trim())
  if (items.length > mostKeys) report('order-long', orderText.span, { params: { max: mostKeys } })
  for (const item of items.slice(0, mostKeys)) {
    const name = item.replace(/^-/, '')
    if (!sortable.has(name)) {
      const near = nearest(name, [...sortable])
      report('order-unknown', orderText.span, { params: { name, entity: entity.name }, advice: near === undefined ? 'A list is sorted by single values, not by lists, Json or relations.' : `Did you mean \`${near}\`?` })
    } else if (keys.some((key) => key.name === name)) report('order-repeated', orderText.span, { params: { name } })
    else keys.push({ name, descending: item.startsWith('-') })
  }
  return keys
}
