package decem.platform.access;

import decem.contract.access.Act;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a boundary method needs. An act at a place takes that place from the method's
 * first parameter, which is then a group, a paper or a version.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
  Act value();
}
