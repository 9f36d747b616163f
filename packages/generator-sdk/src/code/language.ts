/** The languages that Code can be of. A file's kind names the ones that may be printed into it. */
export type Language = 'ts' | 'html' | 'css' | 'csharp' | 'java' | 'python' | 'sql' | 'json' | 'yaml' | 'toml' | 'markdown' | 'shell' | 'text'
