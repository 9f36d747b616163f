import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { literal } from './literal.ts'
import type { Sent } from './stage.ts'

type Json = Readonly<Record<string, unknown>>

/** The OpenAPI document as a judge of requests. */
export interface Document {
  /** What is wrong with a request; empty if nothing is. */
  judge(sent: Sent): readonly string[]
  /** `listDoctors`; undefined for an unknown path or method. */
  operationOf(sent: Sent): string | undefined
}

interface Operation {
  readonly method: string
  readonly pattern: RegExp
  readonly id: string
  readonly parameters: readonly Json[]
  readonly body: Json | undefined
}

export function createDocument(source: Json): Document {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true, logger: false, ownProperties: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'document', ...source })
  const operations = operationsOf(source)
  const compiled = new Map<string, ValidateFunction>()
  const validator = (schema: Json, name: string): ValidateFunction => {
    const known = compiled.get(name)
    if (known) return known
    const made = ajv.compile(absolute(schema) as Json)
    compiled.set(name, made)
    return made
  }
  const find = (sent: Sent): Operation | undefined => operations.find(({ method, pattern }) => method === sent.method && pattern.test(sent.url.pathname))
  return {
    operationOf: (sent) => find(sent)?.id,
    judge(sent) {
      const operation = find(sent)
      if (!operation) return [`${sent.method} ${sent.url.pathname} is no operation`]
      const faults: string[] = []
      const queries = operation.parameters.filter((parameter) => parameter['in'] === 'query')
      const required = operation.parameters.filter((parameter) => parameter['in'] === 'query' && parameter['required'] === true).map((parameter) => String(parameter['name']))
      for (const name of required) if (!sent.url.searchParams.has(name)) faults.push(`the parameter ${name} is missing`)
      for (const name of new Set(sent.url.searchParams.keys())) {
        const parameter = queries.find((each) => each['name'] === name)
        if (!parameter) {
          faults.push(`the parameter ${name} is not documented`)
          continue
        }
        const schema = resolve(source, (parameter['schema'] ?? {}) as Json)
        const texts = sent.url.searchParams.getAll(name)
        if (schema['type'] !== 'array' && texts.length > 1) faults.push(`the parameter ${name} is there twice`)
        const value = schema['type'] === 'array' ? (parameter['explode'] === false ? texts.join(',').split(',') : texts).map((text) => typed(text, resolve(source, (schema['items'] ?? {}) as Json))) : typed(texts[0] ?? '', schema)
        const validate = validator(parameter['schema'] as Json, `${operation.id} ?${name}`)
        if (!validate(value)) faults.push(`the parameter ${name}=${texts.join(' ')}: ${ajv.errorsText(validate.errors)}`)
      }
      faults.push(...bodyFaults(operation, sent, validator, ajv))
      return faults
    },
  }
}

function bodyFaults(operation: Operation, sent: Sent, validator: (schema: Json, name: string) => ValidateFunction, ajv: Ajv2020): readonly string[] {
  if (sent.body === undefined) return operation.body?.['required'] === true ? ['the body is missing'] : []
  const media = (sent.headers['content-type'] ?? '').split(';')[0] ?? ''
  const content = (operation.body?.['content'] ?? {}) as Readonly<Record<string, Json>>
  const schema = content[media]?.['schema'] as Json | undefined
  if (!schema) return [`the media type ${media} is not documented`]
  const validate = validator(schema, `${operation.id} ${media}`)
  let value: unknown
  try {
    value = JSON.parse(sent.body)
  } catch {
    return ['the body is no JSON']
  }
  return validate(value) ? [] : [`body: ${ajv.errorsText(validate.errors)} in ${sent.body.slice(0, 300)}`]
}

const methods = ['get', 'post', 'put', 'patch', 'delete']

function operationsOf(source: Json): readonly Operation[] {
  const server = String(((source['servers'] as readonly Json[] | undefined)?.[0] ?? {})['url'] ?? '/')
  const base = server.startsWith('http') ? new URL(server).pathname : server
  return Object.entries((source['paths'] ?? {}) as Readonly<Record<string, Json>>).flatMap(([path, item]) =>
    methods.filter((method) => item[method] !== undefined).map((method): Operation => {
      const operation = item[method] as Json
      const own = [...((item['parameters'] ?? []) as readonly Json[]), ...((operation['parameters'] ?? []) as readonly Json[])].map((each) => resolve(source, each))
      const whole = `${base.replace(/\/$/, '')}${path}`
      return {
        method: method.toUpperCase(),
        pattern: new RegExp(`^${whole.split(/\{[^}]+\}/).map((part) => literal(part)).join('[^/]+')}$`),
        id: String(operation['operationId'] ?? `${method} ${path}`),
        parameters: own,
        body: operation['requestBody'] === undefined ? undefined : resolve(source, operation['requestBody'] as Json),
      }
    }))
}

/** A member of the document that is referred to by `#/components/…`. */
function resolve(source: Json, value: Json): Json {
  const reference = value['$ref']
  if (typeof reference !== 'string') return value
  const found = reference.slice(2).split('/').reduce<unknown>((node, part) => (node as Json | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], source)
  return resolve(source, (found ?? {}) as Json)
}

/** Local references become references into the document. */
function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute)
  if (schema === null || typeof schema !== 'object') return schema
  return Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, name === '$ref' && typeof value === 'string' && value.startsWith('#') ? `document${value}` : absolute(value)]))
}

/** What a text of a query means by its schema. */
function typed(text: string, schema: Json): unknown {
  const type = schema['type']
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
