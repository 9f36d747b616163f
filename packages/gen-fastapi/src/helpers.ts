import { json, markdown, python, text as lines, toml, type Code, type Helpers } from '@locus/generator-sdk'
import type { Json } from '@locus/model'
import { sample } from './helpers/sample.ts'
import * as migration from './helpers/migration.ts'
import * as models from './helpers/entity-models.ts'
import * as queries from './helpers/queries.ts'
import * as router from './helpers/router.ts'
import * as schemas from './helpers/schemas.ts'
import { longText } from './print.ts'
import { envPrefix, type Settings } from './settings.ts'
import type { Name } from './shape.ts'
import { nameOf } from './types.ts'

/** What `{{ }}` may call. */
export function helpers(settings: Settings): Helpers {
  const prefix = envPrefix(settings)
  return {
    /** A name of this file or of another. */
    ref: (name: Name): Code => nameOf(name),
    /** A name that is local, or behind a dot. */
    id: (name: string): Code => python.id(name),
    text: (value: string): Code => longText(value),
    texts: (values: readonly string[]): Code => python.list(values.map((value) => python.string(value))),
    number: (value: number): Code => python.number(value),
    bool: (value: boolean): Code => python.bool(value),
    isRenamed: (id: string): boolean => id !== 'id',
    routerModules: (modules: readonly Name[]): Code => {
      const all = modules.map(({ module, name }) => python.ref(module, name, 'default'))
      return all.length === 1 ? python.code`(${all},)` : python.code`(${all})`
    },
    document: (value: Json): Code => json.value(value),
    ...models,
    ...schemas,
    ...queries,
    ...router,
    ...migration,
    sample,
    ...names(settings, prefix),
  }
}

/** The application's name and what is called after it, in the languages of its files. */
function names({ name, slug, port, width }: Settings, prefix: string): Helpers {
  return {
    title: (): Code => longText(name),
    prefixText: (): Code => python.string(prefix),
    databaseUrl: (): Code => longText(`sqlite+aiosqlite:///${slug}.db`),
    portNumber: (): Code => python.number(port),
    slugToml: (): Code => toml.string(slug),
    describedToml: (): Code => toml.string(`A JSON API: ${name}`),
    nameMarkdown: (): Code => markdown.text(name),
    slugMarkdown: (): Code => markdown.text(slug),
    variable: (suffix: string): Code => markdown.inline(prefix + suffix),
    prefixShell: (): Code => markdown.list(prefix.split('_').map((word) => markdown.text(word)), '_'),
    portMarkdown: (): Code => markdown.text(String(port)),
    lineLength: (): Code => toml.number(width),
    slugLine: (): Code => lines.line(slug),
    prefixLine: (): Code => lines.line(prefix),
  }
}
