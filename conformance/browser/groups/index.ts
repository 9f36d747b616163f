import type { Group } from '../trial.ts'
import { create } from './create.ts'
import { remove } from './delete.ts'
import { detail } from './detail.ts'
import { edit } from './edit.ts'
import { guard } from './guard.ts'
import { links } from './links.ts'
import { list } from './list.ts'
import { picker } from './picker.ts'
import { stale } from './stale.ts'
import { states } from './states.ts'

export const groups: readonly Group[] = [list, detail, create, edit, remove, picker, links, stale, guard, states]
