package decem.contract.people;

import decem.contract.Language;
import java.time.ZoneId;

/** Where and how to write to a person. */
public record MailAddress(String address, String name, Language language, ZoneId zone) {}
