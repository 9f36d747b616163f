import { expect, test } from 'vitest'
import type { FieldType, Model, Presence } from '@locus/model'
import { catalogue, interfaceTexts, modelTexts, screens, type EntityScreens, type Screens } from '../src/index.ts'
import { clinic, entity, field, foreignKey, hasMany, hasOne, keyPart, links, model, toOne } from './model.ts'

const types: readonly FieldType[] = ['String', 'Text', 'Integer', 'BigInt', 'Float', 'Decimal', 'Boolean', 'DateTime', 'Date', 'Time', 'UUID', 'Email', 'URL', 'Json', 'Enum']
const presences: readonly Presence[] = ['required', 'nullable', 'optional', 'optionalNullable', 'list']
const values = { limits: { values: ['one', 'two'] } }

const everything = (): Model => model([
  ...presences.map((presence) => entity(`All${presence}`, types.map((type) => field(`${type.toLowerCase()}Of`, type, presence, type === 'Enum' ? values : {})))),
  entity('Warehouse', [field('name', 'String')]),
  entity('Bin', [toOne('warehouse', 'Warehouse', { keyPart: true, immutable: true }), field('code', 'String', 'required', { keyPart: true, immutable: true }), hasMany('modules', 'Module', 'bin', { keys: [foreignKey('binWarehouseId', { targetName: 'warehouseId' }), foreignKey('binCode', { type: 'String', targetName: 'code' })] })],
    { key: { kind: 'composite', parts: [keyPart('warehouseId', 'entity/Bin/relation/warehouse', { type: 'Integer' }), keyPart('code', 'entity/Bin/field/code')] }, display: { kind: 'field', field: 'code' } }),
  entity('Module', [toOne('bin', 'Bin', { presence: 'optional', keys: [foreignKey('binWarehouseId', { targetName: 'warehouseId' }), foreignKey('binCode', { type: 'String', targetName: 'code' })] })]),
  entity('Nothing', []),
  entity('form', [field('name', 'String'), field('id', 'String'), field('__proto__', 'String', 'optional'), field('constructor', 'Enum', 'optional', { limits: { values: ['constructor', '__proto__', 'a.b'] } })],
    { platform: { ...entity('X', []).platform, id: { id: 'p', name: '_id', column: 'id', declared: false } } }),
  entity('Pair', [toOne('left', 'Pair', { presence: 'nullable' }), toOne('right', 'Pair', { presence: 'nullable' }), hasMany('lefts', 'Pair', 'left'), hasMany('rights', 'Pair', 'right'), hasOne('only', 'Pair', 'left')]),
  entity('Tag', [field('label', 'String'), links('tags', 'Tag', 'tagged', true, 'tagIds'), links('tagged', 'Tag', 'tags', false, 'taggedIds')]),
])

const models = { clinic: clinic(), everything: everything() }

const keysIn = (value: unknown, out: string[] = []): string[] => {
  if (typeof value === 'string' && /^(app|entities|shell|action|home|list|detail|form|picker|delete|problem|error)\.[\w.]+$/.test(value)) out.push(value)
  else if (Array.isArray(value)) for (const item of value) keysIn(item, out)
  else if (value !== null && typeof value === 'object') for (const [name, item] of Object.entries(value)) if (name !== 'messages') keysIn(item, out)
  return out
}
const at = (root: unknown, key: string): unknown => key.split('.').reduce<unknown>((node, part) => (node !== null && typeof node === 'object' && Object.hasOwn(node, part) ? (node as Record<string, unknown>)[part] : undefined), root)

const each = (check: (screen: EntityScreens, all: Screens, of: Model) => void): void => {
  for (const source of Object.values(models)) {
    const all = screens(source).screens
    for (const screen of Object.values(all.entities)) check(screen, all, source)
  }
}

test('every key has a text, in every language', () => {
  for (const source of Object.values(models)) {
    const all = screens(source).screens
    for (const locale of ['en', 'de'] as const) {
      const texts = { ...interfaceTexts[locale], ...modelTexts(all, locale) }
      for (const key of keysIn(all)) expect(typeof at(texts, key), `${locale} ${key}`).toBe('string')
    }
  }
})

test('the catalogues of the interface have the same keys and holes', () => {
  const shape = (node: unknown): unknown => (typeof node === 'string' ? [...new Set(node.match(/\{\w+\}/g))].sort() : Object.fromEntries(Object.entries(node as object).map(([key, value]) => [key, shape(value)])))
  expect(shape(interfaceTexts.de)).toEqual(shape(interfaceTexts.en))
  expect(Object.keys(interfaceTexts.en)).not.toContain('entities')
})

test('the first of one to six columns is the title', () => each(({ type, list }) => {
  expect(list.columns.length, type).toBeGreaterThanOrEqual(1)
  expect(list.columns.length, type).toBeLessThanOrEqual(6)
  expect(new Set(list.columns.map(({ field: name }) => name)).size, type).toBe(list.columns.length)
  for (const { kind } of list.columns) expect(['longText', 'json', 'list', 'references', 'url'], type).not.toContain(kind)
  const booleans = list.columns.map(({ kind }) => kind === 'boolean')
  expect(booleans.lastIndexOf(false) < booleans.indexOf(true) || !booleans.includes(true), type).toBe(true)
}))

test('what a related list asks for is a filter of its target, and a preset is a control', () => each(({ type, detail }, all) => {
  for (const { entity: target, filter, preset, kind } of detail.related) {
    const screen = all.entities[target.entity]
    const params = new Set(screen?.list.filters.flatMap((one) => (one.kind === 'period' ? [one.from, one.to] : one.kind === 'compositeReference' ? one.params.map(({ param }) => param) : [one.param])))
    for (const { param, part } of filter) {
      expect(params.has(param), `${type} ${kind} ${param}`).toBe(true)
      expect(all.entities[type === 'form' ? 'form' : type]?.wire.members.map(({ name }) => name), type).toContain(part)
    }
    const presets = screen?.form.groups.flatMap(({ controls }) => controls).flatMap((control) => (control.preset ? control.keys?.map(({ member }) => member) ?? [] : []))
    for (const { member } of preset) expect(presets, `${type} ${member}`).toContain(member)
  }
}))

test('every writable member has one control, no other has', () => each(({ type, wire, form }) => {
  const controls = form.groups.flatMap((group) => group.controls).flatMap((control) => control.keys?.map(({ member }) => member) ?? [control.member])
  expect([...controls].sort(), type).toEqual(wire.members.filter(({ readOnly }) => !readOnly).map(({ name }) => name).sort())
}))

test('halves come in pairs', () => each(({ type, form }) => {
  for (const { controls } of form.groups) {
    const runs = controls.map(({ half }) => (half ? 'h' : '-')).join('').split('-').filter((run) => run !== '')
    for (const run of runs) expect(run.length % 2, `${type} ${run}`).toBe(0)
  }
}))

test('controls of every kind and presence', () => {
  const { entities } = screens(everything()).screens
  const of = (presence: string) => Object.fromEntries(entities[`All${presence}`]?.form.groups.flatMap(({ controls }) => controls).map((control) => [control.member, control]) ?? [])
  expect(of('required')['booleanOf']).toMatchObject({ control: 'check', optional: false, initial: false, rules: [] })
  expect(of('nullable')['booleanOf']).toMatchObject({ control: 'yesNo', optional: true, initial: '', empty: 'null', rules: [] })
  expect(of('optional')['dateOf']).toMatchObject({ control: 'date', optional: true, empty: 'omit', rules: [{ rule: 'date', args: [] }] })
  expect(of('optionalNullable')['timeOf']).toMatchObject({ control: 'time', empty: 'null' })
  expect(of('list')['bigintOf']).toMatchObject({ control: 'list', item: 'bigInt', initial: [], empty: 'keep', rules: [{ rule: 'required', each: true }, { rule: 'bigInt', each: true }] })
  expect(of('list')['enumOf']).toMatchObject({ control: 'list', item: 'select', values: [{ value: 'one' }, { value: 'two' }] })
  expect(of('required')['uuidOf']).toMatchObject({ control: 'uuid', rules: [{ rule: 'required' }, { rule: 'uuid' }] })
})

test('defaults, limits, what may be set once, texts of its own', () => {
  const { entities } = screens(model([entity('Thing', [
    field('when', 'DateTime', 'defaulted', { default: { kind: 'now' } }),
    field('day', 'Date', 'optional', { default: { kind: 'today' } }),
    field('meta', 'Json', 'defaulted', { default: { kind: 'value', value: { a: [1] } } }),
    field('big', 'BigInt', 'required', { limits: { min: '-9', max: '9' }, immutable: true }),
    field('code', 'String', 'required', { message: 'Three {letters}', label: 'Code {x}', limits: { minLength: 3, maxLength: 3, pattern: '[A-Z]+' } }),
    field('tags', 'String', 'list', { set: true }),
    field('touchedAt', 'DateTime', 'required', { touched: true }),
  ])])).screens
  const thing = entities['Thing']
  const [when, day, meta, big, code, tags] = thing?.form.groups[0]?.controls ?? []
  expect(thing?.form.groups[0]?.controls).toHaveLength(6)
  expect(when).toMatchObject({ serverDefault: 'now', optional: true, hint: 'form.defaultNow', rules: [{ rule: 'required', when: 'edit' }, { rule: 'dateTime' }] })
  expect(day).toMatchObject({ serverDefault: 'today', empty: 'omit', rules: [{ rule: 'date' }] })
  expect(meta?.initial).toBe('{\n  "a": [\n    1\n  ]\n}')
  expect(big).toMatchObject({ fixedOnEdit: true, rules: [{ rule: 'required' }, { rule: 'bigInt' }, { rule: 'minBigInt', args: ['-9'] }, { rule: 'maxBigInt', args: ['9'] }] })
  expect(code).toMatchObject({ message: 'entities.thing.rules.code', rules: [{ rule: 'required' }, { rule: 'minLength' }, { rule: 'maxLength' }, { rule: 'pattern' }] })
  expect(thing?.messages.en).toMatchObject({ rules: { code: 'Three {{letters}}' }, fields: { code: 'Code {{x}}' } })
  expect(tags?.rules.at(-1)).toEqual({ rule: 'distinct', args: [] })
})

test('references to a composite key', () => {
  const { entities } = screens(everything()).screens
  const keys = [{ member: 'binWarehouseId', part: 'warehouseId', type: 'integer' }, { member: 'binCode', part: 'code', type: 'string' }]
  const [control] = entities['Module']?.form.groups[0]?.controls ?? []
  expect(control).toMatchObject({ member: 'bin', control: 'reference', keys, preset: true, empty: 'omit' })
  expect(entities['Module']?.list.filters).toMatchObject([{ kind: 'compositeReference', params: [{ param: 'binWarehouseId.eq' }, { param: 'binCode.eq' }] }])
  expect(entities['Bin']?.detail.related).toMatchObject([{ filter: [{ param: 'binWarehouseId.eq', part: 'warehouseId' }, { param: 'binCode.eq', part: 'code' }], preset: keys }])
  expect(entities['Bin']?.form.groups[0]?.controls.map(({ member, fixedOnEdit }) => [member, fixedOnEdit])).toEqual([['warehouseId', true], ['code', true]])
})

test('an entity without a text is called by its key; the other side of links filters its target', () => {
  const { entities } = screens(everything()).screens
  expect(entities['Nothing']).toMatchObject({ display: { kind: 'key' }, list: { columns: [{ field: 'id', kind: 'code', sort: 'id' }] }, form: { groups: [] } })
  expect(entities['Nothing']?.messages.en.fields).toEqual({ id: 'ID' })
  expect(entities['Tag']?.detail.related).toMatchObject([{ relation: 'tagged', filter: [{ param: 'tagIds.has', part: 'id' }], preset: [] }])
  expect(entities['form']?.platform.id).toBe('_id')
})

test('the model is not changed, and one warning lists what is not translated', () => {
  const source = clinic()
  const before = JSON.stringify(source)
  const { diagnostics } = screens(source)
  expect(JSON.stringify(source)).toBe(before)
  expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning screens/untranslated'])
  expect(diagnostics[0]?.message).toContain('Doctor: Full name')
  expect(diagnostics[0]?.message).toMatch(/^52 texts/)
  expect(Object.keys(catalogue.entries)).toEqual(['contrast', 'contrast-unreachable', 'token-unusable', 'untranslated'])
})
