package decem.platform.facts;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An observer that must not be lost. Its key is permanent: waiting publications are stored under
 * it. It may be called twice with the same fact, acts in the transaction in which it is marked
 * done, and stands in a boundary.
 */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD})
public @interface Reaction {

  /** Room and what it does: {@code approvals.open-case}. */
  String value();

  /** The qualifier for one key. */
  @SuppressWarnings("serial")
  final class Literal extends AnnotationLiteral<Reaction> implements Reaction {
    private final String key;

    Literal(String key) {
      this.key = key;
    }

    @Override
    public String value() {
      return key;
    }
  }
}
