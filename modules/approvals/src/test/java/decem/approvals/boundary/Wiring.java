package decem.approvals.boundary;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Puts objects together by the types of their injected fields, making what nobody brought. */
final class Wiring {

  private final List<Object> parts = new ArrayList<>();

  Wiring(Object... brought) {
    parts.addAll(List.of(brought));
  }

  <T> T get(Class<T> type) {
    return parts.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseGet(() -> made(type));
  }

  private <T> T made(Class<T> type) {
    try {
      Constructor<T> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      T made = constructor.newInstance();
      parts.add(made);
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)) {
          field.setAccessible(true);
          field.set(made, get(field.getType()));
        }
      }
      return made;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(type.getName(), impossible);
    }
  }
}
