import type { Json } from '@locus/model'
import type { Program } from '../../template/program.ts'
import type { SlotItem } from '../../template/slot-item.ts'
import type { AppView, Subject } from '../../subject.ts'
import { canonical } from './canonical.ts'
import { sha256Hex } from './sha256.ts'

// The only definition of the keys: nothing else may influence a value. Each is 64 hexadecimal digits.

const key = (kind: string, parts: Readonly<Record<string, unknown>>): string => sha256Hex(canonical({ kind, ...parts }))

/** A linked template without the lines that its parts come from: a comment line changes no key. */
export function programHash(program: Program): string {
  const known = hashes.get(program)
  if (known !== undefined) return known
  const hash = sha256Hex(canonical({ format: program.format, template: program.template, body: bare(program.body) }))
  hashes.set(program, hash)
  return hash
}
const hashes = new WeakMap<Program, string>()

/** Without `place`, which counts the places in order of reading. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name, member]) => name !== 'place' || typeof member !== 'number').map(([name, member]) => [name, bare(member)]))
}

/** What a generator plans for one subject. The app's index is part of each entity's view. */
export function planKey(of: { readonly fingerprint: string; readonly subject: Subject; readonly app: AppView; readonly options: Json }): string {
  const { kind, id, view } = of.subject
  return key('plan', { ...of, app: hashOfView(of.app), subject: { kind, id, view: hashOfView(view) } })
}

/** Views are frozen and large, and each target asks again. */
function hashOfView(view: Subject['view']): string {
  const known = views.get(view)
  if (known !== undefined) return known
  const hash = sha256Hex(canonical(view))
  views.set(view, hash)
  return hash
}
const views = new WeakMap<Subject['view'], string>()

/** The text of a planned file, or of an asset. */
export function textKey(
  of:
    | { readonly fingerprint: string; readonly program: Program; readonly path: string; readonly input: Json; readonly slots: Readonly<Record<string, readonly SlotItem[]>>; readonly settings: Json }
    | { readonly fingerprint: string; readonly path: string; readonly text: string },
): string {
  return 'program' in of ? key('text', { ...of, program: programHash(of.program) }) : key('asset', of)
}

/** What an extension contributes to a slot. `fingerprint` is the extension's. */
export function fragmentKey(of: { readonly fingerprint: string; readonly program: Program; readonly input: Json }): string {
  return key('fragment', { ...of, program: programHash(of.program) })
}

export function formattedKey(of: { readonly text: string; readonly formatter: string; readonly version: string; readonly options: Readonly<Record<string, unknown>> }): string {
  return key('formatted', { ...of, text: sha256Hex(of.text) })
}

/** `text` is the formatted one. */
export function checkedKey(of: { readonly text: string; readonly checker: string }): string {
  return key('checked', { ...of, text: sha256Hex(of.text) })
}

/** What a generator or an extension does: its bundle. Templates and assets are in the keys of the texts that they print: a change of one prints only its files again. */
export function fingerprint(code: string): string {
  return key('generator', { code: sha256Hex(code) })
}
