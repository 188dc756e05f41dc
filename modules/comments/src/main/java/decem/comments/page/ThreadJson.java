package decem.comments.page;

import decem.comments.boundary.ThreadView;
import decem.contract.Language;
import decem.contract.people.PersonCard;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Threads as the margins read them, with times in the reader's words. */
@RequestScoped
public class ThreadJson {

  @Inject Here here;

  String of(List<ThreadView> threads) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    threads.forEach(thread -> array.add(one(thread)));
    return array.build().toString();
  }

  private JsonObject one(ThreadView thread) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("id", thread.id().toString());
    thread.place().ifPresent(place -> json.add("place", place(place)));
    thread
        .words()
        .ifPresent(words -> json.add("block", words.block()).add("occurrence", words.occurrence()));
    thread.body().ifPresent(body -> json.add("body", body(body)));
    json.add("author", author(thread.author()))
        .add("at", time(thread.at()))
        .add("quote", thread.quote());
    json.add("said", thread.said())
        .add("resolved", thread.resolved())
        .add("mayResolve", thread.mayResolve());
    JsonArrayBuilder replies = Json.createArrayBuilder();
    thread.replies().forEach(reply -> replies.add(reply(reply)));
    return json.add("replies", replies).build();
  }

  private static JsonObject place(ThreadView.Place place) {
    return Json.createObjectBuilder()
        .add("anchor", place.anchor().toString())
        .add("text", place.text().toString())
        .add("commit", place.commit())
        .add("from", place.from())
        .add("to", place.to())
        .add("detached", place.detached())
        .build();
  }

  private JsonObject body(ThreadView.Speaker body) {
    Language language = here.language();
    return Json.createObjectBuilder()
        .add("code", body.code())
        .add("name", body.name().in(language))
        .build();
  }

  private JsonObject reply(ThreadView.ReplyView reply) {
    return Json.createObjectBuilder()
        .add("author", author(reply.author()))
        .add("at", time(reply.at()))
        .add("said", reply.said())
        .build();
  }

  private JsonObject author(Optional<PersonCard> card) {
    return Json.createObjectBuilder()
        .add("name", card.map(PersonCard::name).orElse("?"))
        .add("initials", card.map(PersonCard::initials).orElse("?"))
        .add("tone", card.map(PersonCard::tone).orElse(1))
        .add("away", card.map(here::away).orElse(""))
        .build();
  }

  private String time(Instant at) {
    return here.time(at);
  }
}
