import type { FileKind } from '../kind.ts'
import type { Helpers } from '../generator.ts'
import type { ImportStyle } from '../imports/import-style.ts'
import type { PlannedFile } from '../planned-file.ts'
import type { Fault, RenderBatch, Rendered } from '../port.ts'
import { TemplateFault } from '../template/fault.ts'
import { finish, type Finished } from '../template/finish.ts'
import { prepare, type Prepared } from '../template/prepare.ts'
import type { Program } from '../template/program.ts'
import { placeAt, type Span } from '../template/trace.ts'
import { Writer } from '../template/writer.ts'

/** What a generator is for one settings: made once, used for many batches. */
export interface Printer {
  readonly helpers: Helpers
  readonly styles: Readonly<Record<string, ImportStyle>>
  readonly kind: (path: string) => FileKind
  /** Programs made ready, by the program itself. */
  readonly ready: WeakMap<Program, Prepared>
}

/** Renders a batch. A file that fails is a fault and has no text; the others are not touched by it. */
export function renderFiles(printer: Printer, batch: RenderBatch): Rendered {
  const texts: Record<string, string> = {}
  const traces: Record<string, readonly Span[]> = {}
  const faults: Fault[] = []
  for (const file of batch.files) {
    const program = Object.hasOwn(batch.programs, file.template) ? batch.programs[file.template] : undefined
    try {
      if (program === undefined) throw new TemplateFault('unknown-template', 0, `there is no template "${file.template}"`)
      const { text, spans } = renderLocated(printer, program, file, batch)
      texts[file.id] = text
      if (batch.trace === true) traces[file.id] = spans
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error
      faults.push(faultOf(error, file, program))
    }
  }
  return batch.trace === true ? { texts, faults, traces } : { texts, faults }
}

/** Which line needs an import is known with a trace only: such a file is printed once more. */
function renderLocated(printer: Printer, program: Program, file: PlannedFile, batch: RenderBatch): Finished {
  try {
    return renderFile(printer, program, file, batch)
  } catch (error) {
    if (!(error instanceof TemplateFault) || error.code !== 'imports-missing' || batch.trace === true) throw error
    return renderFile(printer, program, file, { ...batch, trace: true })
  }
}

function renderFile(printer: Printer, program: Program, file: PlannedFile, batch: RenderBatch): Finished {
  let run = printer.ready.get(program)
  if (run === undefined) printer.ready.set(program, (run = prepare(program, printer.helpers)))
  const kind = printer.kind(file.path)
  const writer = new Writer(kind, batch.trace === true)
  run(file.input, { writer, slots: batch.slots[file.id] ?? {}, languages: kind.languages, path: file.path })
  return finish(writer, styleOf(printer, kind), file)
}

export function styleOf(printer: Pick<Printer, 'styles'>, kind: FileKind): ImportStyle | undefined {
  if (kind.imports === undefined) return undefined
  const style = printer.styles[kind.imports]
  if (style === undefined) throw new Error(`the generator has no import style "${kind.imports}"`)
  return style
}

function faultOf(error: TemplateFault, file: PlannedFile, program: Program | undefined): Fault {
  const place = program?.places[error.place]
  const at = place === undefined ? { template: file.template, line: 1 } : placeAt(place, 0)
  return { code: `generator/${error.code}`, file: file.id, ...at, message: error.message }
}
