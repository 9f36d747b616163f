import { Code } from '../code/code.ts'
import type { Language } from '../code/language.ts'
import type { Helpers } from '../generator.ts'
import { prepareExpr, show, type Frame, type Values } from './expression.ts'
import { TemplateFault } from './fault.ts'
import type { Op, Program } from './program.ts'
import type { Fragment, SlotItem } from './slot-item.ts'
import type { Writer } from './writer.ts'

/** What one run is given beside the input. */
export interface Run {
  readonly writer: Writer
  readonly slots: Readonly<Record<string, readonly SlotItem[]>>
  /** Languages whose Code may be printed. */
  readonly languages: readonly Language[]
  readonly path: string
}
/** A program as closures. */
export type Prepared = (input: unknown, run: Run) => void
type Step = (run: Run, frame: Frame) => void

const none: Values = Object.freeze({})

/** Closures over the steps: no `eval`, so it runs where code generation is off. Throws a TemplateFault for a helper that is not there. */
export function prepare(program: Program, helpers: Helpers): Prepared {
  const body = sequence(program.body, helpers)
  return (input, run) => body(run, { it: input, up: undefined, at: { file: { path: run.path } }, locals: none, id: idOf(input) })
}

function sequence(ops: readonly Op[], helpers: Helpers): Step {
  const steps = ops.map((op) => prepareOp(op, helpers))
  const count = steps.length
  const place = placeOf(ops)
  return (run, frame) => {
    run.writer.step(count, place)
    for (let index = 0; index < count; index += 1) (steps[index] as Step)(run, frame)
  }
}

const placeOf = (ops: readonly Op[]): number => ops.map((op) => ('place' in op ? op.place : -1)).find((place) => place >= 0) ?? 0

function prepareOp(op: Op, helpers: Helpers): Step {
  switch (op.op) {
    case 'text': {
      const { text, place } = op
      const start = op.start === true
      const end = op.end === true
      const lead = start ? text.length - text.trimStart().length : 0
      if (!start && !end && text.trim() === '') return (run, frame) => run.writer.gap(text, place, frame.id)
      return (run, frame) => run.writer.text(text, place, frame.id, start, end, lead)
    }
    case 'indent': return (run) => run.writer.indent(op.text, op.place)
    case 'end': return (run) => run.writer.end()
    case 'blank': return (run) => run.writer.blank()
    case 'glue': return (run) => run.writer.glue()
    case 'imports': return (run) => run.writer.imports(op.place)
    case 'ref': return (run, frame) => run.writer.ref(op.ref, op.place, frame.id)
    case 'print': return print(op, helpers)
    case 'if': {
      const test = prepareExpr(op.test, helpers, op.place, false)
      const body = sequence(op.body, helpers)
      const other = sequence(op.other, helpers)
      const wanted = op.not !== true
      return (run, frame) => (isTrue(test(frame)) === wanted ? body(run, frame) : other(run, frame))
    }
    case 'each': return each(op, helpers)
    case 'with': {
      const of = prepareExpr(op.of, helpers, op.place, false)
      const body = sequence(op.body, helpers)
      const other = sequence(op.other, helpers)
      const [as] = op.as
      return (run, frame) => {
        const value = of(frame)
        if (isThere(value)) body(run, enter(value, frame, none, as === undefined ? none : { [as]: value }))
        else other(run, frame)
      }
    }
    case 'partial': return partial(op, helpers)
    case 'fit': {
      const body = sequence(op.body, helpers)
      const other = op.other.length > 0 ? sequence(op.other, helpers) : undefined
      return (run, frame) => {
        const { writer } = run
        const mark = writer.mark()
        body(run, frame)
        if (other === undefined) writer.fit(mark, op.rest)
        else if (!writer.fits(mark, op.rest)) {
          writer.back(mark)
          other(run, frame)
        }
      }
    }
    case 'slot': return slot(op, helpers)
  }
}

type Of<Kind extends Op['op']> = Extract<Op, { op: Kind }>

function print(op: Of<'print'>, helpers: Helpers): Step {
  const get = prepareExpr(op.of, helpers, op.place, true)
  const { place, indent, rest } = op
  return (run, frame) => {
    const value = get(frame)
    if (!Code.is(value)) throw bare(value, op)
    if (!run.languages.includes(value.language)) throw new TemplateFault('wrong-language', place, `${show(op.of)} is ${value.language}, and ${run.path} takes ${run.languages.join(', ')}`)
    run.writer.code(value, place, frame.id, indent, rest)
  }
}

function bare(value: unknown, op: Of<'print'>): TemplateFault {
  if (value === undefined) return new TemplateFault('unknown-name', op.place, `${show(op.of)} is not there`)
  const what = typeof value === 'string' ? `the bare text ${JSON.stringify(value.slice(0, 40))}` : value === null ? 'null' : `a ${typeof value}`
  return new TemplateFault('bare-value', op.place, `${show(op.of)} is ${what}: a helper that is printed returns Code, made by a sink`)
}

function each(op: Of<'each'>, helpers: Helpers): Step {
  const get = prepareExpr(op.of, helpers, op.place, false)
  const body = sequence(op.body, helpers)
  const other = sequence(op.other, helpers)
  const { between, place } = op
  const [as, index] = op.as
  const locals = (item: unknown, count: number): Values => (as === undefined ? none : index === undefined ? { [as]: item } : { [as]: item, [index]: count })
  return (run, frame) => {
    const list = get(frame) ?? []
    if (!Array.isArray(list)) throw new TemplateFault('not-a-list', place, `${show(op.of)} is no list`)
    if (list.length === 0) return other(run, frame)
    const { writer } = run
    let printed = false
    for (const [count, item] of list.entries()) {
      const inner = enter(item, frame, { index: count, first: count === 0, last: count === list.length - 1 }, locals(item, count))
      if (between === undefined) {
        body(run, inner)
        continue
      }
      // A separator stands between two items that print: one that prints nothing takes it back.
      const before = writer.mark()
      if (printed) writer.between(between, place, frame.id)
      const after = writer.mark()
      body(run, inner)
      if (writer.printedSince(after)) printed = true
      else writer.back(before)
    }
  }
}

function partial(op: Of<'partial'>, helpers: Helpers): Step {
  const of = op.of === undefined ? undefined : prepareExpr(op.of, helpers, op.place, false)
  const set = Object.entries(op.set ?? {}).map(([name, expr]) => [name, prepareExpr(expr, helpers, op.place, false)] as const)
  const body = sequence(op.body, helpers)
  return (run, frame) => {
    const item = of === undefined ? frame.it : of(frame)
    const given = set.map(([name, get]) => [name, get(frame)] as const).filter(([, value]) => value !== undefined)
    const it = given.length === 0 ? item : { ...(item as object), ...Object.fromEntries(given) }
    if (of === undefined) body(run, { ...frame, it })
    else if (isThere(item)) body(run, enter(it, frame, none, none))
  }
}

function slot(op: Of<'slot'>, helpers: Helpers): Step {
  const of = op.of === undefined ? undefined : prepareExpr(op.of, helpers, op.place, false)
  const body = op.body === undefined ? undefined : sequence(op.body, helpers)
  const [as] = op.as
  const item = (run: Run, frame: Frame, value: unknown): void => body?.(run, enter(value, frame, none, as === undefined ? none : { [as]: value }))
  const fragment = ({ writer }: Run, key: string, { chunks }: Fragment): void => {
    if (op.inline !== true) writer.indent(op.indent, op.place)
    writer.pieces(chunks, op.place, key, op.indent)
    if (op.inline !== true) writer.end()
  }
  return (run, frame) => {
    const own = of?.(frame)
    if (isThere(own) && !Array.isArray(own)) throw new TemplateFault('not-a-list', op.place, 'the items of a slot are a list')
    if (Array.isArray(own)) for (const value of own) item(run, frame, value)
    for (const given of Object.hasOwn(run.slots, op.name) ? (run.slots[op.name] ?? []) : []) {
      if ('fragment' in given) fragment(run, given.key, given.fragment)
      else item(run, frame, given.value)
    }
  }
}

function enter(it: unknown, up: Frame, at: Values, locals: Values): Frame {
  return { it, up, at, locals, id: idOf(it) ?? up.id }
}

function idOf(it: unknown): string | undefined {
  const id = typeof it === 'object' && it !== null && 'id' in it ? it.id : undefined
  return typeof id === 'string' ? id : undefined
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null

/** Absent, null, false, 0, empty text, empty list and empty Code are false. */
export function isTrue(value: unknown): boolean {
  if (!isThere(value) || value === false || value === '' || value === 0) return false
  if (Array.isArray(value)) return value.length > 0
  return !(Code.is(value) && value.empty)
}
