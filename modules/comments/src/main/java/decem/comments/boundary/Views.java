package decem.comments.boundary;

import decem.comments.entity.Reply;
import decem.comments.entity.Thread;
import decem.contract.drafts.AnchorId;
import decem.contract.drafts.Anchors;
import decem.contract.drafts.Anchors.AnchorState;
import decem.contract.groups.BodyCard;
import decem.contract.groups.BodyId;
import decem.contract.groups.Groups;
import decem.contract.people.People;
import decem.contract.people.PersonCard;
import decem.contract.people.PersonId;
import decem.platform.access.Asking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts threads together with the names, bodies and places that other rooms know: one question each,
 * however many threads.
 */
@ApplicationScoped
class Views {

  @Inject People people;
  @Inject Groups groups;
  @Inject Anchors anchors;
  @Inject Asking asking;

  List<ThreadView> inTheGroup(List<Thread> threads, boolean chair) {
    Map<AnchorId, AnchorState> places = anchors.states(anchorsOf(threads));
    Map<PersonId, PersonCard> cards = people.cards(peopleOf(threads));
    UUID reader = asking.known().value();
    return threads.stream()
        .map(
            thread ->
                view(thread, cards, Map.of(), places, chair || thread.author().equals(reader)))
        .toList();
  }

  List<ThreadView> observations(List<Thread> threads) {
    Map<PersonId, PersonCard> cards = people.cards(peopleOf(threads));
    Map<BodyId, BodyCard> bodies =
        groups.bodies(
            threads.stream().flatMap(thread -> thread.body().stream()).map(BodyId::new).toList());
    return threads.stream().map(thread -> view(thread, cards, bodies, Map.of(), false)).toList();
  }

  private static ThreadView view(
      Thread thread,
      Map<PersonId, PersonCard> cards,
      Map<BodyId, BodyCard> bodies,
      Map<AnchorId, AnchorState> places,
      boolean mayResolve) {
    return new ThreadView(
        thread.id(),
        thread.anchor().map(AnchorId::new).map(places::get).map(Views::place),
        thread.block().map(block -> new ThreadView.VersionWords(block, thread.occurrence())),
        thread.body().map(BodyId::new).map(bodies::get).map(Views::speaker),
        card(cards, thread.author()),
        thread.at(),
        thread.quote(),
        thread.words(),
        thread.isResolved(),
        mayResolve,
        thread.replies().stream().map(reply -> reply(reply, cards)).toList());
  }

  private static ThreadView.Place place(AnchorState state) {
    return new ThreadView.Place(
        state.anchor().value(),
        state.text().value(),
        state.commit(),
        state.from(),
        state.to(),
        state.detached());
  }

  private static ThreadView.Speaker speaker(BodyCard body) {
    return new ThreadView.Speaker(body.code(), body.name());
  }

  private static ThreadView.ReplyView reply(Reply reply, Map<PersonId, PersonCard> cards) {
    return new ThreadView.ReplyView(
        reply.id(), card(cards, reply.author()), reply.at(), reply.words());
  }

  private static Optional<PersonCard> card(Map<PersonId, PersonCard> cards, UUID person) {
    return Optional.ofNullable(cards.get(new PersonId(person)));
  }

  private static List<AnchorId> anchorsOf(List<Thread> threads) {
    return threads.stream().flatMap(thread -> thread.anchor().stream()).map(AnchorId::new).toList();
  }

  private static Set<PersonId> peopleOf(Collection<Thread> threads) {
    return threads.stream()
        .flatMap(
            thread ->
                Stream.concat(
                    Stream.of(thread.author()), thread.replies().stream().map(Reply::author)))
        .map(PersonId::new)
        .collect(Collectors.toSet());
  }
}
