package decem.approvals.page;

/**
 * One proof as a line of the record page.
 *
 * @param good whether it speaks for the version
 */
public record Proved(boolean good, String what, String finding) {}
