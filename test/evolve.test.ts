import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { evolve, loadGenerator, readSpec, withComments, type Evolution, type Sources } from '@locus/testing'

const root = fileURLToPath(new URL('..', import.meta.url))
const clinic = readSpec(join(root, 'golden/specs/clinic'))
const edit = ({ sources, ...rest }: Sources, from: string, to: string): Sources => {
  if (!sources.some(({ text }) => text.includes(from))) throw new Error(`no source has ${from}`)
  return { ...rest, sources: sources.map(({ path, text }) => ({ path, text: text.replace(from, to) })) }
}
/** Entities whose files are printed again, each once; files of `app` and `model` have other ids. */
const entitiesOf = ({ printed }: Evolution): readonly string[] => [...new Set(printed.map((id) => id.slice(id.indexOf(':') + 1).split('/').slice(0, 2).join('/')))].filter((id) => id.startsWith('entity/'))

describe.each(['gen-vue', 'gen-fastapi'])('%s does again only what a change asks for:', async (name) => {
  const generator = await loadGenerator(join(root, 'packages', name))
  const change = (after: Sources): Promise<Evolution> => evolve(clinic, after, { generator })

  it('a comment line at the top of every source changes no key and no byte', async () => {
    const { planned, printed, written, before, after } = await change(withComments(clinic))
    expect({ planned, printed, written }).toEqual({ planned: [], printed: [], written: [] })
    expect(after.keys).toEqual(before.keys)
  })

  it('a field plans again its entity and the model, one of six entities', async () => {
    const changed = await change(edit(clinic, 'entity Specialty {', 'entity Specialty {\n    remark: String?'))
    expect(changed.planned).toEqual(['entity/Specialty', 'model'])
    expect(entitiesOf(changed)).toEqual(['entity/Specialty'])
    expect(changed.printed.length).toBeLessThan(Object.keys(changed.after.files).length / 4)
    expect(Object.keys(changed.after.keys?.plan ?? {})).toHaveLength(8)
  })

  it('a field that becomes the display plans again those whose view holds it', async () => {
    const base = edit(clinic, 'entity Specialty {', 'entity Specialty {\n    nick: String')
    const changed = await evolve(base, edit(base, 'nick: String', 'nick: String @display'), { generator })
    expect(changed.planned).toEqual(['entity/Doctor', 'entity/Specialty', 'model'])
  })
})
