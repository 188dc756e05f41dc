package decem.app.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import decem.contract.access.Act;
import decem.platform.access.Needs;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page that says who may do what, and through which doors. */
final class Permissions {

  private static final String HEAD =
      """
      # Who may what

      Written by a test from the acts of `contract` and the doors of the rooms; not by hand. An act at a group, a paper or a version is
      asked for with that place: a role in a group counts at the group's own papers, an office or a role for a body counts at a version only
      once it was circulated, submitted or decided to them. Who may read but not do is told so (403); to everybody else the place is unknown
      (404), and so is what one may not read, such as the living text to a body that reads one version of it. A group that was never
      submitted is there for those who prepare it, and for nobody else; a submission, until it is decided, for its group and for those to
      whom it was submitted. What stands behind *within* is entered by another act and asks for this one as well, for a part of what it
      shows or does.

      | act | at | offices | in the group | for a body | asked at |
      |---|---|---|---|---|---|
      """;

  String page() {
    return HEAD + Arrays.stream(Act.values()).map(this::row).collect(Collectors.joining());
  }

  private String row(Act act) {
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            act,
            name(act.where()),
            names(act.offices()),
            names(act.groupRoles()),
            names(act.bodyRoles()),
            doors(act));
  }

  private static String doors(Act act) {
    return Stream.concat(
            PermissionsIT.doors().stream()
                .filter(door -> door.isAnnotatedWith(Needs.class) && PermissionsIT.act(door) == act)
                .map(door -> place(door.getOwner(), door.getName())),
            within(act).map(place -> "*within* " + place))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Where a boundary asks for the act in the middle of another. */
  private static Stream<String> within(Act act) {
    return War.built().classes().get(Act.class).getField(act.name()).getAccessesToSelf().stream()
        .filter(access -> War.layerOf(access.getOriginOwner()).equals("boundary"))
        .map(access -> place(access.getOriginOwner(), access.getOrigin().getName()))
        .map(place -> place.replaceAll("lambda\\$(\\w+)\\$\\d+", "$1"))
        .sorted();
  }

  private static String place(JavaClass owner, String method) {
    return War.moduleOf(owner) + " `" + owner.getSimpleName() + "." + method + "`";
  }

  private static String names(Collection<? extends Enum<?>> roles) {
    return new TreeSet<>(roles.stream().map(Permissions::name).toList())
        .stream().collect(Collectors.joining(", "));
  }

  private static String name(Enum<?> role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
