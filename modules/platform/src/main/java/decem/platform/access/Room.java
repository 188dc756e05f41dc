package decem.platform.access;

import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The entity manager of a room. Each room with entities produces its own in one package-private
 * class of its boundary: {@code @Produces @Room("groups") @PersistenceContext(unitName = "groups")
 * EntityManager entities;}
 */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface Room {
  String value();
}
