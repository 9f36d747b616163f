import type { Design, Entity, Json, Key, Model, NodeId } from '@locus/model'
import type { EntityScreens, Screens, Tokens } from '@locus/screens'
import type { OpenApiDocument } from '@locus/openapi'

/** What a generator is asked to plan, one at a time. Views are plain JSON and hold no position in a source. */
export type Subject =
  | { readonly kind: 'app'; readonly id: 'app'; readonly view: AppView }
  | { readonly kind: 'entity'; readonly id: NodeId; readonly view: EntityView }
  | { readonly kind: 'model'; readonly id: 'model'; readonly view: ModelView }

/** The app's index: names, routes and keys of everything, no bodies. */
export interface AppView {
  readonly id: 'app'
  readonly name: string
  readonly slug: string
  /** In order of declaration. */
  readonly entities: readonly EntityIndex[]
  readonly design: Design
  readonly tokens: Tokens
}

export interface EntityIndex {
  readonly id: NodeId
  readonly name: string
  readonly type: string
  readonly typePlural: string
  readonly singular: string
  readonly plural: string
  readonly path: string
  readonly table: string
  readonly key: Key
  readonly label?: string
  /** One and many in the source language, for a page's title or a description. */
  readonly texts: { readonly one: string; readonly many: string }
}

/** An entity's declaration, its own screens, and what it needs of each entity that it refers to. */
export interface EntityView {
  readonly id: NodeId
  readonly entity: Entity
  readonly screens: EntityScreens
  /** By name; itself too when it refers to itself. One level: the targets of its relations. */
  readonly refers: Readonly<Record<string, Referred>>
}

export interface Referred extends EntityIndex {
  readonly display: Entity['display']
  readonly platform: Entity['platform']
}

/** All of the model: for the few files that need it (document, migrations, seeds, texts). */
export interface ModelView {
  readonly id: 'model'
  readonly model: Model
  readonly screens: Screens
  readonly document: OpenApiDocument
  /** Rows to seed, by entity name, in an order that satisfies the keys; in wire form with `id` and all required members. */
  readonly rows: Readonly<Record<string, readonly { readonly [member: string]: Json }[]>>
  /** Models of earlier migrations, oldest first. Empty on the first run. */
  readonly history: readonly Model[]
}
