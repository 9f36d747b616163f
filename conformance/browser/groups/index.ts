import type { Group } from '../trial.ts'
import { create } from './create.ts'
import { remove } from './delete.ts'
import { detail } from './detail.ts'
import { edit } from './edit.ts'
import { list } from './list.ts'

export const groups: readonly Group[] = [list, detail, create, edit, remove]
