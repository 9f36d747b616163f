import type { Call, Expr } from '../../template/program.ts'
import { targetBraces } from './parse.ts'

/** Reports a finding at a line of the template. */
export type Complain = (code: 'unknown-helper' | 'bare-value', line: number, name: string) => void

type Paths = { readonly helpers: ReadonlySet<string> | undefined; readonly complain: Complain }

/** An argument: data, a literal or a call in parentheses. */
export function readArgument(node: hbs.AST.Expression, locals: readonly string[], paths: Paths): Expr {
  switch (node.type) {
    case 'StringLiteral': return { lit: targetBraces((node as hbs.AST.StringLiteral).value) }
    case 'NumberLiteral': return { lit: (node as hbs.AST.NumberLiteral).value }
    case 'BooleanLiteral': return { lit: (node as hbs.AST.BooleanLiteral).value }
    case 'NullLiteral': case 'UndefinedLiteral': return { lit: null }
    case 'SubExpression': return readCall(node as hbs.AST.SubExpression, locals, paths)
    default: return readPath(node as hbs.AST.PathExpression, locals)
  }
}

export function readNamed(hash: hbs.AST.Hash | undefined, locals: readonly string[], paths: Paths): Readonly<Record<string, Expr>> | undefined {
  return hash === undefined || hash.pairs.length === 0 ? undefined : Object.fromEntries(hash.pairs.map((pair) => [pair.key, readArgument(pair.value, locals, paths)]))
}

/** What is printed or stands in parentheses: always a helper, applied to arguments or to the current item. */
export function readCall(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, locals: readonly string[], paths: Paths): Expr {
  const line = node.loc.start.line
  if (node.path.type !== 'PathExpression') {
    paths.complain('bare-value', line, JSON.stringify((node.path as hbs.AST.StringLiteral).value))
    return { lit: null }
  }
  const path = node.path as hbs.AST.PathExpression
  const [name, ...rest] = path.parts
  const named = readNamed(node.hash, locals, paths)
  const args = node.params.map((param) => readArgument(param, locals, paths))
  const plain = name !== undefined && rest.length === 0 && !path.data && !isThis(path) && !(path.depth === 0 && locals.includes(name))
  if (!plain || (paths.helpers !== undefined && !paths.helpers.has(name))) {
    paths.complain(node.params.length > 0 || named !== undefined ? 'unknown-helper' : 'bare-value', line, path.original)
    return { lit: null }
  }
  const call: Call = { call: name, up: path.depth, args, ...(named !== undefined && { named }) }
  return call
}

function readPath(path: hbs.AST.PathExpression, locals: readonly string[]): Expr {
  const [first, ...rest] = path.parts
  if (path.data) return { at: first ?? '', path: rest }
  if (first !== undefined && !isThis(path) && path.depth === 0 && locals.includes(first)) return { local: first, path: rest }
  return { up: path.depth, path: path.parts }
}

const isThis = (path: hbs.AST.PathExpression): boolean => /^(\.\/|this\b)/.test(path.original)
