import { nearest } from '@locus/diagnostics'
import type { FieldType, Limits, Presence } from '@locus/model'
import type { FieldDraft } from '../draft.ts'
import type { Report } from '../report.ts'
import type { FieldSyntax } from '../syntax.ts'
import { isMarked, readAnnotations, textOf, unfit, type Annotations } from './annotations.ts'
import { readDefault } from './read-default.ts'
import { readEnum } from './read-enum.ts'
import { readLimits } from './read-limits.ts'
import { foreignNames, isScalar, isText, scalars, type Scalar } from './scalars.ts'

export interface FieldContext {
  readonly report: Report
  /** Id of the entity. */
  readonly entity: string
  /** Aliases of each file. */
  readonly aliases: ReadonlyMap<string, ReadonlyMap<string, Scalar>>
  readonly entityNames: ReadonlySet<string>
  readonly optionalNullable: boolean
  /** The server keeps it: what it says of defaults and limits is the platform's business. */
  readonly isPlatform: boolean
  /** The only member marked `@id`. */
  readonly isLoneId: boolean
}

export function readField(syntax: FieldSyntax, context: FieldContext): FieldDraft | undefined {
  const { report, isPlatform } = context
  const { name, type: written } = syntax
  const annotations = readAnnotations(syntax.annotations, 'field', report)
  const scalar = resolveType(syntax, context)
  if (scalar === undefined) {
    reportUnknownType(syntax, context)
    return undefined
  }
  const values = readEnum(annotations, scalar, report)
  const type: FieldType = values ? 'Enum' : isEmail(annotations, scalar, report) ? 'Email' : scalar
  if (written.optional && written.nullable && !context.optionalNullable) report('optional-nullable', written.span)
  const limits: Limits = isPlatform ? {} : readLimits(annotations, { scalar, type, list: written.list, values, report })
  const touched = isTouched(annotations, type, written.list, report)
  const byDefault = isPlatform ? undefined : readDefault(annotations, { type, limits, list: written.list, optional: written.optional, nullable: written.nullable, report })
  if (isPlatform) checkPlatform(annotations, name.text, report)
  const isId = isMarked(annotations, 'id', report)
  const loneId = isId && context.isLoneId && !isPlatform
  if (loneId) report('lone-id', annotations.known.get('id')?.span, { params: { name: name.text } })
  const plain = !written.list && type !== 'Json'
  const display = annotations.known.get('display')
  if (display && !plain) report('display-unfit', display.span)
  const mapped = textOf(annotations, 'map', report)
  const label = textOf(annotations, 'label', report)
  const message = textOf(annotations, 'message', report)
  const renamedFrom = textOf(annotations, 'renamed_from', report)
  return {
    kind: 'field', id: `${context.entity}/${isPlatform ? 'platform' : 'field'}/${name.text}`, name: name.text, span: name.span, syntax, type, list: written.list,
    set: fitting(annotations, 'set', written.list, 'a list', report),
    presence: presenceOf(written.list, written.optional, written.nullable, byDefault !== undefined),
    limits, ...(byDefault && !touched && { default: byDefault }),
    unique: fitting(annotations, 'unique', plain, 'a single value other than Json', report) || loneId,
    index: fitting(annotations, 'index', plain, 'a single value other than Json', report),
    immutable: isMarked(annotations, 'immutable', report) || loneId,
    keyPart: false, touched, isId, absorbed: false, cell: { column: '', ...(mapped && { mapped }) },
    ...(label && { label: label.text }), ...(message && { message: message.text }), ...(renamedFrom && { renamedFrom: renamedFrom.text }),
    ...(display && plain && { display: display.span }), annotations: annotations.kept,
  }
}

/** The scalar that a field's type stands for, an alias of its file followed. */
export function resolveType({ type }: FieldSyntax, { aliases }: Pick<FieldContext, 'aliases'>): Scalar | undefined {
  const { text, span } = type.name
  return isScalar(text) ? text : aliases.get(span.file)?.get(text)
}

/** An unknown type is compared with no more of them. */
const mostAliases = 100

function reportUnknownType({ name, type }: FieldSyntax, { report, aliases, entityNames }: FieldContext): void {
  const { text, span } = type.name
  const known = text.toLowerCase() === 'enum' ? 'String @enum("a", "b")' : Object.hasOwn(foreignNames, text.toLowerCase()) ? foreignNames[text.toLowerCase()] : undefined
  const near = known ?? nearest(text, [...scalars, ...[...(aliases.get(span.file)?.keys() ?? [])].slice(0, mostAliases)])
  const relation = `\`${name.text}: ${type.list ? 'has_many' : 'belongs_to'} ${text}\``
  const types = `The types are ${scalars.join(', ')}.${/^[A-Z]/.test(text) ? ` If ${text} is to be an entity, declare it and write ${relation}.` : ''}`
  const elsewhere = [...aliases].find(([, names]) => names.has(text))
  const advice = elsewhere ? `An alias is known in its own file alone: write ${elsewhere[1].get(text) ?? text}, or repeat \`type ${text} = ${elsewhere[1].get(text) ?? text}\` here (it stands in ${elsewhere[0]}).` : entityNames.has(text) ? `A link to an entity is a relation: ${relation}.` : near === undefined ? types : `Did you mean \`${near}\`?`
  report('unknown-type', span, { params: { text }, advice })
}

const presenceOf = (list: boolean, optional: boolean, nullable: boolean, hasDefault: boolean): Presence =>
  list ? (nullable ? 'nullable' : 'list') : optional ? (nullable ? 'optionalNullable' : 'optional') : nullable ? 'nullable' : hasDefault ? 'defaulted' : 'required'

function isEmail(annotations: Annotations, scalar: Scalar, report: Report): boolean {
  const annotation = annotations.known.get('email') ?? annotations.known.get('Email')
  if (annotation && !isText(scalar) && scalar !== 'Email') unfit(annotation, 'a String', report)
  return annotation !== undefined && isText(scalar)
}

function isTouched(annotations: Annotations, type: FieldType, list: boolean, report: Report): boolean {
  return fitting(annotations, 'updatedAt', type === 'DateTime' && !list, 'a DateTime', report)
}

/** Is it written, and on what it fits? Elsewhere it says nothing. */
function fitting(annotations: Annotations, name: string, fits: boolean, what: string, report: Report): boolean {
  const marked = isMarked(annotations, name, report)
  const annotation = annotations.known.get(name)
  if (annotation && !fits) unfit(annotation, what, report)
  return marked && fits
}

/** `id: UUID @id @default(uuid())` and its like say what the platform does anyway. */
function checkPlatform(annotations: Annotations, name: string, report: Report): void {
  const usual: Readonly<Record<string, readonly string[]>> = { id: ['uuid', 'autoincrement'], version: [], createdAt: ['now'], updatedAt: ['now'] }
  for (const [word, { args, span }] of annotations.known) {
    const value = args?.[0]?.value
    const isUsual = word === 'default' ? value?.kind === 'call' && usual[name]?.includes(value.text) : ['label', 'map', 'id', 'unique', 'updatedAt', 'immutable', 'index', 'renamed_from'].includes(word)
    if (!isUsual) report('platform-annotation', span, { params: { name, annotation: word } })
  }
}
