let test

export function initialize(data) {
  test = data.test
}

/** A name without a path or a scheme is a package. */
export function resolve(name, context, next) {
  return next(name, /^[@a-z][^:]*$/.test(name) ? { ...context, parentURL: test } : context)
}
