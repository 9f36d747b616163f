#!/usr/bin/env node
// Builds the generator's package in the current folder: dist/generator.js, dist/templates.json, dist/assets.json.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildGenerator } from '@locus/generator-sdk/compile'

const folder = process.cwd()
const { files, diagnostics } = await buildGenerator(folder)
for (const { severity, code, message, span, advice } of diagnostics) console.error(`${severity} ${code} ${span === undefined ? '' : `${span.file} `}${message}${advice === undefined ? '' : `; ${advice}`}`)
for (const [path, text] of Object.entries(files)) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
