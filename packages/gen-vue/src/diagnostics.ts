/** Nothing that only this target could find wrong with a model: what a person may have to change is said by `screens`. */
export const diagnostics = {} as const
