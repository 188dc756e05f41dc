// Steps as they are sent. Undoing nests sets of marks and may leave a set with nothing in it; no reader takes either.

export function asSent(steps) {
  return steps
    .map((step) => step.toJSON())
    .map((json) => (json.stepType === "markSet" ? { ...json, steps: flat(json) } : json))
    .filter((json) => json.stepType !== "markSet" || json.steps.length > 0);
}

function flat(json) {
  return json.stepType === "markSet" ? json.steps.flatMap(flat) : [json];
}
