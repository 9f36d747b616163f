import type { Span } from '@locus/diagnostics'

/** What one file says, not yet resolved. Every node knows its place. */
export interface FileSyntax {
  readonly path: string
  readonly aliases: readonly Alias[]
  readonly entities: readonly EntitySyntax[]
  readonly designs: readonly DesignSyntax[]
  readonly skipped: readonly SkippedBlock[]
}

export interface Ident {
  readonly text: string
  readonly span: Span
}

export interface Alias {
  readonly name: Ident
  readonly target: Ident
}

export interface EntitySyntax {
  readonly name: Ident
  readonly annotations: readonly AnnotationSyntax[]
  readonly members: readonly MemberSyntax[]
}

export type MemberSyntax = FieldSyntax | RelationSyntax

export interface FieldSyntax {
  readonly kind: 'field'
  readonly name: Ident
  readonly type: TypeSyntax
  readonly annotations: readonly AnnotationSyntax[]
  readonly span: Span
}

export interface TypeSyntax {
  readonly name: Ident
  readonly list: boolean
  readonly optional: boolean
  readonly nullable: boolean
  readonly span: Span
}

export interface RelationSyntax {
  readonly kind: 'relation'
  readonly name: Ident
  readonly relation: 'has_many' | 'has_one' | 'belongs_to'
  readonly target: Ident
  readonly optional: boolean
  readonly nullable: boolean
  readonly annotations: readonly AnnotationSyntax[]
  readonly onDelete?: Ident
  readonly inverse?: Ident
  readonly span: Span
}

/** `@name(args)` or the older `(name: value)`. */
export interface AnnotationSyntax {
  readonly name: string
  /** Absent: no parentheses were written. */
  readonly args?: readonly Argument[]
  readonly paren: boolean
  readonly span: Span
}

export interface Argument {
  readonly name?: string
  readonly value: Literal
}

export type Literal =
  | { readonly kind: 'number'; /** With its sign. */ readonly text: string; readonly span: Span }
  | { readonly kind: 'string'; readonly text: string; readonly span: Span }
  | { readonly kind: 'word'; readonly text: string; readonly span: Span }
  | { readonly kind: 'call'; readonly text: string; readonly args: readonly Literal[]; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Literal[]; readonly span: Span }

export interface DesignSyntax {
  readonly themes: readonly ThemeSyntax[]
  readonly typography: readonly TokenSyntax[]
  readonly weights: readonly TokenSyntax[]
  readonly spacing: readonly TokenSyntax[]
  readonly radii: readonly TokenSyntax[]
  readonly shadows: readonly TokenSyntax[]
}

export interface ThemeSyntax {
  readonly name: Ident
  readonly tokens: readonly TokenSyntax[]
}

export interface TokenSyntax {
  readonly name: Ident
  readonly value: { readonly kind: 'string' | 'hex' | 'number'; readonly text: string; readonly span: Span }
}

export interface SkippedBlock {
  readonly kind: string
  readonly name: Ident
}
