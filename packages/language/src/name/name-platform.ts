import type { EntityDraft, PlatformName } from '../draft.ts'

/** Where the model uses a platform's name for something else, that one member travels with an underscore. */
export function namePlatform(entity: EntityDraft): void {
  const member = (name: PlatformName): EntityDraft['platform']['id'] => {
    const declared = entity.claimed.get(name)
    let free: string = name
    if (!declared) while (entity.byName.has(free)) free = `_${free}`
    return { id: `${entity.id}/platform/${name}`, name: free, column: '', declared: declared !== undefined, ...(declared?.label !== undefined && { label: declared.label }) }
  }
  entity.platform = { id: member('id'), version: member('version'), createdAt: member('createdAt'), updatedAt: member('updatedAt') }
}
