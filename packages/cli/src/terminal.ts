/** Where a command runs and prints: injected, so that tests need no process. */
export interface Terminal {
  readonly cwd: string
  readonly stdout: Output
  readonly stderr: Output
  /** A person watches: progress may be drawn. */
  readonly interactive: boolean
}

export interface Output extends Pick<NodeJS.WritableStream, 'write'> {
  /** A person looks, and wants colours. */
  readonly isColored?: boolean
}
