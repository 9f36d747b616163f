import type { Volume } from 'memfs'
import type { Checked } from './check.ts'

/** A finished file: where it goes, and where its text lies in the volume. */
export interface OutputFile {
  readonly id: string
  /** Relative to the target's output folder. */
  readonly path: string
  /** Relative to the project's root. */
  readonly place: string
  readonly ownership: Checked['file']['ownership']
}

export interface Output {
  readonly files: readonly OutputFile[]
  /** The project's files as they shall be, `/` is its root. */
  readonly volume: Volume
  /** Of all texts. */
  readonly bytes: number
}

/** A place below an output folder, relative to the project's root. */
export const placeOf = (out: string, path: string): string => (out === '' || out === '.' ? path : `${out}/${path}`)

/** Puts the texts of one target into the run's volume. */
export function put(volume: Volume, out: string, checked: readonly Checked[]): Output {
  const files = checked.map(({ file: { id, path, ownership } }) => ({ id, path, place: placeOf(out, path), ownership }))
  volume.fromJSON(Object.fromEntries(checked.map(({ file, text, bytes }) => [`/${placeOf(out, file.path)}`, bytes ?? text])), '/')
  return { files, volume, bytes: checked.reduce((sum, { text, bytes }) => sum + (bytes?.length ?? Buffer.byteLength(text)), 0) }
}

export const textOf = ({ volume }: Output, { place }: OutputFile): Buffer => Buffer.from(volume.readFileSync(`/${place}`))
