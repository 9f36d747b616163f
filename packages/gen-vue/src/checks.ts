import type { CheckBatch, Finding } from '@locus/generator-sdk'

/** Of the finished tree: nothing beyond what the engine checks in every file. */
export const checks = (_batch: CheckBatch): readonly Finding[] => []
