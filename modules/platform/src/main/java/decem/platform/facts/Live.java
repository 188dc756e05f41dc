package decem.platform.facts;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An observer whose loss is harmless: it only tells browsers to look again. Called after the
 * commit.
 */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD})
public @interface Live {

  /** The qualifier itself. */
  @SuppressWarnings("serial")
  final class Literal extends AnnotationLiteral<Live> implements Live {
    static final Literal INSTANCE = new Literal();
  }
}
