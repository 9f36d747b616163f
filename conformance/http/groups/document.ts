import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { show } from '../checks.ts'
import { makeable, type Group, type Trial } from '../group.ts'
import { operationsOf } from '../observer.ts'

type Json = { readonly [name: string]: Json | undefined }

/** The document is an object under test: it must name every operation, and every answer must be as it says. */
export const document: Group = {
  name: 'document',
  proves: '9.1, 9.2, 14.1',
  async run(it) {
    const { api, check } = it
    const answer = await api.get('!/openapi.json')
    check.status('9.1', 'GET /openapi.json', answer, 200)
    check.that('9.1', 'it is JSON', /^application\/json(;|$)/.test(String(answer.headers['content-type'])), answer.headers['content-type'])
    const served = answer.json as Json | undefined
    if (!served) return
    check.equal('9.1', 'it is OpenAPI 3.1.1', served['openapi'], '3.1.1')
    operations(it, served)
    await life(it)
    answers(it, served)
  },
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace']
/** Names of path parameters are the document's own affair. */
const shape = (path: string): string => path.replace(/\{[^}]*\}/g, '{}')

function operations(it: Trial, served: Json): void {
  const { check, api } = it
  const found = new Map<string, string>()
  for (const [path, item] of Object.entries((served['paths'] ?? {}) as Json)) {
    for (const method of METHODS) {
      const operation = item?.[method]
      if (operation) found.set(`${method.toUpperCase()} ${shape(path)}`, String(operation['operationId']))
    }
  }
  // Paths may carry the prefix, or the servers do.
  const named = (method: string, path: string): string | undefined => found.get(`${method} ${api.prefix}${path}`) ?? found.get(`${method} ${path}`)
  const wanted = operationsOf(it.model)
  for (const { method, path, operation } of wanted) check.equal('9.2', `${method} ${path} has its operationId`, named(method, shape(path)), operation)
  const known = new Set(wanted.map(({ operation }) => operation))
  const extra = [...found.entries()].filter(([place, id]) => !known.has(id) && !/ (\/livez|\/readyz|\/openapi\.json)$/.test(place))
  check.equal('9.2', 'no operation beyond the model', extra, [])
  check.equal('9.2', 'each operationId once', new Set(found.values()).size, found.size)
}

/** Answers of each operation, so that the group can stand alone. */
async function life(it: Trial): Promise<void> {
  const { api, world } = it
  await it.each('14.1', makeable(it), (subject) => `answers of ${subject.name}`, async (subject) => {
    const row = await world.make(subject, { full: true })
    await api.get(subject.url)
    await api.get(row.url)
    await api.get(row.url, { 'If-None-Match': row.etag })
    await api.patch(row.url, {})
    await api.put(row.url, world.replacement(row))
    await api.post(subject.url, { zzUnknown: 1 })
    for (const relation of [...subject.hasMany, ...subject.hasOne, ...subject.manyToMany]) {
      await api.get(`${row.url}/${relation.segment}`)
      if (relation.kind !== 'manyToMany' || !relation.owner || world.impossible(world.subject(relation.target)) !== undefined) continue
      const other = await world.make(world.subject(relation.target))
      await api.send({ method: 'PUT', target: `${row.url}/${relation.segment}/${other.id}` })
      await api.delete(`${row.url}/${relation.segment}/${other.id}`)
    }
    await api.delete(row.url)
  })
}

/** Every kept answer is declared with its status and media type, and is valid by its schema. */
function answers(it: Trial, served: Json): void {
  const { check } = it
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true, logger: false, ownProperties: true })
  addFormats.default(ajv)
  // What the contract takes as a URL or an address is no matter of a library's pattern.
  for (const format of ['uri', 'email']) ajv.addFormat(format, true)
  ajv.addFormat('decimal', /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/)
  // The library's own compares objects by a `valueOf` that ours, without a prototype, do not have.
  ajv.removeKeyword('uniqueItems')
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', validate: (wanted: boolean, items: readonly unknown[]) => !wanted || new Set(items.map((item) => JSON.stringify(item))).size === items.length })
  ajv.addSchema({ ...served, $id: 'https://document.example/openapi.json' } as object)
  const places = new Map<string, { operation: Json; at: string }>()
  for (const [path, item] of Object.entries((served['paths'] ?? {}) as Json)) {
    for (const method of METHODS) {
      const operation = item?.[method]
      if (operation) places.set(String(operation['operationId']), { operation, at: `#/paths/${escaped(path)}/${method}` })
    }
  }
  const compiled = new Map<string, ValidateFunction>()
  for (const { operation, answer } of it.observer.samples()) {
    const place = places.get(operation)
    if (!place || answer.status >= 500) continue
    const what = `${operation} ${answer.status}`
    const at = responseOf(served, place, answer.status)
    if (!check.that('14.1', `${what} is declared`, at !== undefined, show(answer)) || at === undefined) continue
    if (answer.text === '') continue
    const media = String(answer.headers['content-type'] ?? '').split(';')[0] ?? ''
    const content = resolve(served, at)?.['content']
    if (!check.that('14.1', `${what}: its media type is declared`, content?.[media] !== undefined, show(answer))) continue
    if (content?.[media]?.['schema'] === undefined) continue
    const reference = `https://document.example/openapi.json${at}/content/${escaped(media)}/schema`
    const validate = compiled.get(reference) ?? ajv.compile({ $ref: reference })
    compiled.set(reference, validate)
    const valid = validate(answer.json)
    check.that('14.1', `${what} is valid by its schema`, valid === true, valid === true ? undefined : `${ajv.errorsText(validate.errors?.slice(0, 5))}\n${show(answer)}`)
  }
}

const escaped = (text: string): string => encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))

/** Where the response of a status stands, references followed. */
function responseOf(served: Json, place: { operation: Json; at: string }, status: number): string | undefined {
  const responses = place.operation['responses']
  const key = [String(status), `${String(status)[0]}XX`, 'default'].find((each) => responses?.[each] !== undefined)
  if (key === undefined) return undefined
  const reference = responses?.[key]?.['$ref'] as unknown
  return typeof reference === 'string' ? reference : `${place.at}/responses/${key}`
}

function resolve(served: Json, at: string): Json | undefined {
  let here: Json | undefined = served
  for (const step of at.slice(2).split('/')) here = here?.[decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')]
  return here
}
