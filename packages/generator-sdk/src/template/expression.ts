import type { Helpers } from '../generator.ts'
import { TemplateFault } from './fault.ts'
import type { Call, Expr } from './program.ts'

/** Where an expression is evaluated: the current item, and what surrounds it. */
export interface Frame {
  readonly it: unknown
  readonly up: Frame | undefined
  /** `index first last file`, only on the frames that have them. */
  readonly at: Values
  readonly locals: Values
  /** The nearest item's id, for the trace. */
  readonly id: string | undefined
}
export type Values = Readonly<Record<string, unknown>>
export type Get = (frame: Frame) => unknown

type AnyHelper = (...args: readonly unknown[]) => unknown

/** An expression as a closure. `strict`: an argument that is not there is a fault. */
export function prepareExpr(expr: Expr, helpers: Helpers, place: number, strict: boolean): Get {
  if ('lit' in expr) return () => expr.lit
  if ('call' in expr) return prepareCall(expr, helpers, place, strict)
  if ('at' in expr) return walk(atName(expr.at), expr.path)
  if ('local' in expr) return walk(localName(expr.local), expr.path)
  return walk(item(expr.up), expr.path)
}

function prepareCall(call: Call, helpers: Helpers, place: number, strict: boolean): Get {
  const helper = Object.hasOwn(helpers, call.call) ? (helpers[call.call] as AnyHelper) : undefined
  if (helper === undefined) throw new TemplateFault('unknown-helper', place, `"${call.call}" is no helper of this generator`)
  const args = call.args.map((arg) => {
    const get = prepareExpr(arg, helpers, place, strict)
    return strict && !('lit' in arg) ? demanded(get, arg, place) : get
  })
  const named = Object.entries(call.named ?? {}).map(([name, arg]) => [name, prepareExpr(arg, helpers, place, false)] as const)
  const [first] = args
  const self = item(call.up)
  const invoke = (values: readonly unknown[]): unknown => {
    try {
      return helper(...values)
    } catch (error) {
      if (error instanceof TemplateFault) throw error
      throw new TemplateFault('helper-threw', place, `${call.call}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (named.length > 0) {
    return (frame) => {
      const values = args.length > 0 ? args.map((get) => get(frame)) : [self(frame)]
      return invoke([...values, Object.fromEntries(named.map(([name, get]) => [name, get(frame)]))])
    }
  }
  if (first === undefined) return (frame) => invoke([self(frame)])
  if (args.length === 1) return (frame) => invoke([first(frame)])
  return (frame) => invoke(args.map((get) => get(frame)))
}

function demanded(get: Get, arg: Expr, place: number): Get {
  return (frame) => {
    const value = get(frame)
    if (value === undefined) throw new TemplateFault('unknown-name', place, `${show(arg)} is not there`)
    return value
  }
}

/** Own properties only: no prototype answers for data. */
function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Values)[name] : undefined
}

function walk(get: Get, path: readonly string[]): Get {
  const [first] = path
  if (first === undefined) return get
  if (path.length === 1) return (frame) => member(get(frame), first)
  return (frame) => {
    let value = get(frame)
    for (const name of path) value = member(value, name)
    return value
  }
}

function item(up: number): Get {
  if (up === 0) return (frame) => frame.it
  return (frame) => {
    let at: Frame = frame
    for (let count = 0; count < up; count += 1) at = at.up ?? at
    return at.it
  }
}

function atName(name: string): Get {
  return (frame) => {
    let at = frame
    for (;;) {
      if (Object.hasOwn(at.at, name)) return at.at[name]
      if (at.up === undefined) return member(at.it, name)
      at = at.up
    }
  }
}

function localName(name: string): Get {
  return (frame) => {
    for (let at: Frame | undefined = frame; at !== undefined; at = at.up) if (Object.hasOwn(at.locals, name)) return at.locals[name]
    return undefined
  }
}

/** An expression as an author writes it. */
export function show(expr: Expr): string {
  if ('lit' in expr) return JSON.stringify(expr.lit)
  if ('call' in expr) return [expr.call, ...expr.args.map((arg) => ('call' in arg ? `(${show(arg)})` : show(arg)))].join(' ')
  if ('at' in expr) return [`@${expr.at}`, ...expr.path].join('.')
  if ('local' in expr) return [expr.local, ...expr.path].join('.')
  return '../'.repeat(expr.up) + (expr.path.join('.') || 'this')
}
