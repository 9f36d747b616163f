import type { Entry } from '@locus/diagnostics'
import { catalogue as engine } from '@locus/engine'
import { catalogue as language } from '@locus/language'
import { catalogue as model } from '@locus/model'
import { catalogue as host } from '@locus/plugin-host'
import { catalogue as screens } from '@locus/screens'
import { catalogue as sdk } from '@locus/generator-sdk'
import { catalogue as cli } from './diagnostics.ts'

/** Every code of our own packages, with its prefix; generators bring theirs when they are loaded. */
export const catalogues: Readonly<Record<string, Entry>> = Object.fromEntries(
  [cli, language, model, screens, sdk, engine, host].flatMap(({ prefix, entries }) => Object.entries<Entry>(entries).map(([code, entry]) => [`${prefix}/${code}`, entry])),
)
