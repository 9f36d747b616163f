import type { LoadedGenerator, Program } from '@locus/generator-sdk'
import { checkTemplate, learnShape, type Template } from '@locus/generator-sdk/compile'

/** A generator that is watched: what its templates are given, over all that it renders. */
export interface Watched {
  readonly generator: LoadedGenerator
  /** What templates ask for and no input has, or print without asking whether it is there. */
  readonly findings: () => readonly string[]
}

/** The shape of each template's input is learnt from what is rendered: a spec has to show every member once, an optional one both ways. */
export function watchInputs(generator: LoadedGenerator): Watched {
  const inputs = new Map<string, unknown[]>()
  const programs = new Map<string, Program>()
  const render: LoadedGenerator['port']['render'] = (batch) => {
    for (const { template, input } of batch.files) inputs.set(template, [...(inputs.get(template) ?? []), input])
    for (const [name, program] of Object.entries(batch.programs)) programs.set(name, program)
    return generator.port.render(batch)
  }
  return {
    generator: { ...generator, port: { ...generator.port, render } },
    findings: () =>
      [...programs].flatMap(([name, program]) =>
        checkTemplate(program, learnShape(inputs.get(name) ?? []), generator.trees as Readonly<Record<string, Template>>).map(({ code, span, message, advice }) => `${code} ${span?.file ?? ''} (${name}) ${message}${advice === undefined ? '' : `; ${advice}`}`),
      ),
  }
}
