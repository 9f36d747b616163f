import type { Model } from './model.ts'

/** The same model, frozen through and through: who holds it may keep it. */
export function freezeModel(model: Model): Model {
  freeze(model)
  return model
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const member of Object.values(value)) freeze(member)
}
