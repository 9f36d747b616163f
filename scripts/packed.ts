import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { runCommand } from './run-command.ts'
import { build, root } from './toolchain.ts'

/** The packages as npm would publish them, installed in a folder outside of the repository, generate the same bytes as the golden trees. */
const folder = mkdtempSync(join(tmpdir(), 'locus-packed-'))
const faults: string[] = []
let passed = 0
const check = (name: string, ok: boolean): void => void (ok ? (passed += 1) : faults.push(name))

try {
  await build()
  const [tarballs, project] = [join(folder, 'tarballs'), join(folder, 'project')]
  mkdirSync(tarballs)
  mkdirSync(project)
  await runCommand('npm', ['pack', '--workspaces', '--pack-destination', tarballs], { cwd: root })
  const packed = readdirSync(tarballs).filter((name) => !name.startsWith('locus-conformance')).map((name) => join(tarballs, name))
  writeFileSync(join(project, 'package.json'), '{ "name": "elsewhere", "private": true }\n')
  await runCommand('npm', ['install', '--no-audit', '--no-fund', ...packed], { cwd: project })
  const locus = (...args: readonly string[]): Promise<string> => runCommand(process.execPath, [join(project, 'node_modules/.bin/locus'), ...args], { cwd: project })

  const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as { version: string }
  check('locus --version says the package\'s version', (await locus('--version')).trim() === version)
  for (const name of readdirSync(join(root, 'examples/shop'))) if (name.endsWith('.locus') || name === 'Locus.toml') cpSync(join(root, 'examples/shop', name), join(project, name))
  for (const target of ['vue', 'fastapi']) {
    await locus('generate', '--target', target)
    const [golden, written] = [join(root, 'golden', target, 'shop'), join(project, 'generated', target)]
    const files = (parent: string): readonly string[] => (existsSync(parent) ? readdirSync(parent, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(parent, join(entry.parentPath, entry.name))).sort() : [])
    check(`${target}: the files of golden/${target}/shop`, files(written).length > 0 && files(written).join('\n') === files(golden).join('\n'))
    const different = files(golden).filter((file) => !existsSync(join(written, file)) || !readFileSync(join(written, file)).equals(readFileSync(join(golden, file))))
    check(`${target}: the bytes of golden/${target}/shop${different.length > 0 ? `, not ${different.slice(0, 5).join(', ')}` : ''}`, different.length === 0)
  }
  await locus('init', 'first')
  check('locus init, then generate', (await runCommand(process.execPath, [join(project, 'node_modules/.bin/locus'), 'generate', '--json'], { cwd: join(project, 'first') })).includes('"ok": true'))
} catch (error) {
  faults.push(error instanceof Error ? error.message : String(error))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const fault of faults) process.stdout.write(`FAILED ${fault}\n`)
process.stdout.write(`${passed} passed, ${faults.length} failed\n`)
process.exitCode = faults.length > 0 ? 1 : 0
