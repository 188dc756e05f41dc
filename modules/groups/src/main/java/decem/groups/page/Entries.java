package decem.groups.page;

import decem.contract.people.PersonCard;
import decem.groups.boundary.Saved;
import decem.groups.control.Fault;
import decem.groups.control.Fault.Field;
import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an entry after it was sent: on to the next page, or the errors in their place.
 */
final class Entries {

  private static final String REDIRECT = "faces-redirect=true";

  private List<Fault> faults = List.of();

  /** The next page, or none with the errors remembered. */
  @Nullable String settle(Saved saved, String next, Say say) {
    return switch (saved) {
      case Saved.Done done -> to(next);
      case Saved.MovedOn moved -> say.refuse(say.of("moved.on"));
      case Saved.NotYet notYet -> {
        faults = notYet.faults();
        yield say.refuse(say.of(faults.isEmpty() ? "not.filed" : "not.saved"));
      }
    };
  }

  /** The sentence that belongs under a field; empty when nothing is wrong with it. */
  String error(Field field, Say say) {
    return faults.stream()
        .filter(fault -> fault.field() == field)
        .findFirst()
        .map(say::fault)
        .orElse("");
  }

  static String to(String page) {
    return page + (page.contains("?") ? "&" : "?") + REDIRECT;
  }

  /** A list to choose a person from, with nobody chosen to begin with. */
  static List<SelectItem> people(List<PersonCard> everyone, Say say) {
    return orNone(
        say.of("choose"), items(everyone, card -> card.id().value().toString(), PersonCard::name));
  }

  static List<SelectItem> orNone(String none, List<SelectItem> items) {
    return Stream.concat(Stream.of(new SelectItem("", none)), items.stream()).toList();
  }

  static <T> List<SelectItem> items(
      List<T> all, Function<T, String> value, Function<T, String> label) {
    return all.stream().map(one -> new SelectItem(value.apply(one), label.apply(one))).toList();
  }
}
