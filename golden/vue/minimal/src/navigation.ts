import type { AnyEntity } from '@/api/screens'
import { note } from '@/features/notes/note'

/** The entities in the order of the navigation and of the home page. */
export const navigation: readonly AnyEntity[] = [note]
