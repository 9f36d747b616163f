/** Runs a step and adds its time to the step's sum. */
export type Stopwatch = <Value>(step: string, run: () => Promise<Value>) => Promise<Value>

/** `milliseconds`: wall time by step, filled while the steps run. */
export function stopwatch(): { readonly watch: Stopwatch; readonly milliseconds: Readonly<Record<string, number>> } {
  const milliseconds: Record<string, number> = {}
  const watch: Stopwatch = async (step, run) => {
    const start = performance.now()
    try {
      return await run()
    } finally {
      milliseconds[step] = Math.round((milliseconds[step] ?? 0) + performance.now() - start)
    }
  }
  return { watch, milliseconds }
}
