package decem.contract.people;

import java.util.UUID;

/** One sign-in of a person in one browser; never the token that the browser holds. */
public record SignInId(UUID value) {}
