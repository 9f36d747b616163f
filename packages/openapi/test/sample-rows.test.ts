import { belongsTosOf, entityOf, isOwner, sampleRows } from '@locus/model'
import type { Entity, Json, Row } from '@locus/model'
import { openapi } from '@locus/openapi'
import { describe, expect, it } from 'vitest'
import { compileSpec, specs } from './specs.ts'
import { validator } from './validate.ts'

const rowsOf = (rows: Readonly<Record<string, readonly Row[]>>, entity: Entity): readonly Row[] => Object.hasOwn(rows, entity.name) ? rows[entity.name] ?? [] : []
const at = (row: Row, name: string): Json => Object.hasOwn(row, name) ? row[name] ?? null : null

describe.each(specs)('sample rows of %s', spec => {
  const model = compileSpec(spec)
  const { rows, diagnostics } = sampleRows(model)
  const document = openapi(model, rows)
  const faults = validator(document)

  it('are 25 an entity, or fewer where something unique runs out', () => {
    const fewer = model.entities.filter(entity => rowsOf(rows, entity).length < 25).map(entity => [entity.name, rowsOf(rows, entity).length])
    expect(Object.fromEntries(fewer)).toEqual(expectedFewer[spec] ?? {})
    expect(diagnostics).toEqual([])
  })

  it('are the same at each call', () => expect(JSON.stringify(sampleRows(model).rows)).toBe(JSON.stringify(rows)))

  it.each(model.entities.map(entity => [entity.name, entity] as const))('%s: each may be created', (_, entity) => {
    const create = (document.components.schemas as { [name: string]: unknown })[`${entity.type}Create_2`] ? `${entity.type}Create_2` : `${entity.type}Create`
    for (const row of rowsOf(rows, entity)) {
      const { [entity.platform.id.name]: id, ...body } = row
      expect(id).toBeDefined()
      expect(faults(create, body), JSON.stringify(row)).toEqual([])
    }
  })

  it.each(model.entities.map(entity => [entity.name, entity] as const))('%s: keys and unique members stand once', (_, entity) => {
    for (const names of [[entity.platform.id.name], ...entity.uniques.map(unique => unique.names)]) {
      const values = rowsOf(rows, entity).map(row => names.map(name => at(row, name))).filter(parts => parts.every(part => part !== null)).map(parts => JSON.stringify(parts))
      expect(new Set(values).size).toBe(values.length)
    }
  })

  it('refer to rows that come before', () => {
    const order = Object.keys(rows)
    const links = { used: 0 }
    const [linked, found] = [new Set<string>(), new Set<string>()]
    for (const entity of model.entities) {
      const own = rowsOf(rows, entity)
      const before = (target: string, place: number): readonly Row[] => target === entity.name ? own.slice(0, place) : order.indexOf(target) < order.indexOf(entity.name) ? rowsOf(rows, entityOf(model, target)) : []
      own.forEach((row, place) => {
        for (const relation of belongsTosOf(entity)) {
          const values = relation.keys.map(key => at(row, key.name))
          if (values.every(value => value === null)) continue
          expect(before(relation.target, place).some(other => relation.keys.every((key, index) => at(other, key.targetName) === values[index])), `${entity.name} ${place} ${relation.name}`).toBe(true)
          links.used++
        }
        for (const relation of entity.members.filter(isOwner)) {
          linked.add(relation.id)
          const key = entityOf(model, relation.target).platform.id.name
          for (const id of at(row, relation.idsName) as Json[]) {
            expect(before(relation.target, place).some(other => at(other, key) === id), `${entity.name} ${place} ${relation.name}`).toBe(true)
            links.used++
            linked.delete(relation.id)
            found.add(relation.id)
          }
        }
      })
    }
    expect([...linked].filter(id => !found.has(id)), 'links without a row').toEqual([])
    expect(links.used).toBeGreaterThan(spec === 'minimal' ? -1 : 20)
  })
})

/** Where an enum, a Boolean or a unique reference allows fewer. */
const expectedFewer: Readonly<Record<string, Readonly<Record<string, number>>>> = {}
