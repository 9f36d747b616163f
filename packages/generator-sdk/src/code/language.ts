/** The languages that Code can be of. `attr` is the value of an HTML attribute, quotes included. */
export type Language = 'ts' | 'html' | 'attr' | 'css' | 'csharp' | 'java' | 'python' | 'sql' | 'json' | 'yaml' | 'toml' | 'markdown' | 'path' | 'shell' | 'text'
