import type { AppView, OptionsOf } from '@locus/generator-sdk'
import type { options } from './options.ts'

export type Options = OptionsOf<typeof options>

/** What all files of one application share. */
export type Settings = {
  /** Any text. */
  readonly name: string
  /** `[a-z][a-z0-9-]*` */
  readonly slug: string
  readonly port: number
  readonly width: number
}

export const settings = (app: AppView, { port, lineLength }: Options): Settings => ({ name: app.name, slug: app.slug, port, width: lineLength })

/** `CLINIC_`, in front of the names of environment variables. */
export const envPrefix = ({ slug }: Pick<Settings, 'slug'>): string => `${slug.replaceAll('-', '_').toUpperCase()}_`
