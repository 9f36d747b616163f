import type { BelongsTo } from '@locus/model'
import type { Slot, Subject } from '../facts.ts'
import { makeable, type Group, type Trial } from '../group.ts'
import { finding, maybe, type Finding } from '../problem.ts'
import { same } from '../wire.ts'
import type { Body } from '../world.ts'

/** Keys of to-one relations: what refers to nothing, and the parts of a composite key together. */
export const references: Group = {
  name: 'references',
  proves: '9.7',
  missing: (subjects) => (subjects.some((subject) => subject.belongsTo.length > 0) ? undefined : 'no entity has a belongs_to'),
  async run(it) {
    await it.each('9.7', makeable(it).filter((subject) => subject.belongsTo.length > 0), (subject) => `references of ${subject.name}`, async (subject) => {
      for (const relation of subject.belongsTo) {
        await it.attempt('9.7', `${subject.name}.${relation.name}`, () => missing(it, subject, relation))
        if (!relation.immutable && !relation.keyPart) await it.attempt('9.7', `${subject.name}.${relation.name} moves`, () => moved(it, subject, relation))
        if (relation.keys.length > 1 && !relation.immutable) await it.attempt('9.7', `${subject.name}.${relation.name}: parts`, () => parts(it, subject, relation))
      }
      await allMissing(it, subject)
    })
  },
}

/** Values that no row has, in the type of the key. */
function nowhere(relation: BelongsTo): Body {
  const some: Readonly<Record<string, unknown>> = { Integer: 2147483647, UUID: 'ffffffff-0000-4000-8000-00000000dead', String: 'zz-nobody', BigInt: '9223372036854775806', Date: '0001-01-03' }
  return Object.fromEntries(relation.keys.map((key) => [key.name, key.type === 'Enum' ? key.values?.[0] : some[key.type]]))
}

const at = (relation: BelongsTo): readonly Finding[] => relation.keys.map((key) => finding(key.name, 'reference_not_found'))

async function missing(it: Trial, subject: Subject, relation: BelongsTo): Promise<void> {
  const { api, check, world } = it
  const what = `${subject.name}.${relation.name}`
  const row = await world.make(subject)
  const valid = await world.body(subject, { full: true })
  const wrong = nowhere(relation)
  check.findings('9.7', `POST ${what} to nobody`, await api.post(subject.url, { ...valid, ...wrong }), 422, at(relation))
  if (!relation.immutable && !relation.keyPart) {
    check.findings('9.7', `PATCH ${what} to nobody`, await api.patch(row.url, wrong), 422, at(relation))
    check.findings('9.7', `PUT ${what} to nobody`, await api.put(row.url, { ...world.replacement(row), ...wrong }), 422, at(relation))
  }
  for (const key of relation.keys) {
    // Right by the part's type; that no target can have it is a reference that is missing.
    const odd: readonly unknown[] = key.type === 'Integer' ? [0, -1, -2147483648] : key.type === 'String' ? ['', 'x'.repeat(300), '😀', ' '] : key.type === 'BigInt' ? ['0', '-9223372036854775808'] : key.type === 'UUID' ? ['00000000-0000-0000-0000-000000000000'] : []
    for (const value of odd) check.findings('9.7', `POST ${what}: ${key.name} ${JSON.stringify(value).slice(0, 30)}`, await api.post(subject.url, { ...valid, ...wrong, [key.name]: value }), 422, at(relation))
    if (key.type === 'Enum') check.findings('9.7', `POST ${what}: ${key.name} is no value of the enum`, await api.post(subject.url, { ...valid, ...wrong, [key.name]: 'no such value' }), 422, [...at(relation), ...relation.keys.map((each) => finding(each.name, 'enum'))].map(maybe))
  }
  const after = await world.again(row)
  check.equal('9.7', `${what}: what was refused changed nothing`, after.read, row.read, after.answer)
}

async function moved(it: Trial, subject: Subject, relation: BelongsTo): Promise<void> {
  const { api, check, world } = it
  const what = `${subject.name}.${relation.name}`
  const target = world.subject(relation.target)
  if (world.impossible(target) !== undefined) return
  const [first, second] = [await world.make(target), await world.make(target)]
  const row = await world.make(subject, { to: { [relation.name]: first } })
  check.that('9.7', `POST ${what}: the key of its target`, relation.keys.every((key) => same(row.read[key.name], world.keysTo(relation, first)[key.name])), row.answer)
  const patched = await api.patch(row.url, world.keysTo(relation, second))
  check.status('9.7', `PATCH ${what} to another`, patched, 200)
  check.that('9.7', `PATCH ${what}: the other key`, relation.keys.every((key) => same((patched.json as Body)[key.name], world.keysTo(relation, second)[key.name])), patched)
  check.equal('9.8', `PATCH ${what}: version +1`, (patched.json as Body)[subject.names.version], 2, patched)
  const again = await api.patch(row.url, world.keysTo(relation, second))
  check.equal('9.8', `PATCH ${what} to the same changes nothing`, again.json, patched.json, again)
  const upper = Object.fromEntries(Object.entries(world.keysTo(relation, second)).map(([name, value]) => [name, relation.keys.find((key) => key.name === name)?.type === 'UUID' ? String(value).toUpperCase() : value]))
  const folded = await api.patch(row.url, upper)
  check.equal('9.5', `PATCH ${what}: an upper-case UUID is lower-cased, so nothing changes`, folded.json, patched.json, folded)
  check.equal('9.7', `${what}: the target's version stays`, (await world.again(second)).read, second.read)
  const put = await api.put(row.url, { ...world.replacement(row), ...world.keysTo(relation, first) })
  check.status('9.7', `PUT ${what} back`, put, 200)
  check.that('9.7', `PUT ${what}: the first key again`, relation.keys.every((key) => same((put.json as Body)[key.name], world.keysTo(relation, first)[key.name])), put)
}

/** If one part has a value after the write, each that has none is a finding: `required` if absent, `not_null` if null. */
async function parts(it: Trial, subject: Subject, relation: BelongsTo): Promise<void> {
  const { api, check, world } = it
  if (relation.presence === 'required') return
  const target = world.subject(relation.target)
  const what = `${subject.name}.${relation.name}`
  const other = await world.make(target)
  const keys = world.keysTo(relation, other)
  const names = relation.keys.map((key) => key.name)
  const bare = await world.body(subject)
  for (const name of names) {
    const rest = names.filter((each) => each !== name)
    const alone = { ...Object.fromEntries(Object.entries(bare).filter(([each]) => !names.includes(each))), [name]: keys[name] }
    check.findings('9.7', `POST ${what}: ${name} without the others`, await api.post(subject.url, alone), 422, rest.map((each) => finding(each, 'required')))
    const nulls = relation.presence === 'nullable' ? Object.fromEntries(rest.map((each) => [each, null])) : undefined
    if (nulls) check.findings('9.7', `POST ${what}: ${name} and null for the others`, await api.post(subject.url, { ...alone, ...nulls }), 422, rest.map((each) => finding(each, 'not_null')))
    const free = await world.make(subject)
    check.findings('9.7', `PATCH ${what}: ${name} alone, of a row that has none`, await api.patch(free.url, { [name]: keys[name] }), 422, rest.map((each) => finding(each, 'required')))
    const tied = await world.make(subject, { to: { [relation.name]: relation.unique ? await world.make(target) : other } })
    check.findings('9.7', `PATCH ${what}: ${name} null while the others stay`, await api.patch(tied.url, { [name]: null }), 422, [finding(name, 'not_null')])
    const stays = await api.patch(tied.url, { [name]: tied.read[name] })
    check.equal('9.7', `PATCH ${what}: ${name} as it is`, stays.json, tied.read, stays)
    const stale = await api.patch(free.url, { [name]: keys[name] }, { 'If-Match': '"9999"' })
    check.problem('9.7', `PATCH ${what}: what needs the row is judged after 412`, stale, 412)
  }
  const tied = await world.make(subject, { to: { [relation.name]: relation.unique ? await world.make(target) : other } })
  const freed = await api.patch(tied.url, Object.fromEntries(names.map((name) => [name, null])))
  check.status('9.7', `PATCH ${what}: all parts null`, freed, 200)
}

/** All missing references are told at once. */
async function allMissing(it: Trial, subject: Subject): Promise<void> {
  const { api, check, world } = it
  const valid = await world.body(subject, { full: true })
  const wrong: Body = Object.assign({}, ...subject.belongsTo.map(nowhere))
  const expected = subject.belongsTo.flatMap(at)
  for (const relation of subject.manyToMany.filter((each) => each.owner)) {
    const target = world.subject(relation.target)
    const slot = subject.slots.find((each: Slot) => each.name === relation.idsName)
    if (!slot || target.entity.key.kind === 'composite') continue
    wrong[relation.idsName] = [target.entity.key.kind === 'integer' ? 2147483647 : 'ffffffff-0000-4000-8000-00000000dead']
    expected.push(finding(relation.idsName, 'reference_not_found', 0))
  }
  check.findings('9.9', `POST ${subject.name}: all missing references at once`, await api.post(subject.url, { ...valid, ...wrong }), 422, expected)
}
