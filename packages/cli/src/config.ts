/** What is generated, where, with which options. JSON: functions, dates and classes are refused. */
export interface Config {
  /** Folder of the `.locus` files, relative to the config. Default: the config's folder. */
  readonly source?: string
  /** By name; the name is the target unless `target` says which. */
  readonly targets: Readonly<Record<string, TargetConfig>>
}

export interface TargetConfig {
  /** Which generator; default: the entry's name. */
  readonly target?: string
  /** Output folder, relative to the config and inside of its folder. Default: `generated/<name>`. */
  readonly out?: string
  /** Options of the generator; `locus explain` and the generator's README list them. */
  readonly options?: Readonly<Record<string, string | number | boolean>>
}

/** Types a `locus.config.ts`; returns what it is given. */
export const defineConfig = (config: Config): Config => config
