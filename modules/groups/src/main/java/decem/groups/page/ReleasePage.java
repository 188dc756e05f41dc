package decem.groups.page;

import decem.contract.groups.GroupId;
import decem.groups.boundary.GroupView.MemberRow;
import decem.groups.boundary.Preparation;
import decem.groups.boundary.Reading;
import decem.groups.boundary.Serving;
import decem.platform.access.Unknown;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Releases a member of a group, after saying what that means. */
@Named
@ViewScoped
public class ReleasePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Reading reading;
  @Inject Serving serving;
  @Inject Preparation preparation;
  @Inject Say say;

  private String id = "";
  private String member = "";
  private String why = "";
  private String person = "";
  private String groupName = "";

  public void load() {
    preparation.isDraft(group());
    UUID known = membership();
    person =
        reading.view(group()).members().stream()
            .filter(row -> row.id().equals(known))
            .map(MemberRow::person)
            .findFirst()
            .orElseThrow(() -> new Unknown("member"))
            .name();
    groupName = say.in(reading.view(group()).card().name());
  }

  public String release() {
    serving.release(group(), membership(), why);
    return Entries.to("/groups/group?id=" + id + "&note=released");
  }

  public String getTitle() {
    return say.of("release.title", person);
  }

  public String getGroupName() {
    return groupName;
  }

  private GroupId group() {
    return Say.id(id, GroupId::new);
  }

  private UUID membership() {
    return Say.id(member, value -> value);
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getMember() {
    return member;
  }

  public void setMember(@Nullable String member) {
    this.member = member == null ? "" : member;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
