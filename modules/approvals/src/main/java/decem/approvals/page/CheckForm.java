package decem.approvals.page;

import decem.approvals.boundary.Checking;
import decem.approvals.boundary.Checking.Another;
import decem.approvals.boundary.Checking.Answer;
import decem.approvals.boundary.Checking.NotOurs;
import decem.approvals.boundary.Checking.TheText;
import decem.approvals.boundary.Checking.TheVersion;
import decem.approvals.boundary.Checking.WhatWasShown;
import decem.approvals.control.Words;
import decem.contract.Digest;
import decem.platform.page.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a pasted digest or a file against the record. The file is hashed and not kept. */
@Named
@RequestScoped
public class CheckForm {

  private static final long LARGEST = 32L * 1024 * 1024;

  @Inject RecordPage page;
  @Inject Checking checking;
  @Inject Here here;

  private String pasted = "";
  private @Nullable Part file;
  private @Nullable Answer answer;
  private String error = "";
  private boolean ofFile;

  public void check() {
    Words words = Words.in(here.language());
    Part brought = file;
    if (brought != null && brought.getSize() > 0) {
      ofFile = true;
      ask(brought.getSize() > LARGEST ? Optional.empty() : Optional.of(digest(brought)));
      error = brought.getSize() > LARGEST ? words.say("check.large") : "";
      return;
    }
    Optional<Digest> digest = read(pasted);
    error = digest.isPresent() ? "" : words.say("check.unreadable");
    ask(digest);
  }

  private void ask(Optional<Digest> digest) {
    digest.ifPresent(known -> answer = checking.check(page.asked(), known));
  }

  static Optional<Digest> read(String pasted) {
    String letters = pasted.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    return letters.matches("[0-9a-f]{64}") ? Optional.of(new Digest(letters)) : Optional.empty();
  }

  private static Digest digest(Part file) {
    try (InputStream in = file.getInputStream()) {
      return Digest.of(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public boolean isAnswered() {
    return answer != null;
  }

  public boolean isYes() {
    return answer instanceof TheVersion
        || answer instanceof TheText
        || answer instanceof WhatWasShown;
  }

  public String getSentence() {
    Words words = Words.in(here.language());
    return switch (answer) {
      case null -> "";
      case TheVersion version -> words.say("check.version");
      case TheText text -> words.say("check.text." + text.language());
      case WhatWasShown shown -> words.say("check.shown");
      case Another(var line) ->
          words.say("check.another", line.reference(), line.title().in(here.language()));
      case NotOurs none -> words.say(ofFile ? "check.none.file" : "check.none");
    };
  }

  public String getError() {
    return error;
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(@Nullable String pasted) {
    this.pasted = pasted == null ? "" : pasted;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
