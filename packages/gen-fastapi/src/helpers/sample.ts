import { python, type Code } from '@locus/generator-sdk'
import type { Sample } from '../plan/samples.ts'

const { code } = python

/** The arguments of one entity of the tests: only what differs from the default. */
export function sample({ name, path, id, version, hasUuid, isStrict, required, expandable, statements }: Sample): Code {
  const names = (argument: string, of: readonly string[]): Code[] => {
    if (of.length === 0) return []
    const texts = of.map((text) => python.string(text))
    return [of.length === 1 ? code`${python.id(argument)}=(${texts},)` : code`${python.id(argument)}=(${texts})`]
  }
  return python.list([
    python.string(name),
    python.string(path),
    ...(id === 'id' ? [] : [code`id=${python.string(id)}`]),
    ...(version === 'version' ? [] : [code`version=${python.string(version)}`]),
    ...(hasUuid ? [code`has_uuid=True`] : []),
    ...(isStrict ? [code`is_strict=True`] : []),
    ...names('required', required),
    ...names('expandable', expandable),
    ...(statements === 0 ? [] : [code`statements=${python.number(statements)}`]),
  ])
}
