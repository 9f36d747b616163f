export type { Config, TargetConfig } from './config.ts'
export { defineConfig } from './config.ts'
