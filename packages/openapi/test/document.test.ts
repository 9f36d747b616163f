import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isBelongsTo, relationsOf, sampleRows } from '@locus/model'
import type { Model } from '@locus/model'
import { openapi } from '@locus/openapi'
import { afterAll, describe, expect, it } from 'vitest'
import { compileSpec, specs } from './specs.ts'

const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Redocly's findings by its recommended rules. */
function lint(text: string): string[] {
  const file = join(folder, 'openapi.json')
  // Redocly reads the document's objects with what every object inherits, and fails where a member has the name of such a thing.
  writeFileSync(file, text.replace(/"(hasOwnProperty|__proto__|constructor|toString|valueOf|__defineGetter__)":/g, '"$1_":'))
  const command = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js')
  const report = (() => {
    try {
      return execFileSync(process.execPath, [command, 'lint', file, '--extends', 'recommended', '--format', 'json', '--max-problems', '1000'], {
        encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }, maxBuffer: 64 << 20,
      })
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  })()
  const { problems } = JSON.parse(report) as { problems: { ruleId: string; message: string; location: { pointer: string }[] }[] }
  return problems.map(problem => `${problem.ruleId} ${problem.location[0]?.pointer} ${problem.message}`)
}

interface Operation { operationId: string; summary: string; description: string; tags: string[]; parameters?: { $ref?: string }[]; responses: Record<string, { $ref?: string }> }
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const
const operations = (document: { paths: object }): [method: string, path: string, Operation][] =>
  Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(([path, item]) => methods.flatMap((method): [string, string, Operation][] => item[method] ? [[method, path, item[method]]] : []))

function expectedIds(model: Model): string[] {
  return model.entities.flatMap(entity => [
    ...Object.values(entity.operations),
    ...relationsOf(entity).filter(relation => !isBelongsTo(relation)).flatMap(relation => Object.values(relation.operations as object) as string[]),
  ])
}

describe.each(specs)('document of %s', spec => {
  const model = compileSpec(spec)
  const document = openapi(model, sampleRows(model).rows)
  const text = JSON.stringify(document)

  it('passes the recommended rules of Redocly', () => expect(lint(text)).toEqual([]))

  it('is the same each time, with and without what only JSON has', () => {
    expect(JSON.stringify(openapi(JSON.parse(JSON.stringify(model)) as Model, sampleRows(model).rows))).toBe(text)
  })

  it('has every operation of the model once, with a text, a tag and answers', () => {
    const found = operations(document)
    expect(found.map(([, , { operationId }]) => operationId).sort()).toEqual([...expectedIds(model), 'livez', 'readyz'].sort())
    for (const [, , operation] of found) {
      expect(operation.summary).not.toBe('')
      expect(operation.description).not.toBe('')
      expect(operation.tags).toHaveLength(1)
      expect(Object.keys(operation.responses).some(status => status.startsWith('2'))).toBe(true)
    }
  })

  it('has no patterns but such that a strict reader of regular expressions takes', () => {
    const patterns: RegExp[] = []
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      for (const [name, member] of Object.entries(value)) {
        if (name === 'pattern' && typeof member === 'string') patterns.push(new RegExp(member, 'u'))
        else visit(member)
      }
    }
    visit(document.components)
    visit(document.paths)
    expect(patterns.length).toBeGreaterThan(0)
  })
})

describe('Redocly', () => {
  it('would see a fault', () => {
    const document = openapi(compileSpec('minimal'))
    expect(lint(JSON.stringify({ ...document, info: { title: document.info.title, version: '1' } })).join()).toContain('info-license')
  })
})
