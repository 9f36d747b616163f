/** Run first in a bare context: takes away what a generator must not lean on, so that leaning on it is heard. */
export const hostileGlobals = `
'use strict'
{
  const refuse = (name) => function () { throw new Error(name + ' is not there for generators: same input, same output') }
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console', 'gc', 'WeakRef', 'FinalizationRegistry', 'escape', 'unescape']) delete globalThis[name]
  const date = new Proxy(Date, { construct: refuse('Date'), apply: refuse('Date'), get: refuse('Date') })
  const intl = new Proxy({}, { get: refuse('Intl') })
  Object.defineProperty(globalThis, 'Date', { value: date, writable: false, configurable: false })
  Object.defineProperty(globalThis, 'Intl', { value: intl, writable: false, configurable: false })
  Math.random = refuse('Math.random')
  for (const [type, names] of [
    [String, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
    [Number, ['toLocaleString']], [BigInt, ['toLocaleString']], [Array, ['toLocaleString']], [Object, ['toLocaleString']],
  ]) for (const name of names) Object.defineProperty(type.prototype, name, { value: refuse(name), writable: false, configurable: false, enumerable: false })
}
`
