import type { AppView, OptionsOf } from '@locus/generator-sdk'
import type { options } from './options.ts'

export type Settings = {
  /** Columns at which Prettier breaks lines. */
  readonly width: number
  readonly locale: 'en' | 'de'
  readonly apiBase: string
}

export const settings = (_app: AppView, { locale, apiBase }: OptionsOf<typeof options>): Settings => ({ width: 120, locale, apiBase })
