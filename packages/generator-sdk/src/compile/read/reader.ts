import { nearest, type Diagnostic } from '@locus/diagnostics'
import type { Use } from '../../port.ts'
import { problem, type Code, type Source } from '../problems.ts'
import type { Change, How, Node } from '../tree.ts'
import { readArgument, readCall, readNamed, type Complain } from './expressions.ts'
import type { TagToken, TextToken, Token } from './lines.ts'
import { blockTags, checkTag, isHow, text as textOf, type BlockName } from './tags.ts'
import { targetBraces } from './parse.ts'

/** Nodes that are known once the lines are cut. */
export type Later = () => readonly Node[]
type LateChange = Omit<Change, 'body' | 'inline'> & { readonly late: () => Pick<Change, 'body' | 'inline'> }

const deepest = 200

/** Where a statement stands. */
interface Where {
  readonly locals: readonly string[]
  readonly depth: number
  /** `extend`: directly in {{#extend}}; `wrap`: somewhere in {{#wrap}}. */
  readonly in?: 'extend'
  readonly wrapped: boolean
}

/** Walks Handlebars' tree once: collects tokens in reading order, and nodes whose text the lines decide later. */
export class Reader {
  readonly tokens: Token[] = []
  readonly uses: Use[] = []
  readonly changes: LateChange[] = []
  readonly diagnostics: Diagnostic[] = []
  parent: { readonly name: string; readonly line: number } | undefined
  readonly #blocks = new Set<string>()
  readonly #source: Source
  readonly #helpers: ReadonlySet<string> | undefined
  readonly #complain: Complain

  constructor(source: Source, helpers: ReadonlySet<string> | undefined) {
    this.#source = source
    this.#helpers = helpers
    this.#complain = (code, line, name) => {
      const near = nearest(name, [...(helpers ?? [])])
      this.#report(code, line, { name }, near === undefined ? undefined : `did you mean "${near}"?`)
    }
  }

  read(program: hbs.AST.Program): Later {
    // A line begins with a text, be it empty.
    const begin: Later = program.body[0]?.type === 'ContentStatement' ? () => [] : this.#text('', 1, 0)
    const body = this.#body(program, { locals: [], depth: 0, wrapped: false })
    return () => [...begin(), ...body()]
  }

  #report(code: Code, line: number, params: Readonly<Record<string, string | number>> = {}, advice?: string): void {
    this.diagnostics.push(problem(code, this.#source, line, { params, advice }))
  }

  #body(program: hbs.AST.Program | undefined, where: Where): Later {
    if (program === undefined) return () => []
    if (where.depth > deepest) {
      this.#report('too-deep', program.loc?.start.line ?? 1, { depth: deepest })
      return () => []
    }
    const parts: Later[] = []
    for (let index = 0; index < program.body.length; index += 1) {
      const statement = program.body[index] as hbs.AST.Statement
      if (statement.type !== 'ContentStatement') {
        parts.push(this.#statement(statement, where))
        continue
      }
      // A literal {{ splits text in two: one text for us.
      let content = (statement as hbs.AST.ContentStatement).value
      while (program.body[index + 1]?.type === 'ContentStatement') content += (program.body[(index += 1)] as hbs.AST.ContentStatement).value
      parts.push(this.#text(content, statement.loc.start.line, where.depth))
    }
    return () => parts.flatMap((part) => part())
  }

  #text(value: string, line: number, depth: number): Later {
    const lines = targetBraces(value).split('\n')
    const tokens = lines.map((text, index): TextToken => ({ kind: 'text', text, line: line + index, breaks: index < lines.length - 1, depth, nodes: [] }))
    this.tokens.push(...tokens)
    return () => tokens.flatMap((token) => token.nodes)
  }

  #tag(closes = false): TagToken {
    const token: TagToken = { kind: 'tag', closes, lie: { column: '', inline: false } }
    this.tokens.push(token)
    return token
  }

  #statement(statement: hbs.AST.Statement, where: Where): Later {
    const line = statement.loc.start.line
    switch (statement.type) {
      case 'CommentStatement':
        this.#tag()
        return () => []
      case 'MustacheStatement': return this.#mustache(statement as hbs.AST.MustacheStatement, where)
      case 'BlockStatement': return this.#block(statement as hbs.AST.BlockStatement, where)
      case 'PartialStatement': return this.#partial(statement as hbs.AST.PartialStatement, where)
      case 'PartialBlockStatement': this.#report('partial-block', line)
        return () => []
      default: this.#report('decorator', line)
        return () => []
    }
  }

  #partial(node: hbs.AST.PartialStatement, { locals }: Where): Later {
    const line = node.loc.start.line
    this.#strip(line, node.strip)
    if (node.name.type !== 'PathExpression') {
      this.#report('dynamic-partial', line)
      return () => []
    }
    const paths = { helpers: this.#helpers, complain: this.#complain }
    const name = (node.name as hbs.AST.PathExpression).original
    const [first] = node.params
    if (node.params.length > 1) this.#report('wrong-arguments', line, { name: `{{> ${name}}}`, text: 'a partial takes one item, and members by name' })
    const of = first === undefined ? undefined : readArgument(first, locals, paths)
    const set = readNamed(node.hash, locals, paths)
    const tag = this.#tag()
    return () => [{ op: 'partial', name, ...(of !== undefined && { of }), ...(set !== undefined && { set }), line, ...tag.lie }]
  }

  #mustache(node: hbs.AST.MustacheStatement, where: Where): Later {
    const line = node.loc.start.line
    const name = node.path.type === 'PathExpression' ? (node.path as hbs.AST.PathExpression).original : ''
    this.#strip(line, node.strip)
    if (!node.escaped) {
      this.#report('unescaped', line)
      return () => []
    }
    if (name === 'use' || name === 'super' || name === 'slot' || name === 'imports') return this.#simpleTag(name, node, where)
    this.tokens.push({ kind: 'out', depth: where.depth })
    const of = readCall(node, where.locals, { helpers: this.#helpers, complain: this.#complain })
    return () => [{ op: 'print', of, line }]
  }

  #simpleTag(name: 'use' | 'super' | 'slot' | 'imports', node: hbs.AST.MustacheStatement, where: Where): Later {
    const line = node.loc.start.line
    const wrong = checkTag(name, node)
    if (wrong !== undefined) this.#report('wrong-arguments', line, { name: `{{${name}}}`, text: wrong })
    if (name === 'imports') {
      this.tokens.push({ kind: 'out', depth: where.depth })
      return () => [{ op: 'imports', line }]
    }
    const tag = this.#tag()
    if (name === 'use') {
      const [module = '', ...names] = node.params.map(textOf)
      const kind = textOf(node.hash?.pairs.find((pair) => pair.key === 'kind')?.value) as Use['kind'] | ''
      for (const used of names) this.uses.push({ module, name: used, ...(kind !== '' && kind !== undefined && { kind }) })
      return () => []
    }
    if (name === 'super') {
      if (!where.wrapped) this.#report('super-outside-wrap', line)
      return () => [{ op: 'super', line, ...tag.lie }]
    }
    const slot = textOf(node.params[0])
    return () => [{ op: 'slot', name: slot, as: [], line, ...tag.lie }]
  }

  #strip(line: number, ...flags: readonly (hbs.AST.StripFlags | undefined)[]): void {
    if (flags.some((flag) => flag !== undefined && (flag.open || flag.close))) this.#report('whitespace-control', line)
  }

  #block(node: hbs.AST.BlockStatement, where: Where): Later {
    const line = node.loc.start.line
    const name = node.path.original
    this.#strip(line, node.openStrip, node.inverseStrip, node.closeStrip)
    const as: readonly string[] = node.program?.blockParams ?? []
    const inner: Where = { locals: [...where.locals, ...as], depth: where.depth + 1, wrapped: where.wrapped }
    if (!Object.hasOwn(blockTags, name)) {
      const near = nearest(name, Object.keys(blockTags))
      this.#report('unknown-block-helper', line, { name }, near === undefined ? undefined : `did you mean {{#${near}}}?`)
      return this.#refused(node, inner)
    }
    const known = name as BlockName
    const wrong = checkTag(known, node)
    if (wrong !== undefined) this.#report('wrong-arguments', line, { name: `{{#${name}}}`, text: wrong })
    const elses = node.inverse !== undefined && node.inverse !== null
    if (elses && !('elses' in blockTags[known])) this.#report('misplaced-else', node.inverse.loc?.start.line ?? line, { name })
    const misplaced = isHow(known) && where.in !== 'extend'
    if (misplaced) this.#report('change-outside-extend', line, { name })
    if (wrong !== undefined || misplaced) return this.#refused(node, inner)
    if (known === 'extend') return this.#extend(node, inner)
    if (isHow(known)) return this.#change(known, node, inner)
    return this.#container(known, node, where, inner, as)
  }

  /** Nothing of it counts, but findings inside of it are reported as well. */
  #refused(node: hbs.AST.BlockStatement, inner: Where): Later {
    this.#body(node.program ?? undefined, inner)
    this.#body(node.inverse ?? undefined, inner)
    return () => []
  }

  #container(name: Exclude<BlockName, How | 'extend'>, node: hbs.AST.BlockStatement, where: Where, inner: Where, as: readonly string[]): Later {
    const line = node.loc.start.line
    const paths = { helpers: this.#helpers, complain: this.#complain }
    const [first] = node.params
    const of = first === undefined ? { lit: null } : readArgument(first, where.locals, paths)
    const option = (key: string): hbs.AST.Expression | undefined => node.hash?.pairs.find((pair) => pair.key === key)?.value
    const tag = this.#tag()
    const body = this.#body(node.program ?? undefined, inner)
    const inverse = node.inverse as (hbs.AST.Program & { readonly chained?: boolean }) | undefined
    // `{{else if}}` is one tag: the inner block's own.
    if (inverse && inverse.chained !== true) this.#tag()
    const other = this.#body(inverse ?? undefined, { ...where, depth: where.depth + 1 })
    if (inverse?.chained !== true) this.#tag(true)
    switch (name) {
      case 'if': return () => [{ op: 'if', test: of, body: body(), other: other(), line }]
      case 'unless': return () => [{ op: 'if', test: of, not: true, body: body(), other: other(), line }]
      case 'with': return () => [{ op: 'with', of, as, body: body(), other: other(), line }]
      case 'fit': return () => [{ op: 'fit', body: body(), other: other(), line }]
      case 'each': {
        const between = option('between')
        return () => [{ op: 'each', of, as, ...(between !== undefined && { between: textOf(between) }), body: body(), other: other(), line }]
      }
      case 'block': {
        const block = textOf(first)
        if (this.#blocks.has(block)) this.#report('duplicate-block', line, { block })
        this.#blocks.add(block)
        return () => [{ op: 'block', name: block, body: body(), line, ...tag.lie }]
      }
      case 'slot': {
        const own = option('of')
        const items = own === undefined ? undefined : readArgument(own, where.locals, paths)
        return () => [{ op: 'slot', name: textOf(first), ...(items !== undefined && { of: items }), as, body: body(), line, ...tag.lie }]
      }
    }
  }

  #extend(node: hbs.AST.BlockStatement, inner: Where): Later {
    const line = node.loc.start.line
    if (this.parent !== undefined) this.#report('second-extend', line)
    this.parent ??= { name: textOf(node.params[0]), line }
    this.#tag()
    const body = this.#body(node.program, { ...inner, in: 'extend' })
    this.#tag()
    return body
  }

  #change(how: How, node: hbs.AST.BlockStatement, inner: Where): Later {
    const line = node.loc.start.line
    const block = textOf(node.params[0])
    const was = textOf(node.hash?.pairs.find((pair) => pair.key === 'was')?.value)
    const meets = (other: How): boolean => (how === 'prepend' && other === 'append') || (how === 'append' && other === 'prepend')
    if (this.changes.some((change) => change.block === block && !meets(change.how))) this.#report('changed-twice', line, { block })
    const tag = this.#tag()
    const body = this.#body(node.program, { ...inner, locals: [], wrapped: how === 'wrap' })
    this.#tag()
    this.changes.push({ how, block, ...(was !== '' && { was }), line, late: () => ({ body: body(), inline: tag.lie.inline }) })
    return () => []
  }
}
