import type { Json } from '@locus/model'
import type { Piece } from '../code/code.ts'

/** What an extension puts into a slot: data of the shape of the slot's own items, or a fragment that was rendered where the extension runs. */
export type SlotItem = { readonly key: string; readonly value: Json } | { readonly key: string; readonly fragment: Fragment }

/** Text and references. JSON, but no part of an input: no data of a model can imitate one. */
export type Fragment = { readonly chunks: readonly Piece[] }
