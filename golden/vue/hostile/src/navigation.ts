import type { AnyEntity } from '@/api/screens'
import { breakout } from '@/features/breakouts/breakout'
import { choice } from '@/features/choices/choice'
import { default_ } from '@/features/defaults/default'
import { path } from '@/features/paths/path'
import { pattern } from '@/features/patterns/pattern'
import { prototype } from '@/features/prototypes/prototype'

/** The entities in the order of the navigation and of the home page. */
export const navigation: readonly AnyEntity[] = [breakout, default_, choice, pattern, prototype, path]
