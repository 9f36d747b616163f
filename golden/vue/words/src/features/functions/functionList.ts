import type { ListScreen } from '@/api/screens'
import { function_, type Function_ } from './function'

export const functionList: ListScreen<Function_> = {
  entity: function_,
  columns: [
    { name: 'name', kind: 'text', sort: true },
    { name: 'any', kind: 'integer', sort: true, align: 'end' },
    { name: 'bigint', kind: 'decimal', sort: true, align: 'end' },
    { name: 'boolean', kind: 'date', sort: true },
    { name: 'const', kind: 'integer', sort: true, align: 'end' },
    { name: 'declare', kind: 'decimal', sort: true, align: 'end' },
  ],
  search: 'name.contains',
  filters: [
    { kind: 'boolean', field: 'arguments', param: 'arguments.eq' },
    { kind: 'boolean', field: 'debugger', param: 'debugger.eq' },
    { kind: 'boolean', field: 'eval', param: 'eval.eq' },
    { kind: 'boolean', field: 'implements', param: 'implements.eq' },
    { kind: 'boolean', field: 'let', param: 'let.eq' },
    { kind: 'boolean', field: 'null', param: 'null.eq' },
    { kind: 'boolean', field: 'protected', param: 'protected.eq' },
    { kind: 'boolean', field: 'super', param: 'super.eq' },
    { kind: 'boolean', field: 'typeof', param: 'typeof.eq' },
    { kind: 'boolean', field: 'void', param: 'void.eq' },
    { kind: 'boolean', field: 'Infinity', param: 'Infinity.eq' },
    { kind: 'period', field: 'boolean', from: 'boolean.gte', to: 'boolean.lte', date: true },
    { kind: 'period', field: 'default', from: 'default.gte', to: 'default.lte', date: true },
    { kind: 'period', field: 'extends', from: 'extends.gte', to: 'extends.lte', date: true },
    { kind: 'period', field: 'instanceof', from: 'instanceof.gte', to: 'instanceof.lte', date: true },
    { kind: 'period', field: 'namespace', from: 'namespace.gte', to: 'namespace.lte', date: true },
    { kind: 'period', field: 'of', from: 'of.gte', to: 'of.lte', date: true },
    { kind: 'period', field: 'readonly', from: 'readonly.gte', to: 'readonly.lte', date: true },
    { kind: 'period', field: 'symbol', from: 'symbol.gte', to: 'symbol.lte', date: true },
    { kind: 'period', field: 'unique', from: 'unique.gte', to: 'unique.lte', date: true },
    { kind: 'period', field: 'document', from: 'document.gte', to: 'document.lte', date: true },
  ],
}
