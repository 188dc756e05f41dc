package decem.app.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import decem.contract.Fact;
import decem.platform.access.OwnTransaction;
import decem.platform.facts.Reaction;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes the page that says how the rooms speak: facts and who reacts, questions, requests,
 * contributions.
 */
final class WhoTellsWhom {

  private static final War WAR = War.built();

  String page() {
    return """
    # Who tells whom

    Written by a test from the code; not by hand.

    ## Facts

    | fact | told by | reactions | live |
    |---|---|---|---|
    """
        + facts()
        + """

        ## Ports

        A question is answered inside the asker's transaction, a request acts in its own, a contribution is made by many and gathered by one.

        | port | kind | answered by | used by |
        |---|---|---|---|
        """
        + ports();
  }

  private static String facts() {
    return FactsIT.facts().stream()
        .sorted(
            Comparator.comparing(JavaClass::getPackageName).thenComparing(JavaClass::getSimpleName))
        .map(
            fact ->
                "| %s | %s | %s | %s |\n"
                    .formatted(
                        fact.getSimpleName(),
                        owner(fact),
                        hearing(fact, true),
                        hearing(fact, false)))
        .collect(Collectors.joining());
  }

  private static String hearing(JavaClass fact, boolean reacting) {
    return FactsIT.observers().stream()
        .filter(observer -> fact.isAssignableTo(observer.fact().getName()))
        .filter(observer -> observer.parameter().isAnnotatedWith(Reaction.class) == reacting)
        .map(observer -> reacting ? key(observer) : War.moduleOf(observer.method().getOwner()))
        .sorted()
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String key(FactsIT.Observer observer) {
    return "`" + observer.parameter().getAnnotationOfType(Reaction.class).value() + "`";
  }

  private static String ports() {
    return WAR.classes().stream()
        .filter(WhoTellsWhom::isPort)
        .sorted(
            Comparator.comparing(JavaClass::getPackageName).thenComparing(JavaClass::getSimpleName))
        .map(WhoTellsWhom::port)
        .collect(Collectors.joining());
  }

  private static String port(JavaClass port) {
    List<JavaClass> answering = answering(port);
    Set<String> users = roomsWhere(type -> !answering.contains(type) && dependsOn(type, port));
    Set<String> rooms =
        answering.stream().map(War::moduleOf).collect(Collectors.toCollection(TreeSet::new));
    return "| %s.%s | %s | %s | %s |\n"
        .formatted(
            owner(port),
            port.getSimpleName(),
            kind(answering),
            String.join(", ", rooms),
            String.join(", ", users));
  }

  private static String kind(List<JavaClass> answering) {
    if (answering.stream().map(War::moduleOf).distinct().count() > 1) {
      return "contribution";
    }
    boolean acts = answering.stream().anyMatch(type -> type.isAnnotatedWith(OwnTransaction.class));
    return acts ? "request" : "question";
  }

  private static List<JavaClass> answering(JavaClass port) {
    return WAR.classes().stream()
        .filter(type -> !type.isInterface() && type.isAssignableTo(port.getName()))
        .filter(type -> WAR.rooms().contains(War.moduleOf(type)))
        .toList();
  }

  private static Set<String> roomsWhere(Predicate<JavaClass> uses) {
    return WAR.classes().stream()
        .filter(type -> !War.moduleOf(type).equals("contract"))
        .filter(uses)
        .map(War::moduleOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean dependsOn(JavaClass type, JavaClass port) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .anyMatch(port::equals);
  }

  private static boolean isPort(JavaClass type) {
    return War.moduleOf(type).equals("contract")
        && type.isInterface()
        && type.isTopLevelClass()
        && !type.isAssignableTo(Fact.class)
        && !type.getSimpleName().equals("package-info")
        && !type.getPackageName().equals("decem.contract.access")
        && !type.getMethods().isEmpty();
  }

  private static String owner(JavaClass type) {
    return type.getPackageName().replace("decem.contract.", "");
  }
}
