package decem.document.suggestion;

import decem.document.DocumentRefused;
import decem.document.Node;
import decem.document.step.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Steps made one after the other, each on the document that the last one left. */
final class Work {
  private final List<Step> steps = new ArrayList<>();
  private Node document;

  Work(Node document) {
    this.document = document;
  }

  Node document() {
    return document;
  }

  List<Step> steps() {
    return steps;
  }

  boolean make(Step step) {
    return make(() -> step);
  }

  /**
   * Makes a step if there is one and it fits: nobody is kept from deciding by a former value that
   * may not stand there any more.
   */
  boolean make(Supplier<Step> made) {
    try {
      Step step = made.get();
      document = step.apply(document);
      steps.add(step);
      return true;
    } catch (DocumentRefused refused) {
      return false;
    }
  }
}
