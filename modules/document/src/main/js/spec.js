// Turns decem/document/schema.json into the specs that prosemirror-model's Schema takes. The editor adds toDOM and
// parseDOM; the golden tests add nothing. Java reads the same file, so both sides keep the same rules.

/** The nodes and marks of the schema file as prosemirror-model wants them, in the same order, and what it says of whole documents. */
export function specFrom(file) {
  const forbidden = new RegExp(file.text.forbidden)
  const rules = {}
  for (const name of Object.keys(file.rules)) rules[name] = rule(file.rules[name], forbidden)
  const attrs = (given) => {
    const specs = {}
    for (const name of Object.keys(given)) specs[name] = attribute(name, given[name], rules)
    return specs
  }
  const nodes = {}
  for (const name of Object.keys(file.nodes)) {
    const block = name !== "doc" && !file.nodes[name].inline
    nodes[name] = nodeSpec(file.nodes[name], attrs({ ...(block ? file.block : {}), ...file.nodes[name].attrs }))
  }
  const marks = {}
  for (const name of Object.keys(file.marks)) {
    const { attrs: given, ...rest } = file.marks[name]
    marks[name] = given ? { ...rest, attrs: attrs(given) } : rest
  }
  return { nodes, marks, topNode: "doc", limits: file.limits, letters: file.text }
}

function nodeSpec({ attrs: given, breaksLine, ...rest }, attrs) {
  const spec = { ...rest }
  if (Object.keys(attrs).length) spec.attrs = attrs
  if (breaksLine) spec.leafText = () => "\n"
  return spec
}

function attribute(name, given, rules) {
  const admits = rules[given.rule]
  const validate = (value) => {
    if (!admits(value)) throw new RangeError(`Not a value for ${name}: ${JSON.stringify(value)}`)
  }
  return "default" in given ? { default: given.default, validate } : { validate }
}

function rule(given, forbidden) {
  const integer = (value) => Number.isSafeInteger(value) && value >= given.min && value <= given.max
  if (given.type === "boolean") return (value) => typeof value === "boolean"
  if (given.type === "integer") return integer
  if (given.values) return (value) => given.values.includes(value)
  if (given.type === "widths") {
    return (value) =>
      value === null ||
      (Array.isArray(value) &&
        value.length > 0 &&
        value.length <= given.length &&
        value.every((width) => width === null || integer(width)))
  }
  const pattern = given.pattern && new RegExp(given.pattern)
  const longest = Math.min(2000, given.length ?? 2000)
  const words = (value, most) =>
    typeof value === "string" && value.length <= most && isAllowed(value, forbidden) && (!pattern || pattern.test(value))
  if (given.type === "setting") return (value) => setting(value, (text) => words(text, 2000), given.length)
  return (value) => words(value, longest)
}

/** What an attribute or a mark was before somebody suggested another: see Rule.Setting in Java. */
function setting(value, isText, longest) {
  const plain = (each) => each === null || typeof each === "boolean" || Number.isSafeInteger(each) || isText(each)
  if (Array.isArray(value)) return value.length <= longest && value.every((each) => each === null || Number.isSafeInteger(each))
  if (plain(value)) return true
  const { type, attrs = {}, ...rest } = value ?? {}
  return isText(type) && !Object.keys(rest).length && attrs?.constructor === Object && Object.values(attrs).every(plain)
}

/** Whether these letters may stand in a document: see Characters.java. */
export function isAllowed(letters, forbidden) {
  return !forbidden.test(letters) && !/[\ud800-\udfff]/u.test(letters)
}
