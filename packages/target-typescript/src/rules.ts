import { ts, type Code } from '@locus/generator-sdk'
import type { Rule } from '@locus/screens'

const named = (name: string): Code => ts.ref('@/api/rules', name)

/** `100_000`. */
const grouped = (value: number): Code => {
  const text = String(value)
  if (!/^-?\d{5,}$/.test(text)) return ts.number(value)
  const digits = text.replace('-', '')
  const head = digits.length % 3 || 3
  const groups = [digits.slice(0, head), ...(digits.slice(head).match(/\d{3}/g) ?? [])]
  return ts.list([ts.code`${value < 0 ? [ts.code`-`] : []}`, ...groups.map((group, index) => (index === 0 ? ts.number(Number(group)) : ts.id(`_${group}`)))], '')
}

/** `each(maxLength(255))`. */
export function ruleCode({ rule, args, each, when }: Rule): Code {
  const one = args.length === 0 ? named(rule) : ts.code`${named(rule)}(${args.map((arg) => (typeof arg === 'number' ? grouped(arg) : ts.string(arg)))})`
  const item = each ? ts.code`${named('each')}(${one})` : one
  return when === 'edit' ? ts.code`${named('onEdit')}(${item})` : item
}
