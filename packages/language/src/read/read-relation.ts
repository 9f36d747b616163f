import type { EntityDraft, RelationDraft } from '../draft.ts'
import type { Report } from '../report.ts'
import type { AnnotationSyntax, RelationSyntax } from '../syntax.ts'
import { isMarked, readAnnotations, textOf, unfit, type Annotations } from './annotations.ts'

const rules = ['restrict', 'cascade', 'set_null'] as const

/** A relation with what it says itself; its partner and its keys follow when all entities are known. */
export function readRelation(syntax: RelationSyntax, entity: EntityDraft, target: EntityDraft, isLoneId: boolean, report: Report): RelationDraft {
  const annotations = readAnnotations(syntax.annotations.filter((one) => !isPolicy(one)), 'relation', report)
  const { name, relation, optional, nullable } = syntax
  const holdsKey = relation === 'belongs_to'
  if (!holdsKey) {
    for (const word of ['unique', 'id', 'map', 'immutable', 'index', 'display', 'renamed_from']) {
      const annotation = annotations.known.get(word)
      if (annotation) unfit(annotation, 'a belongs_to, which holds the key', report)
    }
    if (optional || nullable) report('relation-optional', syntax.span, { params: { relation } })
  } else if (optional && nullable) report('optional-nullable', syntax.span)
  checkPolicy(syntax, report)
  const byDefault = annotations.known.get('default')
  if (byDefault) unfit(byDefault, 'a field', report)
  isMarked(annotations, 'index', report)
  const isId = holdsKey && isMarked(annotations, 'id', report)
  if (isId && isLoneId) report('lone-id', annotations.known.get('id')?.span, { params: { name: name.text } })
  const loneId = isId && isLoneId
  const presence = optional ? 'optional' : nullable ? 'nullable' : 'required'
  const display = annotations.known.get('display')
  const mapped = textOf(annotations, 'map', report)
  const label = textOf(annotations, 'label', report)
  const message = textOf(annotations, 'message', report)
  const renamedFrom = textOf(annotations, 'renamed_from', report)
  return {
    kind: 'relation', id: `${entity.id}/relation/${name.text}`, name: name.text, span: name.span, syntax, relation, entity, target, presence,
    unique: holdsKey && (isMarked(annotations, 'unique', report) || loneId), immutable: holdsKey && (isMarked(annotations, 'immutable', report) || loneId),
    keyPart: false, isId, onDelete: readOnDelete(syntax, annotations, report) ?? usualRule(presence), ...(mapped && holdsKey && { mapped }), owner: false, segment: '',
    ...(label && { label: label.text }), ...(message && { message: message.text }), ...(renamedFrom && holdsKey && { renamedFrom: renamedFrom.text }),
    ...(display && holdsKey && { display: display.span }), annotations: annotations.kept,
  }
}

/** The older `(policy: …)`, which said what `on_delete:` says. As an annotation it never meant anything. */
const isPolicy = ({ name, paren }: AnnotationSyntax): boolean => paren && name === 'policy'
const policies: Readonly<Record<string, RelationDraft['onDelete']>> = { cascade: 'cascade', restrict: 'restrict', delete: 'set_null' }
const policyOf = ({ args }: AnnotationSyntax): RelationDraft['onDelete'] | undefined => {
  const value = args?.[0]?.value
  return value?.kind === 'word' && Object.hasOwn(policies, value.text) ? policies[value.text] : undefined
}

function checkPolicy({ annotations, relation }: RelationSyntax, report: Report): void {
  for (const annotation of annotations.filter(isPolicy)) {
    const rule = policyOf(annotation)
    if (rule === undefined || relation !== 'belongs_to') report('policy', annotation.span)
    else report('paren-form', annotation.span, { params: { text: `on_delete: ${rule}` } })
  }
}

export const usualRule = (presence: RelationDraft['presence']): RelationDraft['onDelete'] => (presence === 'required' ? 'restrict' : 'set_null')

/** `on_delete:`, or the older `(onDelete: …)` or `(policy: …)`. `set_null` on a key that must be there acts as `restrict`. */
function readOnDelete(syntax: RelationSyntax, annotations: Annotations, report: Report): RelationDraft['onDelete'] | undefined {
  const annotation = annotations.known.get('on_delete')
  const older = annotation?.args?.[0]?.value
  const policy = syntax.annotations.find(isPolicy)
  const word = syntax.onDelete ?? (older?.kind === 'word' ? older : policy && { text: policyOf(policy) ?? '', span: policy.span })
  if (!word) {
    if (annotation) report('annotation-arguments', annotation.span, { params: { name: 'on_delete', what: '`cascade`, `restrict` or `set_null`' } })
    return undefined
  }
  const rule = rules.find((name) => name === word.text)
  if (rule === undefined && word.text !== '') report('on-delete-unknown', word.span, { params: { text: word.text } })
  if (rule === 'set_null' && syntax.relation === 'belongs_to' && !syntax.optional && !syntax.nullable) {
    report('set-null-required', word.span, { params: { name: syntax.name.text, target: syntax.target.text } })
    return 'restrict'
  }
  return rule
}

/** Does it say what becomes of its key? A `has_…` may say it for an opposite that is silent. */
export const saysOnDelete = ({ syntax }: RelationDraft): boolean => syntax !== undefined && (rules.some((rule) => rule === syntax.onDelete?.text) || syntax.annotations.some((one) => one.name === 'on_delete' || isPolicy(one)))
