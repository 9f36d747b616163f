/** A template that failed while it printed. Becomes a `Fault` where the file's rendering ends. */
export class TemplateFault extends Error {
  readonly code: FaultCode
  readonly place: number

  constructor(code: FaultCode, place: number, message: string) {
    super(message)
    this.code = code
    this.place = place
  }
}

export type FaultCode =
  | 'unknown-name' | 'bare-value' | 'not-a-list' | 'helper-threw' | 'unknown-helper' | 'wrong-language' | 'imports-missing' | 'too-long' | 'too-many-steps' | 'unknown-template'
