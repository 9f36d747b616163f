import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure } from './measure.ts'
import { nameOf } from './model-of.ts'

const root = join(import.meta.dirname, '..')
const prefix = join(root, '.cache/jhipster')
const command = join(prefix, 'node_modules/.bin/jhipster')

/** CPU seconds of JHipster for the same hundred entities to Spring Boot and Vue; undefined where it cannot be installed. */
export function jhipsterSeconds(): number | undefined {
  if (!existsSync(command) && !install()) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'locus-jhipster-'))
  try {
    mkdirSync(join(folder, 'app'))
    writeFileSync(join(folder, 'app/app.jdl'), jdl(100))
    return measure([command, 'jdl', 'app.jdl', '--skip-install', '--skip-git', '--force'], join(folder, 'app')).cpu
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** 470 packages, once; false where the registry cannot be reached. */
function install(): boolean {
  mkdirSync(prefix, { recursive: true })
  return spawnSync('npm', ['install', '--prefix', prefix, '--no-audit', '--no-fund', 'generator-jhipster@9.4.0'], { stdio: 'ignore' }).status === 0
}

const jdl = (count: number): string => `application {
  config { baseName things, applicationType monolith, authenticationType jwt, prodDatabaseType postgresql, clientFramework vue, buildTool maven, packageName com.example.things }
  entities *
}
${Array.from({ length: count }, (_, index) => `entity ${nameOf(index)} {
  name String required unique minlength(2) maxlength(80)
  description TextBlob
  amount Integer required min(0) max(1000)
  price BigDecimal required min(0)
  ratio Double
  active Boolean required
  startsAt Instant required
  kind Kind required
}`).join('\n')}
enum Kind { SMALL, MIDDLE, LARGE }
${Array.from({ length: count - 1 }, (_, index) => `relationship ManyToOne { ${nameOf(index + 1)}{parent(name)} to ${nameOf(index)} }`).join('\n')}
`
