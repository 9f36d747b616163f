import type { Diagnostic } from '@locus/diagnostics'
import type { Entity, Model } from '@locus/model'
import { detailOf } from './detail.ts'
import { catalogue } from './diagnostics.ts'
import { displayOf } from './display.ts'
import { formOf } from './form.ts'
import { listOf } from './list.ts'
import { briefOf, byName, reachOf } from './reach.ts'
import type { EntityScreens, Screens } from './screens.ts'
import { literal, messagesOf, namesOf, wordsToTranslate } from './texts.ts'
import { tokensOf } from './tokens.ts'
import { wireOf } from './wire.ts'

/**
 * Derives what a person sees of a model without errors. The diagnostics are warnings: colours that had to be moved, tokens that cannot be printed,
 * words that have no translation yet.
 */
export function screens(model: Model): { readonly screens: Screens; readonly diagnostics: readonly Diagnostic[] } {
  const reach = reachOf(model)
  const names = namesOf(model)
  const of = (entity: Entity): EntityScreens => {
    const here = reach(entity.name)
    const { id, version, createdAt, updatedAt } = entity.platform
    return {
      id: entity.id,
      ...briefOf(entity),
      platform: { id: id.name, version: version.name, createdAt: createdAt.name, updatedAt: updatedAt.name },
      routes: { list: `/${entity.path}`, new: `/${entity.path}/new`, detail: `/${entity.path}/:id`, edit: `/${entity.path}/:id/edit` },
      wire: wireOf(here),
      display: displayOf(here),
      list: listOf(here),
      detail: detailOf(here, reach),
      form: formOf(here),
      messages: messagesOf(here, names.get(entity.name) ?? { one: entity.name, many: entity.name }),
    }
  }
  const { tokens, diagnostics } = tokensOf(model)
  return {
    screens: {
      app: { id: 'app', name: 'app.name', home: '/', text: literal(model.app.name) },
      navigation: model.entities.map(({ name }) => name),
      entities: byName(model.entities.map((entity) => [entity.name, of(entity)])),
      tokens,
    },
    diagnostics: [...diagnostics, ...untranslated(model)],
  }
}

const shown = 12

const untranslated = (model: Model): readonly Diagnostic[] => {
  const words = wordsToTranslate(model)
  if (words.length === 0) return []
  const texts = words.slice(0, shown).join(', ') + (words.length > shown ? ', …' : '')
  return [catalogue.report('untranslated', { node: 'app', params: { count: words.length, texts } })]
}
