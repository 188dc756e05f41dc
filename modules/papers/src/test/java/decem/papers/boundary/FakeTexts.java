package decem.papers.boundary;

import decem.contract.Digest;
import decem.contract.Language;
import decem.contract.drafts.PinnedText;
import decem.contract.drafts.TextHead;
import decem.contract.drafts.TextHeads;
import decem.contract.drafts.TextId;
import decem.contract.drafts.Texts;
import decem.contract.papers.PaperId;
import decem.document.DocumentRefused;
import decem.document.Documents;
import decem.document.Node;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Drafts in memory: the head of each language, kept under the keys of the requests. */
final class FakeTexts implements Texts, TextHeads {

  private final Map<PaperId, Map<Language, Text>> texts = new HashMap<>();
  private final Map<UUID, Opening> opened = new HashMap<>();
  private final Map<UUID, List<PinnedText>> pinned = new HashMap<>();

  private int suggestions;

  private record Text(TextId id, long commit, byte[] bytes) {
    int words() {
      Node document = Documents.read(new String(bytes, StandardCharsets.UTF_8));
      return document.textContent().isBlank() ? 0 : 7;
    }
  }

  @Override
  public Opening open(UUID key, NewText text) {
    return opened.computeIfAbsent(key, once -> opened(text));
  }

  private Opening opened(NewText text) {
    try {
      Node document = Documents.read(text.document());
      return new Opened(write(text.paper(), text.language(), Documents.canonical(document)), 1);
    } catch (DocumentRefused refused) {
      return new NotAcceptable(refused.refusal().code().name());
    }
  }

  /** Somebody writes: the text has a new head. */
  TextId write(PaperId paper, Language language, String canonical) {
    Map<Language, Text> heads = texts.computeIfAbsent(paper, p -> new EnumMap<>(Language.class));
    byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
    heads.merge(
        language,
        new Text(new TextId(UUID.randomUUID()), 1, bytes),
        (old, fresh) -> new Text(old.id(), old.commit() + 1, bytes));
    return heads.get(language).id();
  }

  int papers() {
    return texts.size();
  }

  @Override
  public Pinning pin(UUID key, PaperId paper) {
    return suggestions > 0
        ? new SuggestionsOpen(suggestions)
        : new Pinned(pinned.computeIfAbsent(key, once -> pinned(paper)));
  }

  /** So many suggestions stand in every text. */
  void suggest(int count) {
    suggestions = count;
  }

  private List<PinnedText> pinned(PaperId paper) {
    List<PinnedText> pins = new ArrayList<>();
    texts
        .getOrDefault(paper, Map.of())
        .forEach(
            (language, text) ->
                pins.add(
                    new PinnedText(
                        text.id(),
                        language,
                        text.commit(),
                        text.bytes(),
                        Digest.of(text.bytes()),
                        text.words())));
    return pins;
  }

  @Override
  public Map<PaperId, List<TextHead>> heads(Collection<PaperId> papers) {
    Map<PaperId, List<TextHead>> heads = new HashMap<>();
    for (PaperId paper : papers) {
      List<TextHead> found = new ArrayList<>();
      texts
          .getOrDefault(paper, Map.of())
          .forEach(
              (language, text) ->
                  found.add(
                      new TextHead(
                          text.id(), paper, language, text.commit(), Instant.EPOCH, text.words())));
      heads.put(paper, found);
    }
    return heads;
  }
}
