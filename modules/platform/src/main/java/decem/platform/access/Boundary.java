package decem.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The only door into a room: permission first, then the transaction, then what was changed is
 * flushed before it returns.
 */
@Stereotype
@ApplicationScoped
@Guarded
@Transactional(rollbackOn = Exception.class)
@Flushed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Boundary {}
