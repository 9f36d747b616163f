import { nearest, type Diagnostic } from '@locus/diagnostics'
import { show } from '../../template/expression.ts'
import type { Expr, Op, Program } from '../../template/program.ts'
import { placeAt } from '../../template/trace.ts'
import { problem, type Code, type Detail } from '../problems.ts'
import type { Template } from '../tree.ts'
import type { Shape } from './shape.ts'

/** Where an expression is checked: the item's shape, what is around it, and which paths an {{#if}} has asked for. */
interface At {
  readonly shape: Shape | undefined
  readonly up?: At
  readonly locals: Readonly<Record<string, Shape | undefined>>
  readonly sure: ReadonlySet<string>
  /** Of a partial, which may ask for an argument that only others give it. */
  readonly partial?: true
}

/** Paths that are in no input, and paths that are printed where they may be absent. */
export function checkTemplate(program: Program, shape: Shape, trees: Readonly<Record<string, Template>>): readonly Diagnostic[] {
  const checker = new Checker(program, shape, trees)
  checker.walk(program.body, { shape, locals: {}, sure: new Set() })
  return [...new Map(checker.found.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()]
}

class Checker {
  readonly found: Diagnostic[] = []
  readonly #program: Program
  readonly #root: Shape
  readonly #trees: Readonly<Record<string, Template>>

  constructor(program: Program, root: Shape, trees: Readonly<Record<string, Template>>) {
    this.#program = program
    this.#root = root
    this.#trees = trees
  }

  walk(ops: readonly Op[], at: At): void {
    for (const op of ops) this.#op(op, at)
  }

  #op(op: Op, at: At): void {
    switch (op.op) {
      case 'print': this.#expr(op.of, at, op.place, true)
        return
      case 'if': {
        if (isNotGiven(op.test, at)) return this.walk(op.not === true ? op.body : op.other, at)
        this.#expr(op.test, at, op.place, false)
        const asked = { ...at, sure: new Set([...at.sure, ...pathsOf(op.test)]) }
        this.walk(op.body, op.not === true ? at : asked)
        this.walk(op.other, op.not === true ? asked : at)
        return
      }
      case 'each': {
        const list = this.#expr(op.of, at, op.place, false)
        this.walk(op.body, this.#enter(this.#items(list, op.of, op.place), at, op.as))
        this.walk(op.other, at)
        return
      }
      case 'with':
        this.walk(op.body, this.#enter(this.#expr(op.of, at, op.place, false), at, op.as))
        this.walk(op.other, at)
        return
      case 'partial': {
        const item = op.of === undefined ? at.shape : this.#expr(op.of, at, op.place, false)
        const set = Object.fromEntries(Object.entries(op.set ?? {}).map(([name, expr]) => [name, this.#expr(expr, at, op.place, false) ?? {}]))
        const shape = item === undefined ? undefined : { ...item, members: { ...item.members, ...set } }
        this.walk(op.body, { ...(op.of === undefined ? { ...at, shape } : this.#enter(shape, at, [])), partial: true })
        return
      }
      case 'fit':
        this.walk(op.body, at)
        this.walk(op.other, at)
        return
      case 'slot': {
        const items = op.of === undefined ? undefined : this.#items(this.#expr(op.of, at, op.place, false), op.of, op.place)
        this.walk(op.body ?? [], this.#enter(items, at, op.as))
        return
      }
      default:
    }
  }

  #enter(shape: Shape | undefined, up: At, as: readonly string[]): At {
    const [name] = as
    return { shape, up, locals: name === undefined ? up.locals : { ...up.locals, [name]: shape }, sure: new Set([...up.sure].filter((path) => path.startsWith('@'))) }
  }

  #items(list: Shape | undefined, of: Expr, place: number): Shape | undefined {
    if (list !== undefined && list.items === undefined && (list.members !== undefined || list.scalars?.some((type) => type !== 'null') === true)) this.#report('not-a-list', place, { params: { path: show(of) } })
    return list?.items
  }

  /** The shape of an expression's value, where it can be known. */
  #expr(expr: Expr, at: At, place: number, sure: boolean): Shape | undefined {
    if ('lit' in expr) return { scalars: [typeof expr.lit] }
    if ('call' in expr) {
      for (const arg of expr.args) this.#expr(arg, at, place, sure)
      for (const arg of Object.values(expr.named ?? {})) this.#expr(arg, at, place, false)
      return undefined
    }
    if ('at' in expr) return ['index', 'first', 'last', 'file'].includes(expr.at) ? undefined : this.#path(this.#root, [expr.at, ...expr.path], expr, at.sure, place, sure)
    if ('local' in expr) return this.#path(at.locals[expr.local], expr.path, expr, new Set(), place, sure)
    let item: At | undefined = at
    for (let count = 0; count < expr.up; count += 1) item = item?.up
    return this.#path(item?.shape, expr.path, expr, expr.up === 0 ? at.sure : new Set(), place, sure)
  }

  #path(from: Shape | undefined, path: readonly string[], expr: Expr, asked: ReadonlySet<string>, place: number, sure: boolean): Shape | undefined {
    let shape = from
    for (const [index, name] of path.entries()) {
      if (shape?.members === undefined) return undefined
      const member: Shape | undefined = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined
      if (member === undefined) {
        const near = nearest(name, Object.keys(shape.members))
        this.#report('not-in-input', place, { params: { path: show(expr) }, advice: near === undefined ? `there is ${Object.keys(shape.members).join(', ')}` : `did you mean "${near}"?` })
        return undefined
      }
      const prefix = ('at' in expr ? '@' : '') + path.slice(0, index + 1).join('.')
      if (member.optional === true && sure && !asked.has(prefix)) this.#report('may-be-absent', place, { params: { path: show(expr) } })
      shape = member
    }
    return shape
  }

  #report(code: Code, place: number, detail: Detail): void {
    const at = this.#program.places[place]
    if (at === undefined) return
    const { template, line } = placeAt(at, 0)
    const tree = Object.hasOwn(this.#trees, template) ? this.#trees[template] : undefined
    this.found.push(problem(code, tree ?? { name: template, file: `${template}.hbs`, starts: [] }, line, detail))
  }
}

/** An argument that this inclusion of a partial does not give: what asks for it is not printed. */
function isNotGiven(test: Expr, { partial, shape }: At): boolean {
  const [name] = 'up' in test && !('call' in test) && test.up === 0 ? test.path : []
  return partial === true && name !== undefined && shape?.members !== undefined && !Object.hasOwn(shape.members, name)
}

/** The paths that a test asks for: `a` and `a.b` of `a.b`. */
function pathsOf(test: Expr): readonly string[] {
  if ('at' in test) return [test.at, ...test.path].map((_name, index, path) => `@${path.slice(0, index + 1).join('.')}`)
  return 'up' in test && !('call' in test) && test.up === 0 ? test.path.map((_name, index) => test.path.slice(0, index + 1).join('.')) : []
}
