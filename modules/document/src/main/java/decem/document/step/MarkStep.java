package decem.document.step;

/** A change of marks on a range of words: what a set may hold. */
public sealed interface MarkStep extends Step permits AddMarkStep, RemoveMarkStep {
  int from();

  int to();
}
