import process from 'node:process'
import { buildGenerator } from '@locus/generator-sdk/compile'

/** `npm run build` of a gen-* package: its bundle, read templates and assets into `dist/`. */
await buildGenerator(process.cwd())
