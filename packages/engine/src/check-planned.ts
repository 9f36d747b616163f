import type { LoadedGenerator, PlannedFile } from '@locus/generator-sdk'

const ownerships: ReadonlySet<unknown> = new Set(['generated', 'scaffold', 'frozen'])

/** Why something that a generator planned is not a planned file; a port's types are a promise, not a proof. */
export function problemOfPlanned(file: PlannedFile, { target }: LoadedGenerator): string | undefined {
  const { id, path, template, input, ownership } = file
  if (typeof id !== 'string' || typeof path !== 'string' || typeof template !== 'string') return 'a planned file without id, path and template'
  // eslint-disable-next-line no-control-regex
  if (!id.startsWith(`${target}/`) || /[\u0000-\u001f\u007f]/.test(id)) return `the id "${id}" is not "${target}/<role>:<subject>"`
  if (!ownerships.has(ownership)) return `${id} has the ownership "${String(ownership)}"`
  if (input === undefined) return `${id} has no input`
  return undefined
}
