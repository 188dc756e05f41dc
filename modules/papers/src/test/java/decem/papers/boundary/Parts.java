package decem.papers.boundary;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Puts the room together without a container: what is injected is found by type or made. */
final class Parts {

  private final List<Object> all;

  Parts(Object... given) {
    all = new ArrayList<>(List.of(given));
  }

  <T> T get(Class<T> type) {
    for (Object part : all) {
      if (type.isInstance(part)) {
        return type.cast(part);
      }
    }
    return make(type);
  }

  private <T> T make(Class<T> type) {
    try {
      Constructor<T> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      T part = constructor.newInstance();
      all.add(part);
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)) {
          field.setAccessible(true);
          field.set(part, get(field.getType()));
        }
      }
      return part;
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(type.getName(), broken);
    }
  }
}
